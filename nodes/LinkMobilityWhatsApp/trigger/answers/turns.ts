/**
 * Runs tasks with the same key one after the other. If two calls resume an execution at the same time, n8n answers the
 * second one with 500.
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
