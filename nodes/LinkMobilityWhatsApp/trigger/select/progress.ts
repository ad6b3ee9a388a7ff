import type { Status } from '../../wire/codes';
import { createLru } from '../lru';
import { digest } from './storedEvents';

const MAX_REMEMBERED = 10_000;

/** The order of the statuses of a message. Other statuses have no order: docs/decisions.md#order-of-reports. */
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

interface Reached {
	rank: number;
	/** The highest rank among the other reports, for `takeBack`. */
	previous: number;
}

/** Remembers the furthest status of each message, within this process. */
export function createProgress() {
	const furthest = createLru<Reached>(MAX_REMEMBERED);

	return {
		/**
		 * Records a report.
		 *
		 * @returns true if an earlier report had a later status; always false for a failure, which is never out of order
		 */
		record(scope: string, report: Report): boolean {
			const { rank, key } = placeOf(scope, report);
			if (rank === undefined) return false;
			const before = furthest.get(key) ?? { rank: 0, previous: 0 };
			const isFurther = rank > before.rank;
			const previous = isFurther ? before.rank : Math.max(before.previous, rank);
			furthest.set(key, { rank: isFurther ? rank : before.rank, previous });
			return rank < before.rank && !report.failed;
		},

		/** Undoes a report that started no execution, so that it does not make other reports out of order. */
		takeBack(scope: string, report: Report): void {
			const { rank, key } = placeOf(scope, report);
			const reached = furthest.get(key);
			if (rank === undefined || rank !== reached?.rank) return;
			furthest.set(key, { rank: reached.previous, previous: 0 });
		},
	};
}

function placeOf(scope: string, { status, messageId, messageIndex }: Report) {
	// Only the digest of an ID is kept: a stranger may send one of any length.
	const key = messageId ? `${scope} ${digest([messageId, messageIndex])}` : '';
	return { rank: key ? ranks.get(status) : undefined, key };
}
