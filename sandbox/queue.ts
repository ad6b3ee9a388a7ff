/** Runs the work given for a key one after the other, in the order it was given. */
export function queue() {
	const last = new Map<string, Promise<unknown>>();
	return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
		const before = last.get(key) ?? Promise.resolve();
		// What failed before is the concern of whoever asked for it.
		const mine = before.catch(() => undefined).then(work);
		last.set(key, mine);
		try {
			return await mine;
		} finally {
			if (last.get(key) === mine) last.delete(key);
		}
	};
}
