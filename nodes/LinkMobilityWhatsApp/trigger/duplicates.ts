/** So many events are remembered in one process; the oldest is forgotten first. */
const REMEMBERED = 10_000;

type Item = Record<string, unknown>;

/** What makes two events the same; nothing when an event does not say. Source: api-notes 3.6. */
export function keyOf(item: Item): unknown[] | undefined {
	const { event, messageId, messageIndex, resultCode, providerMessageId } = item;
	if (event === 'status') return messageId ? [messageId, messageIndex, resultCode] : undefined;
	const id = event === 'message' ? messageId || providerMessageId : undefined;
	return id ? [id] : undefined;
}

/** Remembers what has arrived, within this process alone. */
export function duplicates() {
	const seen = new Set<string>();
	const nameOf = (scope: string, item: Item) => {
		const key = keyOf(item);
		return key && JSON.stringify([scope, item.event, ...key]);
	};

	return {
		/** Whether the same event has come before. */
		isDuplicate(scope: string, item: Item): boolean {
			const name = nameOf(scope, item);
			if (name === undefined) return false;
			if (seen.has(name)) return true;
			seen.add(name);
			const [oldest] = seen;
			if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
			return false;
		},
		/** What was not taken after all may come again. */
		forget(scope: string, items: readonly Item[]): void {
			for (const item of items) seen.delete(nameOf(scope, item) ?? '');
		},
	};
}
