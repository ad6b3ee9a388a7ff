import { sleep } from 'n8n-workflow';

/** n8n's `sleep` cannot be ended early: its timer outlives a canceled execution by at most this. */
const MAX_TIMER_MS = 1000;

/** Waits until the time is over or the execution is canceled, whichever comes first. */
export async function cancelableSleep(ms: number, cancelSignal?: AbortSignal): Promise<void> {
	if (!cancelSignal) return await sleep(ms);
	if (cancelSignal.aborted) return;
	const listening = new AbortController();
	const canceled = new Promise<void>((resolve) => {
		const { signal } = listening;
		cancelSignal.addEventListener('abort', () => resolve(), { once: true, signal });
	});
	const end = Date.now() + ms;
	do {
		await Promise.race([sleep(Math.min(end - Date.now(), MAX_TIMER_MS)), canceled]);
	} while (Date.now() < end && !cancelSignal.aborted);
	listening.abort();
}
