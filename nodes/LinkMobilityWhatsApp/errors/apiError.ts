import { NodeApiError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import type { ApiRequest } from '../api/request';
import { isReadOnly } from '../wire/endpoints';
import type { Disposition } from './advice/disposition';
import type { Category } from './explanations';

/** The request may be repeated. */
export interface Retry {
	/** How long LINK asks to wait; undefined if it does not say. */
	afterMs?: number;
}

export interface ErrorDetails {
	category: Category;
	httpStatus?: number;
	resultCode?: number;
	metaCode?: number;
	/** Set if LINK certainly did not accept the request and may accept it later. */
	retry?: Retry;
	/** Taken from the advice for Meta's code; undefined if the code is missing or unknown. */
	disposition?: Disposition;
}

/** A longer wait is `retry_later`. */
const MAX_WAIT_OF_RETRY_NOW_MS = 60_000;

/**
 * Creates the error for a request that was not accepted. It does not keep the HTTP client's error as
 * its cause, because that error contains the request and the login.
 */
export function apiError(
	node: INode,
	message: string,
	description: string,
	request: ApiRequest,
	details: ErrorDetails,
): NodeApiError {
	const { httpStatus, category } = details;
	const httpCode = httpStatus === undefined ? undefined : String(httpStatus);
	const error = new NodeApiError(node, { message }, { message, description, httpCode });
	error.description = description;
	// A server error without a retry does not say whether the request was processed.
	const isUnclear = category === 'unknown outcome' || (category === 'server' && !details.retry);
	const readOnly = isReadOnly(request.endpoint);
	const outcome = isUnclear && !readOnly ? 'unknown' : 'not accepted';
	const retry = isUnclear && readOnly ? {} : details.retry;
	const disposition = outcome === 'unknown' ? 'fix' : dispositionOf(request, details, retry);
	Object.assign(error.context, {
		...details,
		retry,
		...requestName(request),
		outcome,
		disposition,
	});
	return error;
}

function dispositionOf(
	{ body = {} }: ApiRequest,
	{ disposition }: ErrorDetails,
	retry: Retry | undefined,
): Disposition {
	const { destinations } = body;
	// The response does not say which of several recipients it means.
	if (disposition === 'suppress' && Array.isArray(destinations) && destinations.length > 1) {
		return 'fix';
	}
	if (disposition || !retry) return disposition ?? 'fix';
	return (retry.afterMs ?? 0) > MAX_WAIT_OF_RETRY_NOW_MS ? 'retry_later' : 'retry_now';
}

/** The ID or name by which a user finds the request again. */
function requestName({ path = {}, body = {} }: ApiRequest): IDataObject {
	const { templateId } = path;
	if (templateId !== undefined) return { templateId };
	if (typeof body.refId === 'string') return { refId: body.refId };
	return typeof body.name === 'string' ? { templateName: body.name } : {};
}

/** Set if the request may be repeated: LINK certainly did not accept it, or it changes nothing. */
export const retryOf = (error: unknown): Retry | undefined =>
	error instanceof NodeApiError ? (error.context.retry as Retry | undefined) : undefined;

/** LINK may have accepted the request, so it must not be repeated automatically. */
export const hasUnknownOutcome = (error: unknown): error is NodeApiError =>
	error instanceof NodeApiError && error.context.outcome === 'unknown';
