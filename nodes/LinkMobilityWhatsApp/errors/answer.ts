import type { IN8nHttpFullResponse, INode, NodeApiError } from 'n8n-workflow';
import type { Request } from '../api';
import { resultCodes } from '../wire/codes';
import { errorResponse } from '../wire/envelope';
import { metaError } from '../wire/metaCodes';
import { metaRefusal } from '../wire/metaRefusal';
import type { MetaRefusal } from '../wire/metaRefusal';
import { shortened } from '../wire/text';
import { explanation } from './explanations';
import type { Category, Kind } from './explanations';
import { failure } from './failure';
import { subjectOf } from './subject';

const byResultCode: Record<number, Category> = {
	[resultCodes.unauthorized]: 'credentials',
	[resultCodes.noAccess]: 'access',
	[resultCodes.badRequest]: 'request',
	[resultCodes.serverError]: 'server',
};

/** HTTP status and result code are independent; the code, where LINK gives one, is the more exact. */
function kindOf(status: number, resultCode: number | undefined, asksToWait: boolean): Kind {
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

/** `Retry-After`, in seconds or as a date (RFC 9110), as milliseconds from now. */
function retryAfterMs(header: unknown): number | undefined {
	if (typeof header !== 'string') return undefined;
	const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
	return Number.isNaN(seconds) ? undefined : Math.max(0, seconds * 1000);
}

/**
 * Meta has looked at the request, or LINK says that nobody knows the template. What Meta has looked at
 * LINK has let pass, whatever the status: a 401 is then about the access of LINK to Meta.
 */
function exactly(kind: Kind, meta: MetaRefusal | undefined, unknownId: boolean): Kind {
	if (meta?.missing || (unknownId && !meta)) return 'missing';
	if (meta && (kind === 'credentials' || kind === 'access')) return 'beyond';
	return meta && (kind === 'refused' || kind === 'unknown outcome') ? 'request' : kind;
}

const NOT_THE_API =
	" This is not how LINK's WhatsApp API answers, so check Region and Base URL in the credential too.";

/** Something answered, and it was not an acceptance. */
export function notAccepted(
	node: INode,
	answer: IN8nHttpFullResponse,
	request: Request,
): NodeApiError {
	const httpStatus = answer.statusCode;
	const parsed = errorResponse.safeParse(answer.body);
	const { resultCode, description, translatedDescription } = parsed.success ? parsed.data : {};
	const waitMs = retryAfterMs(answer.headers['retry-after']);
	const meta = metaRefusal(answer.body);
	const words = translatedDescription || description;
	const isLinks = Boolean(resultCode || words);
	const kind = exactly(
		kindOf(httpStatus, resultCode, waitMs !== undefined),
		meta,
		httpStatus === 404 && isLinks && request.path?.templateId !== undefined,
	);
	const { category, message, fix } = explanation(kind, subjectOf(request.endpoint));
	const reason = meta?.words ?? words;
	const codes = [
		...(resultCode ? [` with result code ${resultCode}`] : []),
		...(meta ? [`${resultCode ? ' and' : ' with'} Meta's code ${meta.code}`] : []),
	];
	const known = meta && !meta.missing ? metaError(meta.code) : undefined;
	const meaning = known ? ` ${known.cause}. ${known.fix}.` : '';
	const advice = resultCode || category !== 'unknown outcome' ? fix : fix + NOT_THE_API;
	return failure(
		node,
		reason ? `${message}: ${shortened(reason)}` : message,
		`The answer was HTTP ${httpStatus}${codes.join('')}.${meaning} ${advice}`.trim(),
		request,
		{
			category,
			httpStatus,
			resultCode,
			metaCode: meta?.code,
			again: kind === 'busy' || kind === 'away' ? { retryAfterMs: waitMs } : undefined,
		},
	);
}
