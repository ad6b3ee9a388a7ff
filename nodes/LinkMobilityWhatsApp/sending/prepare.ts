import { NodeOperationError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { operationOf } from '../actions';
import type { Operation } from '../actions/operation';
import { account } from '../wire/account';
import type { Endpoint } from '../wire/endpoints';
import { reader } from './reader';

/** A request whose body is checked in full, ready to leave. */
export interface Ready {
	itemIndex: number;
	endpoint: Endpoint;
	body: IDataObject;
	/** The body but for a reference that this package made up, so that two tries look the same. */
	identity: IDataObject;
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
 * @throws ZodError what is wrong with it, for errors.ts to word
 */
export function preparer(
	context: IExecuteFunctions,
	operation: Operation,
	credential: ICredentialDataDecryptedObject,
): (itemIndex: number) => Ready {
	const common = { account: account.parse(credential), timezone: context.getTimezone() };
	const read = reader(context);
	return (itemIndex) => {
		const newRefId = crypto.randomUUID();
		const { endpoint, body: unchecked } = operation.request(read(itemIndex), {
			...common,
			newRefId,
		});
		const body: IDataObject = endpoint.body.parse(unchecked);
		const identity = body.refId === newRefId ? { ...body, refId: '' } : body;
		return { itemIndex, endpoint, body, identity };
	};
}
