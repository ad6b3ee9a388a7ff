import type { Config } from '../config';
import type { Manners } from './gates';

/** The answer of a webhook: its status, null if there was none in time. */
type Status = number | null;

/** When a callback that was refused is posted again. */
export interface Schedule {
	/** Milliseconds before each further attempt. */
	waits: number[];
	/** Whether the gate posts again after such an answer. */
	repeatsAfter(status: Status): boolean;
}

/** @param random from 0 to 1 */
export function scheduleOf(
	{ repeats }: Manners,
	{ retries, published }: Config['pace'],
	random: () => number,
): Schedule {
	return repeats === 'published'
		? { waits: publishedWaits(published, random), repeatsAfter: isFault }
		: { waits: retries, repeatsAfter: () => true };
}

/**
 * LINK's policy for MyLINK: only after a time-out, a network fault, 429 and 5xx. See
 * docs/decisions.md#repeated-calls.
 */
const isFault = (status: Status) => status === null || status === 429 || status >= 500;

/** Quick attempts at first, then one every one to two minutes until the callback expires. */
function publishedWaits(
	{ attempts, within, every: [least, most], lifetime }: Config['pace']['published'],
	random: () => number,
): number[] {
	const waits = Array.from({ length: attempts - 1 }, () => within / (attempts - 1));
	for (let age = within; ; ) {
		const wait = least + random() * (most - least);
		age += wait;
		if (age > lifetime) return waits;
		waits.push(wait);
	}
}
