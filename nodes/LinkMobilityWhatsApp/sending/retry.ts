import { mayBeTriedAgain } from '../errors/failure';
import { sleepUnlessCancelled } from './waiting';

/** All waiting for one request together may take so many milliseconds. */
const PATIENCE_MS = 60_000;

/** The first wait; each further one is twice as long. */
const FIRST_WAIT_MS = 500;

/**
 * Makes a request again while nothing can be done twice by it: back-off with jitter, or as long as
 * LINK asks for. Everything else, and what is still refused after that, is thrown on.
 *
 * @param again settles when the next attempt may be made, or with false when none may
 */
export async function persistently<T>(
	maxRetries: number,
	again: () => Promise<boolean>,
	attempt: () => Promise<T>,
	cancelSignal?: AbortSignal,
): Promise<T> {
	const until = Date.now() + PATIENCE_MS;
	for (let tries = 0; ; tries += 1) {
		const outcome = await attempt().then(
			(value) => ({ value }),
			(error: unknown) => ({ error }),
		);
		if ('value' in outcome) return outcome.value;
		const passing = mayBeTriedAgain(outcome.error);
		const waitMs = passing && (passing.retryAfterMs ?? backOff(tries));
		if (waitMs === undefined || tries >= maxRetries || Date.now() + waitMs > until) {
			throw outcome.error;
		}
		await sleepUnlessCancelled(waitMs, cancelSignal);
		if (!(await again())) throw outcome.error;
	}
}

/** Between half and the whole of the doubled wait, so that many workers do not come back at once. */
const backOff = (tries: number) => FIRST_WAIT_MS * 2 ** tries * (0.5 + Math.random() / 2);
