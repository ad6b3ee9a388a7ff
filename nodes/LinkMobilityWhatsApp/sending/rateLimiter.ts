import { cancelableSleep } from './cancelableSleep';

/**
 * Spreads messages evenly over time.
 *
 * @param perSecond how many messages may start per second; undefined for no limit
 * @returns a function that waits until this many messages may start, or until the execution is canceled
 */
export function createRateLimiter(
	perSecond: number | undefined,
	cancelSignal?: AbortSignal,
): (messages: number) => Promise<void> {
	let nextSlot = Date.now();
	return async (messages) => {
		if (perSecond === undefined) return;
		const start = Math.max(nextSlot, Date.now());
		nextSlot = start + (messages / perSecond) * 1000;
		await cancelableSleep(start - Date.now(), cancelSignal);
	};
}
