import { sleep } from 'n8n-workflow';

/** n8n's `sleep` cannot be ended early, so its timer outlives a cancelled execution by at most this. */
const MAX_TIMER_MS = 1000;

/** Waits until the time is over or the execution is cancelled, whichever comes first. */
export async function sleepUnlessCancelled(ms: number, cancelSignal?: AbortSignal): Promise<void> {
	if (!cancelSignal) return await sleep(ms);
	if (cancelSignal.aborted) return;
	const listening = new AbortController();
	const cancelled = new Promise<void>((resolve) => {
		const { signal } = listening;
		cancelSignal.addEventListener('abort', () => resolve(), { once: true, signal });
	});
	const end = Date.now() + ms;
	do {
		await Promise.race([sleep(Math.min(end - Date.now(), MAX_TIMER_MS)), cancelled]);
	} while (Date.now() < end && !cancelSignal.aborted);
	listening.abort();
}

/** How long loops over items may run before n8n gets a turn. */
const YIELD_EVERY_MS = 25;

/**
 * Lets n8n do something else, such as answer a webhook, between items. Use it right before the work
 * on an item, so that loops which run at the same time do not resume all at once:
 * `while (yielder.isDue()) await yielder.yield();`
 */
export interface Yielder {
	isDue(): boolean;
	yield(): Promise<void>;
}

export function createYielder(): Yielder {
	let next = performance.now() + YIELD_EVERY_MS;
	let yielding: Promise<void> | undefined;
	return {
		isDue: () => performance.now() >= next,
		yield: () =>
			(yielding ??= sleep(0).then(() => {
				yielding = undefined;
				next = performance.now() + YIELD_EVERY_MS;
			})),
	};
}
