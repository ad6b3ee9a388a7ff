import type { INode, NodeApiError } from 'n8n-workflow';
import type { ApiRequest } from '../api/request';
import { shortened } from '../wire/text';
import { apiError } from './apiError';
import { explain } from './explanations';

/** Codes of connections that were not established, so that nothing was sent. */
const NOT_CONNECTED =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_INVALID_URL|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\b/;

/** The errors among them that are often temporary. */
const TEMPORARY = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/;

/** Creates the error for a request without a response. It was sent unless the connection failed. */
export function noResponseError(node: INode, error: unknown, request: ApiRequest): NodeApiError {
	const reason = reasonOf(error);
	const wasSent = !NOT_CONNECTED.test(reason) || isLostConnection(error, reason);
	const kind = wasSent ? 'unknown outcome' : 'unreachable';
	const { category, message, fix } = explain(kind, request.endpoint);
	const description = `${fix}${reason ? ` The reason was ${shortened(reason)}.` : ''}`;
	const retry = TEMPORARY.test(reason) ? {} : undefined;
	return apiError(node, message, description, request, { category, retry });
}

/** Creates the error for a response that is larger than any of LINK's and was not read. */
export function responseTooLargeError(node: INode, request: ApiRequest): NodeApiError {
	const { category, message, fix } = explain('unknown outcome', request.endpoint);
	const description = `The response was too large, so it was not read. ${fix} Check also Region and Base URL in the credential.`;
	return apiError(node, message, description, request, { category });
}

/** Creates the error for a request that LINK queued for fewer messages than it has recipients. */
export function unconfirmedError(node: INode, request: ApiRequest): NodeApiError {
	const { category, fix } = explain('unknown outcome', request.endpoint);
	const message = 'LINK confirmed fewer messages than there are recipients';
	return apiError(node, message, fix, request, { category });
}

/** A network that becomes unreachable while reading or writing was connected before. */
const isLostConnection = (error: unknown, reason: string) =>
	/UNREACH$/.test(reason) &&
	causesOf(error).some(
		(cause) => 'syscall' in cause && /^(read|write)$/.test(String(cause.syscall)),
	);

/** The system's code such as ECONNREFUSED, which n8n and its HTTP client nest at different depths. */
function reasonOf(error: unknown): string {
	for (const cause of causesOf(error)) {
		if ('code' in cause && typeof cause.code === 'string') return cause.code;
	}
	return error instanceof Error ? error.message : '';
}

/** The error, its cause, and so on. */
function causesOf(error: unknown): Error[] {
	const causes: Error[] = [];
	for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) {
		causes.push(cause);
	}
	return causes;
}
