import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IN8nHttpFullResponse, INode } from 'n8n-workflow';
import { resultCodes } from './wire/codes';
import { errorResponse } from './wire/envelope';
import { refusals } from './wire/refusals';

/** Who must act, and whether a message may be under way. Shown in the details of an error. */
export type Category =
	| 'credentials'
	| 'access'
	| 'request'
	| 'server'
	| 'unreachable'
	| 'unknown outcome';

interface Explanation {
	category: Category;
	/** What happened. */
	message: string;
	/** What to do. */
	fix: string;
}

const MAYBE_SENT =
	'The message may have been accepted, so it was not sent again. Look for its reference ID among your delivery reports, or ask LINK, before you send it once more.';

const explanations: Record<Category | 'address' | 'away' | 'busy' | 'refused', Explanation> = {
	credentials: {
		category: 'credentials',
		message: 'LINK did not accept the user name or password',
		fix: "Check Username, Password and Region in the credential. If they are right, ask LINK's support.",
	},
	access: {
		category: 'access',
		message: 'LINK does not let this user send for this platform, partner or sender',
		fix: "Check Platform ID, Platform Partner ID and Sender in the credential. If they are right, ask LINK's support for access.",
	},
	address: {
		category: 'unreachable',
		message: "LINK's WhatsApp API is not at this address",
		fix: 'Nothing was sent. Check Region and Base URL in the credential.',
	},
	request: {
		category: 'request',
		message: 'LINK refused the request',
		fix: 'Nothing was sent. Change what LINK names here, then try again.',
	},
	refused: {
		category: 'request',
		message: 'LINK refused the request',
		fix: 'Nothing was sent. Check the fields of this node, and Region and Base URL in the credential.',
	},
	busy: {
		category: 'request',
		message: 'LINK gets too many requests at once',
		fix: 'Nothing was sent. Wait a little, then send fewer at a time.',
	},
	server: {
		category: 'server',
		message: "LINK's server could not handle the request",
		fix: MAYBE_SENT,
	},
	away: {
		category: 'server',
		message: "LINK's server takes no requests just now",
		fix: 'Nothing was sent. Try again later.',
	},
	unreachable: {
		category: 'unreachable',
		message: "LINK's server could not be reached",
		fix: 'Nothing was sent. Check the network and the Region or Base URL in the credential, then try again.',
	},
	'unknown outcome': {
		category: 'unknown outcome',
		message: 'LINK did not say what became of the message',
		fix: MAYBE_SENT,
	},
};

const byResultCode: Record<number, Category> = {
	[resultCodes.unauthorized]: 'credentials',
	[resultCodes.noAccess]: 'access',
	[resultCodes.badRequest]: 'request',
	[resultCodes.serverError]: 'server',
};

/** HTTP status and result code are independent; the code, where LINK gives one, is the more exact. */
function kindOf(
	status: number,
	resultCode: number | undefined,
	asksToWait: boolean,
): keyof typeof explanations {
	if (status === 429) return 'busy';
	if (status === 503 && asksToWait) return 'away';
	const known = resultCode === undefined ? undefined : byResultCode[resultCode];
	if (known) return known;
	if (status === 401) return 'credentials';
	if (status === 403) return 'access';
	if (status >= 500) return 'server';
	if (status < 300) return 'unknown outcome';
	return status < 400 || status === 404 || status === 405 ? 'address' : 'refused';
}

/** A request that did not reach LINK, and when it may be made again: at once where nothing is said. */
interface Again {
	retryAfterMs?: number;
}

/** What may be tried again by itself, because nothing can have been sent. */
export function neverArrived(error: unknown): Again | undefined {
	return error instanceof NodeApiError ? (error.context.again as Again | undefined) : undefined;
}

/** What must not be sent once more by itself, because it may have been sent. */
export const mayHaveArrived = (error: unknown): error is NodeApiError =>
	error instanceof NodeApiError && error.context.outcome === 'unknown';

/** `Retry-After`, in seconds or as a date (RFC 9110), as milliseconds from now. */
function retryAfterMs(header: unknown): number | undefined {
	if (typeof header !== 'string') return undefined;
	const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
	return Number.isNaN(seconds) ? undefined : Math.max(0, seconds * 1000);
}

const NOT_THE_API =
	" This is not how LINK's WhatsApp API answers, so check Region and Base URL in the credential too.";

/** Something answered, and it was not an acceptance. */
export function notAccepted(
	node: INode,
	answer: IN8nHttpFullResponse,
	sent: IDataObject,
): NodeApiError {
	const httpStatus = answer.statusCode;
	const parsed = errorResponse.safeParse(answer.body);
	const { resultCode, description, translatedDescription } = parsed.success ? parsed.data : {};
	const waitMs = retryAfterMs(answer.headers['retry-after']);
	const kind = kindOf(httpStatus, resultCode ?? undefined, waitMs !== undefined);
	const { category, message, fix } = explanations[kind];
	const own = translatedDescription || description;
	const answered = `The answer was HTTP ${httpStatus}${resultCode ? ` with result code ${resultCode}` : ''}.`;
	const advice = resultCode || category !== 'unknown outcome' ? fix : fix + NOT_THE_API;
	return apiError(node, own ? `${message}: ${own}` : message, `${answered} ${advice}`, {
		category,
		httpStatus,
		resultCode,
		sent,
		again: kind === 'busy' || kind === 'away' ? { retryAfterMs: waitMs } : undefined,
	});
}

/** Codes of connections that were never made, so that nothing can have been sent. */
const neverLeft =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_INVALID_URL|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\b/;

/** Of these, the ones that may be gone in a moment. */
const passing = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED)\b/;

/** No answer came. Only a connection that was never made is certain not to have carried a message. */
export function unanswered(node: INode, error: unknown, sent: IDataObject): NodeApiError {
	const reason = reasonOf(error);
	const left = !neverLeft.test(reason) || lostOnTheWay(error, reason);
	const { category, message, fix } = explanations[left ? 'unknown outcome' : 'unreachable'];
	return apiError(node, message, `${reason ? `The reason was ${reason}. ` : ''}${fix}`, {
		category,
		sent,
		again: passing.test(reason) ? {} : undefined,
	});
}

/** LINK queued a request, but named fewer messages than it has recipients. */
export function unconfirmed(node: INode, sent: IDataObject): NodeApiError {
	const { category, fix } = explanations['unknown outcome'];
	const message = 'LINK confirmed fewer messages than there are recipients';
	return apiError(node, message, fix, { category, sent });
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

interface Details {
	category: Category;
	httpStatus?: number;
	resultCode?: number | null;
	/** The body of the request, for its reference alone. */
	sent: IDataObject;
	again?: Again;
}

/** Built from our own words alone: the original carries the request, and with it the login. */
function apiError(
	node: INode,
	message: string,
	description: string,
	{ sent, ...details }: Details,
): NodeApiError {
	const { httpStatus, category } = details;
	const httpCode = httpStatus === undefined ? undefined : String(httpStatus);
	const error = new NodeApiError(node, { message }, { message, description, httpCode });
	error.description = description;
	const unknown = category === 'unknown outcome' || (category === 'server' && !details.again);
	const outcome = unknown ? 'unknown' : 'not accepted';
	const reference = typeof sent.refId === 'string' ? { refId: sent.refId } : {};
	Object.assign(error.context, { ...details, ...reference, outcome });
	return error;
}

/** Whatever went wrong with an item, as the one error that n8n shows for it. */
export function explain(
	node: INode,
	error: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const words = refusals(error);
	if (words) {
		const [message, ...others] = words;
		const also = others.map((other) => `Also: ${other}. `).join('');
		const description = `${also}Nothing was sent.`;
		return new NodeOperationError(node, message, { itemIndex, description });
	}
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex = itemIndex;
		return error;
	}
	const cause = error instanceof Error ? error : String(error);
	return new NodeOperationError(node, cause, { itemIndex });
}

/** What an item that failed carries on, when the workflow is to continue. */
export function failedItem(error: NodeApiError | NodeOperationError): IDataObject {
	const { category, httpStatus, resultCode, refId, outcome = 'not accepted' } = error.context;
	const details = { category: category ?? 'request', outcome, httpStatus, resultCode, refId };
	return { error: { message: error.message, description: error.description, ...details } };
}

/**
 * Adds to the error that stops a workflow what was accepted before and what may have been, so that
 * nobody sends it again. An error that comes back in the next try of Retry On Fail has it already.
 */
export function withAccepted(
	error: NodeApiError | NodeOperationError,
	outcomes: ReadonlyArray<{ json: IDataObject } | { error: unknown } | undefined>,
): NodeApiError | NodeOperationError {
	const { context } = error;
	if (context.accepted || context.unknown) return error;
	const accepted = outcomes.flatMap((outcome, itemIndex) =>
		outcome && 'json' in outcome && Array.isArray(outcome.json.messages)
			? outcome.json.messages.map((message) => ({ itemIndex, ...(message as IDataObject) }))
			: [],
	);
	const unknown = outcomes.flatMap((outcome, itemIndex) =>
		outcome &&
		'error' in outcome &&
		itemIndex !== context.itemIndex &&
		mayHaveArrived(outcome.error)
			? [{ itemIndex, refId: outcome.error.context.refId }]
			: [],
	);
	const sentences = [error.description ?? ''];
	if (accepted.length) {
		const count = accepted.length === 1 ? '1 message was' : `${accepted.length} messages were`;
		sentences.push(`${count} accepted before; the details of this error list them.`);
		context.accepted = accepted;
	}
	if (unknown.length) {
		const count = unknown.length === 1 ? '1 other item' : `${unknown.length} other items`;
		sentences.push(
			`What became of ${count} is not known; the details of this error list the reference IDs.`,
		);
		context.unknown = unknown;
	}
	error.description = sentences.join(' ');
	return error;
}
