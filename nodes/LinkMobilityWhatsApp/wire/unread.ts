let unread = 0;

/**
 * Counts a value that was given and cannot be read. Its event then comes with `raw`, so that nothing is
 * lost: docs/decisions.md#unread-values.
 */
export function noteUnread(): undefined {
	unread += 1;
	return undefined;
}

/**
 * Reads something, and says whether every value of it could be read. One counter serves all events, since
 * reading one is synchronous.
 */
export function readWhole<T>(read: () => T): { value: T; isWhole: boolean } {
	const before = unread;
	const value = read();
	return { value, isWhole: unread === before };
}
