import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** Why a callback is rejected, and the status to answer it with. */
export interface RejectedCallback {
	status: 400 | 401 | 403 | 503;
	message: string;
}

/** In seconds. */
const RETRY_AFTER = 60;

/** Answers LINK with the reason, and starts no execution. */
export function reject(
	context: IWebhookFunctions,
	{ status, message }: RejectedCallback,
): IWebhookResponseData {
	const response = context.getResponseObject();
	if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="WhatsApp callbacks"');
	// After a 5xx, LINK is expected to call again: docs/decisions.md#repeated-calls.
	if (status === 503) response.setHeader('Retry-After', String(RETRY_AFTER));
	response.status(status).json({ message });
	return { noWebhookResponse: true };
}

/** True when the caller has closed the connection before it got an answer; LINK then calls again. */
export const clientDisconnected = (context: IWebhookFunctions): boolean =>
	context.getResponseObject().closed;

/**
 * Calls `report` once LINK has its answer, or will get none. n8n answers after it has stored the execution.
 */
export function onAnswered(
	context: IWebhookFunctions,
	report: (isAccepted: boolean) => void,
): void {
	const response = context.getResponseObject();
	response.once('close', () => report(response.writableFinished && response.statusCode < 300));
}
