import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { ApiRequest } from './api/request';
import {
	isResponseStream,
	maxResponseBytes,
	readResponseBody,
	ResponseTooLargeError,
} from './api/responseBody';
import { noResponseError, responseTooLargeError } from './errors/noResponseError';
import { responseError } from './errors/responseError';
import { isReadOnly } from './wire/endpoints';
import { baseUrl } from '../../credentials/account';

export const CREDENTIAL = 'linkMobilityWhatsAppApi';

/** The credential, decrypted once per execution. */
export interface Login {
	id: string;
	data: ICredentialDataDecryptedObject;
	/** The address that all paths are relative to. */
	baseUrl: string;
}

/** A response that accepts the request. */
export interface ApiResponse {
	/** As parsed by the endpoint's schema. */
	response: IDataObject;
	/** The body before it was parsed. */
	raw: unknown;
}

/**
 * Decrypts the node's credential.
 *
 * @throws ZodError if the Base URL cannot be used
 */
export async function readLogin(
	context: IExecuteFunctions | ILoadOptionsFunctions,
): Promise<Login> {
	const data = await context.getCredentials(CREDENTIAL);
	const id = context.getNode().credentials?.[CREDENTIAL]?.id ?? '';
	return { id, data, baseUrl: baseUrl.parse(data) };
}

/**
 * Calls LINK's API. Every request of the package is sent here.
 *
 * @param timeoutMs how long to wait for the response, and then for its body
 * @throws NodeApiError if LINK refused the request, cannot be reached, or its response does not say
 * whether the request was accepted
 */
export async function send(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	login: Login,
	request: ApiRequest,
	timeoutMs: number,
): Promise<ApiResponse> {
	const node = context.getNode();
	let received: IN8nHttpFullResponse;
	try {
		received = await exchange(context, login, request, timeoutMs);
	} catch (error) {
		if (error instanceof ResponseTooLargeError) throw responseTooLargeError(node, request);
		throw noResponseError(node, error, request);
	}
	const { statusCode, body } = received;
	const parsed = request.endpoint.response.safeParse(body);
	const isSuccess = statusCode >= 200 && statusCode < 300;
	if (!isSuccess || !parsed.success) throw responseError(node, received, request);
	return { response: parsed.data as IDataObject, raw: body };
}

async function exchange(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	{ id, data, baseUrl: base }: Login,
	{ endpoint, path, body }: ApiRequest,
	timeoutMs: number,
): Promise<IN8nHttpFullResponse> {
	const options: IHttpRequestOptions = {
		method: endpoint.method,
		url: base + pathOf(endpoint.path, path),
		headers: { 'Accept-Language': 'en', ...(body && { 'Content-Type': 'application/json' }) },
		// n8n's HTTP client drops properties called `constructor` from an object, but not from a text.
		body: body && JSON.stringify(body),
		json: true,
		// n8n has no limit for the size of a response, so it is read as a stream.
		encoding: 'stream',
		timeout: timeoutMs,
		disableFollowRedirect: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
	};
	const received = (await context.helpers.httpRequestWithAuthentication.call(
		isReadOnly(endpoint) ? context : withoutCancelSignal(context),
		CREDENTIAL,
		options,
		{ credentialsDecrypted: { id, data, name: CREDENTIAL, type: CREDENTIAL } },
	)) as IN8nHttpFullResponse;
	if (!isResponseStream(received.body)) return received;
	const maxBytes = maxResponseBytes(recipientCount(body));
	const content = await readResponseBody(received.body, maxBytes, timeoutMs);
	return { ...received, body: content as IDataObject };
}

/** n8n aborts a canceled execution's requests. If such a request sends a message, its outcome would be unknown. */
const withoutCancelSignal = <Context extends object>(context: Context) =>
	Object.create(context, { getExecutionCancelSignal: { value: () => undefined } }) as Context;

const recipientCount = ({ destinations }: IDataObject = {}) =>
	Array.isArray(destinations) ? destinations.length : 0;

/** Fills in and encodes the variables of a path. See docs/decisions.md#source-in-path. */
const pathOf = (template: string, values: ApiRequest['path'] = {}) =>
	template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
