import type { Status } from '../wire/codes';
import { createLru } from './lru';
import { digest } from './remembered';

/** So many messages are remembered in one process; the oldest is forgotten first. */
const REMEMBERED = 10_000;

/** How far along a message is; reports of other statuses are in no order. Source: api-notes 3.6. */
const ranks: ReadonlyMap<unknown, number> = new Map<Status, number>([
	['queued', 1],
	['sent_to_whatsapp', 2],
	['sent', 3],
	['failed', 4],
	['invalid_contact', 4],
	['delivered', 5],
	['read', 6],
]);

type Item = Record<string, unknown>;

/** Remembers how far messages have come, within this process alone. */
export function progress() {
	const furthest = createLru<number>(REMEMBERED);

	/**
	 * Whether a report comes after one that was further along. LINK does not promise an order. That a
	 * message failed is never too late to know.
	 */
	return function isLate(
		scope: string,
		{ status, failed, messageId, messageIndex }: Item,
	): boolean {
		const rank = ranks.get(status);
		if (rank === undefined || !messageId) return false;
		// Of an ID, only the digest is kept: a stranger may send one of any length.
		const key = `${scope} ${digest([messageId, messageIndex])}`;
		const before = furthest.get(key) ?? 0;
		furthest.set(key, Math.max(before, rank));
		return rank < before && !failed;
	};
}
