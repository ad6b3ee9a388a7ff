import type { Status } from '../../wire/codes';
import { createLru } from '../lru';
import { digest } from './storedEvents';

const MAX_REMEMBERED = 10_000;

/** How far along a message is. Other statuses are in no order: docs/decisions.md#order-of-reports. */
const ranks: ReadonlyMap<unknown, number> = new Map<Status, number>([
	['queued', 1],
	['sent_to_whatsapp', 2],
	['sent', 3],
	['failed', 4],
	['invalid_contact', 4],
	['delivered', 5],
	['read', 6],
]);

type Report = Readonly<Record<string, unknown>>;

/** Remembers how far messages have come, within this process. */
export function createProgress() {
	const furthest = createLru<number>(MAX_REMEMBERED);

	/**
	 * Records a report.
	 *
	 * @returns true when an earlier report was further along; never for a failure, which is always news
	 */
	return function recordProgress(scope: string, report: Report): boolean {
		const { status, failed, messageId, messageIndex } = report;
		const rank = ranks.get(status);
		if (rank === undefined || !messageId) return false;
		// Only the digest of an ID is kept: a stranger may send one of any length.
		const key = `${scope} ${digest([messageId, messageIndex])}`;
		const before = furthest.get(key) ?? 0;
		furthest.set(key, Math.max(before, rank));
		return rank < before && !failed;
	};
}
