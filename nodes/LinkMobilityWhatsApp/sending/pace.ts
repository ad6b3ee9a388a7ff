import { sleepUnlessCancelled } from './waiting';

/**
 * Spreads messages evenly over time.
 *
 * @param perSecond how many messages may start within a second; as many as come when it is left out
 * @returns a function that settles when so many more messages may leave
 */
export function pace(
	perSecond: number | undefined,
	cancelSignal?: AbortSignal,
): (messages: number) => Promise<void> {
	let next = Date.now();
	return async (messages) => {
		if (perSecond === undefined) return;
		const start = Math.max(next, Date.now());
		next = start + (messages / perSecond) * 1000;
		await sleepUnlessCancelled(start - Date.now(), cancelSignal);
	};
}
