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

/** How long a loop over items may run before n8n gets a turn. */
const YIELD_EVERY_MS = 25;

/**
 * For loops over items: lets n8n do something else now and then, such as answer a webhook.
 *
 * @returns undefined while the loop may go on, else a promise to await
 */
export function createYielder(): () => Promise<void> | undefined {
	let next = performance.now() + YIELD_EVERY_MS;
	return () => {
		if (performance.now() < next) return undefined;
		return sleep(0).then(() => {
			next = performance.now() + YIELD_EVERY_MS;
		});
	};
}
