/**
 * Lets what has the same key run one after the other. n8n answers the second of two calls that resume an
 * execution at once with 500.
 */
export function createTurns() {
	const last = new Map<string, Promise<void>>();
	return async function inTurn<T>(key: string, run: () => Promise<T>): Promise<T> {
		const before = last.get(key);
		const result = (async () => {
			await before;
			return await run();
		})();
		const done = result.then(
			() => {},
			() => {},
		);
		last.set(key, done);
		try {
			return await result;
		} finally {
			if (last.get(key) === done) last.delete(key);
		}
	};
}
