import { retryOf } from '../errors/apiError';
import { cancelableSleep } from './cancelableSleep';

/** The limit for all waits of one request together. */
const MAX_TOTAL_WAIT_MS = 60_000;

/** The first wait; each further one is twice as long. */
const FIRST_WAIT_MS = 500;

export interface RetryOptions {
	maxRetries: number;
	/** Resolves when the next attempt may start, with false if there must be none. */
	mayRetry: () => Promise<boolean>;
	cancelSignal?: AbortSignal;
}

/**
 * Repeats a request that LINK certainly did not accept, or that changes nothing. Waits as long as LINK
 * asks for, otherwise with exponential back-off and jitter.
 *
 * @throws the error of the last attempt
 */
export async function withRetry<T>(
	attempt: () => Promise<T>,
	{ maxRetries, mayRetry, cancelSignal }: RetryOptions,
): Promise<T> {
	const deadline = Date.now() + MAX_TOTAL_WAIT_MS;
	for (let retries = 0; ; retries += 1) {
		const result = await attempt().then(
			(value) => ({ value }),
			(error: unknown) => ({ error }),
		);
		if ('value' in result) return result.value;
		const retry = retryOf(result.error);
		const waitMs = retry && (retry.afterMs ?? backOffMs(retries));
		const isLastAttempt =
			waitMs === undefined || retries >= maxRetries || Date.now() + waitMs > deadline;
		if (isLastAttempt) throw result.error;
		await cancelableSleep(waitMs, cancelSignal);
		if (!(await mayRetry())) throw result.error;
	}
}

/** Between half and the whole of the doubled wait, so that parallel requests do not return at once. */
const backOffMs = (retries: number) => FIRST_WAIT_MS * 2 ** retries * (0.5 + Math.random() / 2);
