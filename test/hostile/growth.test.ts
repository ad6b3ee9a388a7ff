import { excessOf, fault, superlinear } from './growth';
import { startHarness } from './harness';
import type { Harness } from './harness';
import type { Measurement } from './probe';

const blocks = (...all: Array<[size: number, blockMs: number]>): Measurement[] =>
	all.map(([size, blockMs]) => ({
		size,
		blockMs,
		referenceMs: size / 1e5,
		memoryBytes: 0,
		answer: null,
	}));

describe('the verdict', () => {
	it.each([
		['short blocks', blocks([1, 1], [4, 20]), undefined],
		['linear growth', blocks([1, 40], [4, 160]), undefined],
		['growth with a slow garbage collection', blocks([1, 30], [4, 190]), undefined],
		['quadratic growth', blocks([1, 10], [4, 160]), 'grows 4.0 times as fast as linear work'],
		['a long block', blocks([1, 100], [4, 400]), 'size 4 blocked the event loop for 400 ms'],
		[
			'a hang',
			[...blocks([1, 100]), { size: 4, killedAfterMs: 9 }],
			'size 4 hung and was killed after 9 ms',
		],
		['nothing', [], 'nothing was measured'],
	])('%s', (_, measurements, expected) => {
		const found = fault(measurements);
		if (expected === undefined) expect(found).toBeUndefined();
		else expect(found).toContain(expected);
	});

	it('scales the growth to a fourfold input', () => {
		expect(excessOf(blocks([1, 10], [16, 2560]))).toBeCloseTo(4);
		expect(superlinear(blocks([1, 100], [16, 1600]))).toBeUndefined();
	});
});

/** Longer than the harness waits for a worker that hangs. */
jest.setTimeout(60_000);

describe('the harness', () => {
	let harness: Harness;
	beforeAll(() => (harness = startHarness()));
	afterAll(async () => await harness.close());

	it('lets linear work pass', async () => {
		expect(superlinear(await harness.grow('self: linear', [4e6, 16e6]))).toBeUndefined();
	});

	it('finds quadratic work', async () => {
		expect(superlinear(await harness.grow('self: quadratic', [4e3, 16e3]))).toContain(
			'times as fast as linear work',
		);
	});

	it('kills what hangs, and goes on with another process', async () => {
		const killed = await harness.measure('self: endless', 1);
		expect(killed).toMatchObject({ size: 1, killedAfterMs: expect.any(Number) as number });
		expect(await harness.measure('self: idle', 1)).toMatchObject({ size: 1, answer: 'done' });
	});

	it('does not take waiting for a block', async () => {
		const measured = await harness.measure('self: idle', 300);
		expect(fault([measured])).toBeUndefined();
	});

	it('says which probe threw', async () => {
		await expect(harness.measure('self: unknown', 1)).rejects.toThrow('self: unknown');
	});
});
