import { someTexts, trees } from './fuzz/combinations';
import { fuzz, largestFirst } from './fuzz/fuzz';
import { table } from './fuzz/table';
import { startHarness } from './harness';
import type { Harness } from './harness';

/** A reduced form of `npm run fuzz`, which has larger inputs, and every field by itself. */
const CHARACTERS = [16_000, 64_000];
const BYTES = [250_000, 1_000_000];

const PATIENCE_MS = 300_000;

let harness: Harness;
beforeAll(() => (harness = startHarness()));
afterAll(async () => await harness.close());

it.each([
	['texts', someTexts, CHARACTERS],
	['lists and objects', trees, BYTES],
] as const)(
	'the time for %s grows linearly at every way in',
	async (_, combinations, sizes) => {
		const results = await fuzz(harness, combinations, sizes, largestFirst);
		const faults = results.filter(({ fault }) => fault !== undefined);
		expect(faults.length ? table(faults, sizes) : '').toBe('');
		expect(results).toHaveLength(combinations.length);
	},
	PATIENCE_MS,
);
