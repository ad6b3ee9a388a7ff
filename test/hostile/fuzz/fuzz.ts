import { excessOf, isShort, superlinear } from '../growth';
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

/** Measures a combination at every size; may leave out smaller ones where the largest tells enough. */
type Measure = (harness: Harness, name: string, sizes: readonly number[]) => Promise<Measurement[]>;

export const atEverySize: Measure = async (harness, name, sizes) =>
	await harness.grow(name, sizes, RUNS.first);

/** Leaves out the smaller sizes where the largest took too short a time for its growth to matter. */
export const largestFirst: Measure = async (harness, name, sizes) => {
	const largest = await harness.measure(name, sizes.at(-1) ?? 0, RUNS.first);
	if (isShort(largest)) return [largest];
	return [...(await harness.grow(name, sizes.slice(0, -1), RUNS.first)), largest];
};

/**
 * Measures combinations at growing sizes. What seems to grow too fast is measured once more with more
 * runs, as garbage may be collected in any single one.
 */
export async function fuzz(
	harness: Harness,
	combinations: readonly Combination[],
	sizes: readonly number[],
	measure: Measure,
	tell: (fuzzed: Fuzzed) => void = () => undefined,
): Promise<Fuzzed[]> {
	const all: Fuzzed[] = [];
	for (const { entry, kind, name } of combinations) {
		let measurements = await measure(harness, name, sizes);
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
