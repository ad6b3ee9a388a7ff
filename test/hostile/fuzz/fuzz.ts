import { excessOf, superlinear } from '../growth';
import type { Harness } from '../harness';
import type { Measurement } from '../probe';
import type { Combination } from './combinations';

export interface Fuzzed {
	entry: string;
	kind: string;
	measurements: Measurement[];
	/** How many times as fast as linear work; `undefined` where the times are too short to tell. */
	excess: number | undefined;
	/** In what way the time grows more than linearly; `undefined` when it does not. */
	fault: string | undefined;
}

/** Runs of one size in the first pass, and in the second where the first found something. */
const RUNS = { first: 1, again: 5 };

/**
 * Measures combinations at growing sizes. What seems to grow too fast is measured once more with more
 * runs, as garbage may be collected in any single one.
 */
export async function fuzz(
	harness: Harness,
	combinations: readonly Combination[],
	sizes: readonly number[],
	tell: (fuzzed: Fuzzed) => void = () => undefined,
): Promise<Fuzzed[]> {
	const all: Fuzzed[] = [];
	for (const { entry, kind, name } of combinations) {
		let measurements = await harness.grow(name, sizes, RUNS.first);
		if (superlinear(measurements)) measurements = await harness.grow(name, sizes, RUNS.again);
		const fuzzed: Fuzzed = {
			entry,
			kind,
			measurements,
			excess: excessOf(measurements),
			fault: superlinear(measurements),
		};
		all.push(fuzzed);
		tell(fuzzed);
	}
	return all;
}
