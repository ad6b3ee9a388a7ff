import { NodeApiError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import type { Request } from '../api';
import type { Category } from './explanations';
import { isSafe } from './subject';

/** A request that can be made again, and when: at once where nothing is said. */
export interface Again {
	retryAfterMs?: number;
}

export interface Details {
	category: Category;
	httpStatus?: number;
	resultCode?: number;
	metaCode?: number;
	again?: Again;
}

/**
 * The one kind of error for a request that was not accepted. Built from our own words alone: the
 * original carries the request, and with it the login.
 */
export function failure(
	node: INode,
	message: string,
	description: string,
	request: Request,
	details: Details,
): NodeApiError {
	const { httpStatus, category } = details;
	const httpCode = httpStatus === undefined ? undefined : String(httpStatus);
	const error = new NodeApiError(node, { message }, { message, description, httpCode });
	error.description = description;
	const unclear = category === 'unknown outcome' || (category === 'server' && !details.again);
	const outcome = unclear && !isSafe(request.endpoint) ? 'unknown' : 'not accepted';
	const again = unclear && isSafe(request.endpoint) ? {} : details.again;
	Object.assign(error.context, { ...details, again, ...referenceOf(request), outcome });
	return error;
}

/** What the request goes by, for the user to find it again. */
function referenceOf({ path = {}, body = {} }: Request): IDataObject {
	const { templateId } = path;
	if (templateId !== undefined) return { templateId };
	if (typeof body.refId === 'string') return { refId: body.refId };
	return typeof body.name === 'string' ? { templateName: body.name } : {};
}

/** What may be tried again by itself: LINK certainly did not accept it, or it changes nothing. */
export function mayBeTriedAgain(error: unknown): Again | undefined {
	return error instanceof NodeApiError ? (error.context.again as Again | undefined) : undefined;
}

/** What must not be sent once more by itself, because it may have been sent. */
export const mayHaveArrived = (error: unknown): error is NodeApiError =>
	error instanceof NodeApiError && error.context.outcome === 'unknown';
