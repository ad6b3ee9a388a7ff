import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IN8nHttpFullResponse, INode } from 'n8n-workflow';
import { resultCodes } from './wire/codes';
import { errorResponse } from './wire/envelope';
import { refusals } from './wire/refusals';
import type { Sent } from './api';

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

const explanations: Record<Category | 'address' | 'busy' | 'refused', Explanation> = {
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
function kindOf(status: number, resultCode: number | undefined): keyof typeof explanations {
	const known = resultCode === undefined ? undefined : byResultCode[resultCode];
	if (known) return known;
	if (status === 401) return 'credentials';
	if (status === 403) return 'access';
	if (status >= 500) return 'server';
	if (status < 300) return 'unknown outcome';
	if (status < 400 || status === 404 || status === 405) return 'address';
	return status === 429 ? 'busy' : 'refused';
}

const NOT_THE_API =
	" This is not how LINK's WhatsApp API answers, so check Region and Base URL in the credential too.";

/** Something answered, and it was not an acceptance. */
export function notAccepted(node: INode, answer: IN8nHttpFullResponse, sent: Sent): NodeApiError {
	const httpStatus = answer.statusCode;
	const parsed = errorResponse.safeParse(answer.body);
	const { resultCode, description, translatedDescription } = parsed.success ? parsed.data : {};
	const { category, message, fix } = explanations[kindOf(httpStatus, resultCode ?? undefined)];
	const own = translatedDescription || description;
	const answered = `The answer was HTTP ${httpStatus}${resultCode ? ` with result code ${resultCode}` : ''}.`;
	const advice = resultCode || category !== 'unknown outcome' ? fix : fix + NOT_THE_API;
	return apiError(node, own ? `${message}: ${own}` : message, `${answered} ${advice}`, {
		category,
		httpStatus,
		resultCode,
		...sent,
	});
}

/** Codes of connections that were never made, so that nothing can have been sent. */
const neverLeft =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_INVALID_URL|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)\b/;

/** No answer came. Only a connection that was never made is certain not to have carried a message. */
export function unanswered(node: INode, error: unknown, sent: Sent): NodeApiError {
	const reason = reasonOf(error);
	const { category, message, fix } =
		explanations[neverLeft.test(reason) ? 'unreachable' : 'unknown outcome'];
	return apiError(node, message, `${reason ? `The reason was ${reason}. ` : ''}${fix}`, {
		category,
		...sent,
	});
}

/** The system's code, such as ECONNREFUSED, wherever n8n and its HTTP client have put it. */
function reasonOf(error: unknown): string {
	const seen: unknown[] = [];
	for (let at = error; at instanceof Error && !seen.includes(at); at = at.cause) {
		seen.push(at);
		if ('code' in at && typeof at.code === 'string') return at.code;
	}
	const [first] = seen;
	return first instanceof Error ? first.message : '';
}

/** Built from our own words alone: the original carries the request, and with it the login. */
function apiError(node: INode, message: string, description: string, details: Details) {
	const { httpStatus } = details;
	const httpCode = httpStatus === undefined ? undefined : String(httpStatus);
	const error = new NodeApiError(node, { message }, { message, description, httpCode });
	error.description = description;
	Object.assign(error.context, details);
	return error;
}

type Details = Sent & { category: Category; httpStatus?: number; resultCode?: number | null };

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
	const { category, httpStatus, resultCode, refId } = error.context;
	const details = { category: category ?? 'request', httpStatus, resultCode, refId };
	return { error: { message: error.message, description: error.description, ...details } };
}
