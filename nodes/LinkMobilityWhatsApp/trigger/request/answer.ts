import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** Why a callback is rejected, and the status to answer it with. */
export interface RejectedCallback {
	status: 400 | 401 | 503;
	message: string;
	/** The text for n8n's log, if it says more than the answer to LINK. */
	warning?: string;
	/** When LINK may call again after a 503, in seconds. */
	retryAfter?: number;
}

/** In seconds: long enough for a person to correct a setting. */
const RETRY_AFTER = 60;

/** For an answer that came before n8n had stored the execution as waiting, which takes a moment. */
export const STILL_RUNNING: RejectedCallback = {
	status: 503,
	message: 'The execution that this answers is still running',
	retryAfter: 5,
};

/** Answers LINK with the reason, and starts no execution. */
export function reject(
	context: IWebhookFunctions,
	{ status, message, retryAfter = RETRY_AFTER }: RejectedCallback,
): IWebhookResponseData {
	const response = context.getResponseObject();
	if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="WhatsApp callbacks"');
	// LINK may call again after a 5xx, and not after a 4xx: docs/decisions.md#repeated-calls.
	if (status === 503) response.setHeader('Retry-After', String(retryAfter));
	response.status(status).json({ message });
	return { noWebhookResponse: true };
}

/** True when the caller has closed the connection before it got an answer; LINK may then call again. */
export const clientDisconnected = (context: IWebhookFunctions): boolean =>
	context.getResponseObject().closed || context.getRequestObject().socket.destroyed;

/** How n8n answered a callback; `unknown` if its caller has hung up and n8n gave no answer in time. */
export type Outcome = 'accepted' | 'rejected' | 'unknown';

/** How long n8n may take to answer a caller that has hung up, in milliseconds. */
const MAX_ANSWERING_MS = 30_000;

/** How often to check whether n8n has answered a caller that has hung up, in milliseconds. */
const LOOK_EVERY_MS = 50;

/**
 * Resolves when n8n has answered, which it does after it has stored the execution and the static data. It
 * also answers a caller that has hung up; Node.js emits no event then.
 *
 * @param delay resolves after this many milliseconds
 */
export async function outcomeOf(
	context: IWebhookFunctions,
	delay: (ms: number) => Promise<unknown>,
): Promise<Outcome> {
	const response = context.getResponseObject();
	await untilClosed(context);
	for (let waited = 0; !response.writableEnded; waited += LOOK_EVERY_MS) {
		if (waited >= MAX_ANSWERING_MS) return 'unknown';
		await delay(LOOK_EVERY_MS);
	}
	return response.statusCode < 300 ? 'accepted' : 'rejected';
}

/** Resolves when LINK has received the response, or when the caller has hung up, even before this call. */
async function untilClosed(context: IWebhookFunctions): Promise<void> {
	const response = context.getResponseObject();
	const { socket } = context.getRequestObject();
	await new Promise<void>((resolve) => {
		const onClosed = () => {
			socket.off('close', onClosed);
			resolve();
		};
		response.once('close', onClosed);
		// A response that waits for an earlier one on its connection (pipelining) does not close with it.
		socket.once('close', onClosed);
		if (clientDisconnected(context)) onClosed();
	});
}
