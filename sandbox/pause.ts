/** Waits, in milliseconds. */
export type Pause = (ms: number) => Promise<void>;

/**
 * Waits that end when the signal aborts, with its reason. Thousands of messages wait at a time, and each
 * listener of a signal makes the next one slower to add, so all of them share one.
 */
export function pauses(signal: AbortSignal): Pause {
	const waiting = new Map<NodeJS.Timeout, (reason: unknown) => void>();
	signal.addEventListener('abort', () => {
		for (const [timer, refuse] of waiting) {
			clearTimeout(timer);
			refuse(signal.reason);
		}
		waiting.clear();
	});
	return async (ms) => {
		signal.throwIfAborted();
		await new Promise<void>((resolve, refuse) => {
			const timer = setTimeout(() => {
				waiting.delete(timer);
				resolve();
			}, ms);
			waiting.set(timer, refuse);
		});
	};
}
