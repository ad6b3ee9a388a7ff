import { digest, isStored, KEPT, stored } from './remembered';

/** So many events are remembered in one process; the oldest is forgotten first. */
const REMEMBERED = 10_000;

type Item = Record<string, unknown>;

/** What makes two events the same; nothing when an event does not say. Source: api-notes 3.6. */
export function keyOf(item: Item): unknown[] | undefined {
	const { event, messageId, messageIndex, resultCode, providerMessageId } = item;
	if (event === 'status') {
		return messageId ? [event, messageId, messageIndex, resultCode] : undefined;
	}
	const id = event === 'message' ? messageId || providerMessageId : undefined;
	return id ? [event, id] : undefined;
}

/**
 * Remembers what has arrived: all of it within this process, and what was acknowledged also in what a
 * workflow stores, which outlives a restart. What was stored comes from the caller and goes back to it.
 */
export function duplicates() {
	const seen = new Set<string>();
	const begun = new Set<string>();
	const taken = new Map<string, string[]>();
	const namesOf = (items: readonly Item[]) =>
		items.flatMap((item) => {
			const key = keyOf(item);
			return key ? [digest(key)] : [];
		});

	return {
		/** Whether the same event has come before. */
		isDuplicate(scope: string, item: Item, before?: unknown): boolean {
			const [name] = namesOf([item]);
			if (name === undefined) return false;
			const here = `${scope} ${name}`;
			if (seen.has(here) || begun.has(here) || isStored(before, name)) return true;
			remember(seen, here);
			return false;
		},
		/** What to store with these, which an execution has begun with. */
		toStore: (scope: string, items: readonly Item[], before: unknown): string =>
			stored(before, [...(taken.get(scope) ?? []), ...namesOf(items)]),
		/** What was acknowledged goes into what others store, too, since the last one overwrites the rest. */
		settle(scope: string, items: readonly Item[]): void {
			taken.set(scope, [...(taken.get(scope) ?? []), ...namesOf(items)].slice(-KEPT));
		},
		/** What an execution has begun with is not run again, whether or not LINK waited for the answer. */
		begin(scope: string, items: readonly Item[]): void {
			for (const name of namesOf(items)) remember(begun, `${scope} ${name}`);
		},
		/** What was not taken after all may come again. */
		forget(scope: string, items: readonly Item[]): void {
			for (const name of namesOf(items)) seen.delete(`${scope} ${name}`);
		},
	};
}

function remember(names: Set<string>, name: string): void {
	names.add(name);
	const [oldest] = names;
	if (names.size > REMEMBERED && oldest !== undefined) names.delete(oldest);
}
