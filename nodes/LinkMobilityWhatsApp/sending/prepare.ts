import { NodeOperationError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { operationOf } from '../actions';
import type { Call, Later, Operation } from '../actions/operation';
import type { Request } from '../api';
import { check } from '../labels/check';
import type { Labels } from '../labels/labels';
import { account } from '../wire/account';
import { reader } from './reader';
import { refuseReservedNames } from './reservedName';
import { namingFields } from './unreadable';

/** A request whose body is checked in full, ready to leave. */
export interface Ready extends Request {
	itemIndex: number;
	/** What tells it from another request: all but a reference made up here. */
	identity: IDataObject;
	simplify: boolean;
	/** The request that this one's answer is needed for; what is wrong with it is thrown as by `preparer`. */
	then?: (answer: IDataObject) => Ready;
}

/** The operation that the panel names; the two dropdowns take no expressions, so one item tells. */
export function chosenOperation(context: IExecuteFunctions): Operation {
	const resource = String(context.getNodeParameter('resource', 0));
	const name = String(context.getNodeParameter('operation', 0));
	const operation = operationOf(resource, name);
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `There is no operation ${name} of ${resource}`, {
		description: 'Choose Resource and Operation anew.',
	});
}

/**
 * Reads the panel for an item and checks what it makes.
 *
 * @throws Refusal what is wrong with it, in the panel's words
 */
export function preparer(
	context: IExecuteFunctions,
	operation: Operation,
	credential: ICredentialDataDecryptedObject,
): (itemIndex: number) => Ready {
	const common = { account: account.parse(credential), timezone: context.getTimezone() };
	const read = reader(context, operation.texts);
	return (itemIndex) => {
		const newRefId = crypto.randomUUID();
		const param = namingFields(context, operation.fields, itemIndex, read(itemIndex));
		const made = operation.request(param, { ...common, newRefId });
		const labels = () => operation.labels(param);
		return 'first' in made
			? inTwoSteps(made, labels, itemIndex)
			: inOne(made, labels, itemIndex, newRefId);
	};
}

/** A name that no body has. */
const WHERE = 'method and path';

function inOne(call: Call, labels: () => Labels, itemIndex: number, newRefId = ''): Ready {
	const { endpoint, path = {}, simplify = true } = call;
	refuseReservedNames(call.body);
	const body: IDataObject | undefined = check(endpoint.body, call.body, labels);
	const own = body?.refId === newRefId ? { ...body, refId: '' } : body;
	const identity: IDataObject = { ...own, [WHERE]: [endpoint.method, ...Object.values(path)] };
	return { itemIndex, endpoint, path, body, identity, simplify };
}

/** What is read may differ from try to try, so what is to change is what tells them apart. */
function inTwoSteps(
	{ first, changes, then }: Later,
	labels: () => Labels,
	itemIndex: number,
): Ready {
	const identity = { path: first.path, changes } as IDataObject;
	const own = (call: Call) => ({ ...inOne(call, labels, itemIndex), identity });
	return { ...own(first), then: (answer) => own(then(answer)) };
}
