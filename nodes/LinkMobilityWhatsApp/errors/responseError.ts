import type { IN8nHttpFullResponse, INode, NodeApiError } from 'n8n-workflow';
import type { ApiRequest } from '../api/request';
import { resultCodes } from '../wire/codes';
import { errorResponse } from '../wire/envelope';
import type { Endpoint } from '../wire/endpoints';
import { metaRefusal } from '../wire/metaRefusal';
import type { MetaRefusal } from '../wire/metaRefusal';
import { shortened } from '../wire/text';
import type { MetaAdvice } from './advice/advice';
import { metaAdvice } from './advice/metaCodes';
import { apiError } from './apiError';
import { callWords } from './callWords';
import { explain } from './explanations';
import type { Category, FailureKind } from './explanations';

const kindByResultCode: Record<number, Category> = {
	[resultCodes.unauthorized]: 'credentials',
	[resultCodes.noAccess]: 'access',
	[resultCodes.badRequest]: 'request',
	[resultCodes.serverError]: 'server',
};

/** The result code takes precedence. See docs/decisions.md#result-code-and-status. */
function kindOf(
	status: number,
	resultCode: number | undefined,
	hasRetryAfter: boolean,
): FailureKind {
	if (status === 429) return 'busy';
	if (status === 503 && hasRetryAfter) return 'unavailable';
	const kind = resultCode === undefined ? undefined : kindByResultCode[resultCode];
	if (kind) return kind;
	if (status === 401) return 'credentials';
	if (status === 403) return 'access';
	if (status >= 500) return 'server';
	if (status < 300) return 'unknown outcome';
	return status < 400 || status === 404 || status === 405 ? 'wrong address' : 'refused';
}

/**
 * Corrects the kind if Meta refused the request, or if the template does not exist. Meta refuses only what
 * LINK has accepted, so 401 or 403 then means that LINK lacks access to Meta, not that the user's login is
 * wrong.
 */
function kindWithMeta(
	kind: FailureKind,
	meta: MetaRefusal | undefined,
	isUnknownTemplate: boolean,
): FailureKind {
	if (meta?.isUnknownId || (isUnknownTemplate && !meta)) return 'unknown template';
	if (!meta) return kind;
	if (kind === 'credentials' || kind === 'access') return 'refused by Meta';
	return kind === 'refused' || kind === 'unknown outcome' ? 'request' : kind;
}

/** `Retry-After` as milliseconds from now; the header has seconds or a date (RFC 9110, 10.2.3). */
function retryAfterMs(header: unknown): number | undefined {
	if (typeof header !== 'string') return undefined;
	const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
	return Number.isNaN(seconds) ? undefined : Math.max(0, seconds * 1000);
}

const NOT_THE_API =
	" This is not how LINK's WhatsApp API answers, so check Region and Base URL in the credential too.";

/** Meta's code in LINK's description, which the error lists with the other codes. */
const CODE_OF_META = /\(#\d+\) ?/g;

/** Creates the error for a response that does not accept the request. */
export function responseError(
	node: INode,
	{ statusCode: httpStatus, headers, body }: IN8nHttpFullResponse,
	request: ApiRequest,
): NodeApiError {
	const parsed = errorResponse.safeParse(body);
	const { resultCode, description, translatedDescription } = parsed.success ? parsed.data : {};
	const afterMs = retryAfterMs(headers['retry-after']);
	const meta = metaRefusal(body);
	const linkReason = inBothLanguages(translatedDescription, description);
	const isFromLink = Boolean(resultCode || linkReason);
	const kind = kindWithMeta(
		kindOf(httpStatus, resultCode, afterMs !== undefined),
		meta,
		httpStatus === 404 && isFromLink && request.path?.templateId !== undefined,
	);
	const code = meta?.isUnknownId ? undefined : meta?.code;
	const known = code === undefined ? undefined : metaAdvice(code);
	const advice = adviceFor(code, known, request.endpoint);
	const { category, message, fix } = explain(kind, request.endpoint, advice);
	const reason =
		kind === 'unknown template'
			? undefined
			: (meta?.words ?? linkReason?.replaceAll(CODE_OF_META, ''));
	const whatToDo = resultCode || category !== 'unknown outcome' ? fix : fix + NOT_THE_API;
	return apiError(
		node,
		reason ? `${message}: ${shortened(reason)}` : message,
		`${whatToDo} The answer was HTTP ${httpStatus}${codeList(resultCode, meta)}.`.trim(),
		request,
		{
			category,
			httpStatus,
			resultCode,
			metaCode: meta?.code,
			retry: kind === 'busy' || kind === 'unavailable' ? { afterMs } : undefined,
			disposition: known?.disposition,
		},
	);
}

/** LINK's description and its translation, which may say less. See docs/decisions.md#error-response. */
function inBothLanguages(translation: string | undefined, description: string | undefined) {
	if (!translation || !description || translation === description)
		return translation || description;
	return `${translation} (${description})`;
}

function codeList(resultCode: number | undefined, meta: MetaRefusal | undefined): string {
	const codes = [
		...(resultCode ? [`result code ${resultCode}`] : []),
		...(meta ? [`Meta's code ${meta.code}`] : []),
	];
	return codes.length ? ` with ${codes.join(' and ')}` : '';
}

/** The fix first, then the reason. */
const adviceFor = (
	code: number | undefined,
	known: MetaAdvice | undefined,
	{ name }: Endpoint,
): string | undefined =>
	(code === undefined ? undefined : callWords[name].fixes?.get(code)) ??
	(known && `${known.fix}. ${known.cause}.`);
