import { NodeOperationError } from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { operationOf } from '../actions';
import type {
	Call,
	ExecutionSettings,
	Expectation,
	Operation,
	TwoStepCall,
} from '../actions/operation';
import type { ApiRequest } from '../api/request';
import { check } from '../labels/check';
import type { Labels } from '../labels/labels';
import { isPrivateHost } from '../wire/private';
import { publicMedia } from '../wire/publicMedia';
import { account, baseUrl } from '../../../credentials/account';
import { nameFieldInErrors } from './expressionErrors';
import { createReader } from './reader';
import { refuseReservedNames } from './reservedName';

/** The validated request of an item. */
export interface PreparedRequest extends ApiRequest {
	itemIndex: number;
	/** Equal for equal messages: the request without a reference ID that was generated here. */
	identity: IDataObject;
	simplify: boolean;
	/** Set if the execution waits for an answer after the request. */
	expects?: Expectation;
	/** The ID of the template that the message is made of, if it is known. */
	templateId?: string;
	/**
	 * Builds the second request of an operation that needs the response of the first.
	 *
	 * @throws Refusal if the second request is invalid
	 */
	buildSecond?: (response: IDataObject) => PreparedRequest;
}

/** The selected operation. Resource and Operation take no expressions, so the first item decides. */
export function selectedOperation(context: IExecuteFunctions): Operation {
	const resource = String(context.getNodeParameter('resource', 0));
	const name = String(context.getNodeParameter('operation', 0));
	const operation = operationOf(resource, name);
	if (operation) return operation;
	throw new NodeOperationError(context.getNode(), `There is no operation ${name} of ${resource}`, {
		description: 'Select Resource and Operation again.',
	});
}

/**
 * Creates a function that reads an item's parameters and builds its request.
 *
 * @param newToken makes the token of a question, for an operation that waits
 * @throws ZodError if the credential is invalid; the returned function throws a Refusal if the request is
 */
export function createRequestBuilder(
	context: IExecuteFunctions,
	operation: Operation,
	credential: ICredentialDataDecryptedObject,
	newToken: ExecutionSettings['newToken'],
): (itemIndex: number) => PreparedRequest {
	const shared = {
		account: account.parse(credential),
		timezone: context.getTimezone(),
		newToken,
	};
	const prepare = isPrivateHost(new URL(baseUrl.parse(credential)).hostname)
		? prepareCall
		: preparePublicCall;
	const readerOf = createReader(context, operation.texts);
	return (itemIndex) => {
		const newRefId = crypto.randomUUID();
		const param = nameFieldInErrors(context, operation.fields, itemIndex, readerOf(itemIndex));
		const call = operation.request(param, { ...shared, newRefId });
		const labels = () => operation.labels(param);
		return 'first' in call
			? prepareTwoSteps(call, labels, itemIndex)
			: prepare(call, labels, itemIndex, newRefId);
	};
}

/** A property of `identity` that no body has. */
const METHOD_AND_PATH = 'method and path';

function prepareCall(
	call: Call,
	labels: () => Labels,
	itemIndex: number,
	newRefId = '',
): PreparedRequest {
	const { endpoint, path = {}, simplify = true, expects, templateId } = call;
	refuseReservedNames(call.body);
	const body: IDataObject | undefined = check(endpoint.body, call.body, labels);
	const identity: IDataObject = {
		...body,
		...(body?.refId === newRefId && { refId: '' }),
		[METHOD_AND_PATH]: [endpoint.method, ...Object.values(path)],
	};
	return { itemIndex, endpoint, path, body, identity, simplify, expects, templateId };
}

/** Also refuses links to private addresses, which LINK's service cannot reach. */
function preparePublicCall(...given: Parameters<typeof prepareCall>): PreparedRequest {
	const request = prepareCall(...given);
	const [, labels] = given;
	check(publicMedia, request.body, labels);
	return request;
}

/** The response of the first step may differ between tries, so the changes identify the request. */
function prepareTwoSteps(
	{ first, changes, second }: TwoStepCall,
	labels: () => Labels,
	itemIndex: number,
): PreparedRequest {
	const identity = { path: first.path, changes } as IDataObject;
	const prepare = (call: Call) => ({ ...prepareCall(call, labels, itemIndex), identity });
	return { ...prepare(first), buildSecond: (response) => prepare(second(response)) };
}
