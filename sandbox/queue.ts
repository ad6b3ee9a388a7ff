/** Runs the work of each key one after the other, in the order of the calls. */
export function orderedQueue() {
	const last = new Map<string, Promise<unknown>>();
	return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
		const previous = last.get(key) ?? Promise.resolve();
		// A failure of the previous work is reported to its own caller.
		const current = previous.catch(() => undefined).then(work);
		last.set(key, current);
		try {
			return await current;
		} finally {
			if (last.get(key) === current) last.delete(key);
		}
	};
}
