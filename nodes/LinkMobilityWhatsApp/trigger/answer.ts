import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** In seconds. */
const RETRY_AFTER = 60;

/** Answers LINK with the reason, and starts nothing. */
export function refuse(
	context: IWebhookFunctions,
	status: 400 | 401 | 403 | 503,
	message: string,
): IWebhookResponseData {
	const response = context.getResponseObject();
	if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="WhatsApp callbacks"');
	// LINK's sister service repeats a callback after any answer of 5xx.
	if (status === 503) response.setHeader('Retry-After', String(RETRY_AFTER));
	response.status(status).json({ message });
	return { noWebhookResponse: true };
}

/** Whether the caller has hung up; LINK sends what it got no answer for again. */
export const isGone = (context: IWebhookFunctions): boolean => context.getResponseObject().closed;

/** n8n answers after it has stored the execution: without that answer LINK sends the event again. */
export function onceAnswered(context: IWebhookFunctions, tell: (taken: boolean) => void): void {
	const response = context.getResponseObject();
	response.once('close', () => tell(response.writableFinished && response.statusCode < 300));
}
