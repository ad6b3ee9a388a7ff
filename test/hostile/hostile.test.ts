import { groups } from './cases/all';
import { fault } from './growth';
import { startHarness } from './harness';
import type { Harness } from './harness';
import { wasKilled } from './probe';

/** Longer than the harness waits before it kills a hanging worker and starts another. */
const PATIENCE_MS = 60_000;

let harness: Harness;
beforeAll(() => (harness = startHarness()));
afterAll(async () => await harness.close());

describe.each(Object.entries(groups))('%s', (_, cases) => {
	it.each(Object.entries(cases))(
		'%s',
		async (name, { sizes, expected = {}, megabytes = Infinity }) => {
			let measurements = await harness.grow(name, sizes);
			// On a busy machine a run may be slow by chance; what is slow by its input is slow again.
			if (fault(measurements)) measurements = await harness.grow(name, sizes);
			expect(fault(measurements)).toBeUndefined();
			const last = measurements.at(-1);
			if (!last || wasKilled(last)) throw new Error('There is no answer');
			expect(last.answer).toMatchObject(expected);
			expect(last.memoryBytes / 1e6).toBeLessThan(megabytes);
			expect(JSON.stringify(last.answer)).not.toContain('Maximum call stack');
			// n8n answers 500 for a trigger that throws.
			expect(last.answer).not.toMatchObject({ status: 500 });
		},
		PATIENCE_MS,
	);
});
