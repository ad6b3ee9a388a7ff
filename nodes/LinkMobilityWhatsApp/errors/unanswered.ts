import type { INode, NodeApiError } from 'n8n-workflow';
import type { Request } from '../api';
import { shortened } from '../wire/text';
import { explanation } from './explanations';
import { failure } from './failure';
import { subjectOf } from './subject';

/** Codes of connections that were never made, so that nothing can have been sent. */
const neverLeft =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_INVALID_URL|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\b/;

/** Of these, the ones that may be gone in a moment. */
const passing = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/;

/** No answer came. Only a connection that was never made is certain not to have carried a request. */
export function unanswered(node: INode, error: unknown, request: Request): NodeApiError {
	const reason = reasonOf(error);
	const left = !neverLeft.test(reason) || lostOnTheWay(error, reason);
	const kind = left ? 'unknown outcome' : 'unreachable';
	const { category, message, fix } = explanation(kind, subjectOf(request.endpoint));
	const description = `${reason ? `The reason was ${shortened(reason)}. ` : ''}${fix}`;
	return failure(node, message, description, request, {
		category,
		again: passing.test(reason) ? {} : undefined,
	});
}

/** The answer is larger than any of LINK's, so it was not read to its end. */
export function tooLarge(node: INode, request: Request): NodeApiError {
	const { category, message, fix } = explanation('unknown outcome', subjectOf(request.endpoint));
	const reason = 'The answer was larger than 1 MB, so it was not read.';
	const advice = 'Check also Region and Base URL in the credential.';
	return failure(node, message, `${reason} ${fix} ${advice}`, request, { category });
}

/** LINK queued a request, but named fewer messages than it has recipients. */
export function unconfirmed(node: INode, request: Request): NodeApiError {
	const { category, fix } = explanation('unknown outcome', subjectOf(request.endpoint));
	const message = 'LINK confirmed fewer messages than there are recipients';
	return failure(node, message, fix, request, { category });
}

/** A network that goes away while something is read or written was there for the connection. */
const lostOnTheWay = (error: unknown, reason: string) =>
	/UNREACH$/.test(reason) &&
	causes(error).some((cause) => 'syscall' in cause && /^(read|write)$/.test(String(cause.syscall)));

/** The system's code, such as ECONNREFUSED, wherever n8n and its HTTP client have put it. */
function reasonOf(error: unknown): string {
	for (const cause of causes(error)) {
		if ('code' in cause && typeof cause.code === 'string') return cause.code;
	}
	return error instanceof Error ? error.message : '';
}

/** The error and what led to it. */
function causes(error: unknown): Error[] {
	const seen: Error[] = [];
	for (let at = error; at instanceof Error && !seen.includes(at); at = at.cause) seen.push(at);
	return seen;
}
