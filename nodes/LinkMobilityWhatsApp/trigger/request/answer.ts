import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** Why a callback is rejected, and the status to answer it with. */
export interface RejectedCallback {
	status: 400 | 401 | 503;
	message: string;
	/** The text for n8n's log, if it says more than the answer to LINK. */
	warning?: string;
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
	// LINK may call again after a 5xx, and not after a 4xx: docs/decisions.md#repeated-calls.
	if (status === 503) response.setHeader('Retry-After', String(RETRY_AFTER));
	response.status(status).json({ message });
	return { noWebhookResponse: true };
}

/** True when the caller has closed the connection before it got an answer; LINK may then call again. */
export const clientDisconnected = (context: IWebhookFunctions): boolean =>
	context.getResponseObject().closed || context.getRequestObject().socket.destroyed;

/** What a caller knows of its callback. `unknown`: it has hung up before n8n answered. */
export type Outcome = 'accepted' | 'rejected' | 'unknown';

/**
 * Calls `report` once: when LINK has its answer, which n8n gives after it has stored the execution, or when
 * the caller has hung up, also before this call.
 */
export function onAnswered(
	context: IWebhookFunctions,
	report: (outcome: Outcome) => Promise<void>,
): void {
	const response = context.getResponseObject();
	const { socket } = context.getRequestObject();
	let isReported = false;
	const reportOnce = () => {
		if (isReported) return;
		isReported = true;
		socket.off('close', reportOnce);
		if (!response.writableFinished) void report('unknown');
		else void report(response.statusCode < 300 ? 'accepted' : 'rejected');
	};
	response.once('close', reportOnce);
	// A response that waits for an earlier one on its connection (pipelining) does not close with it.
	socket.once('close', reportOnce);
	if (clientDisconnected(context)) reportOnce();
}
