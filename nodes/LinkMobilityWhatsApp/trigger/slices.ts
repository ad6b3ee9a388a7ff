/** How long n8n may be blocked before other work gets its turn, in milliseconds. */
const MAX_SLICE = 20;

/**
 * Maps values one after the other, and pauses now and then for other work of n8n's event loop.
 *
 * @param pause resolves after other work had its turn
 */
export async function mapInSlices<T, R>(
	values: readonly T[],
	map: (value: T) => R,
	pause: () => Promise<unknown>,
): Promise<R[]> {
	const results: R[] = [];
	let sliceStart = Date.now();
	for (const value of values) {
		results.push(map(value));
		if (Date.now() - sliceStart < MAX_SLICE) continue;
		await pause();
		sliceStart = Date.now();
	}
	return results;
}
