import './resolution';
import '../env';
import { longestBlock } from './block';
import type { Attempt, Measured } from './probe';
import { probeNamed } from './probes';
import { scanMs } from './reference';

/** One order of the harness. */
export interface Order {
	probe: string;
	size: number;
	/** The most runs; the minimum of them counts. */
	runs: number;
}

/** What the worker sends back: a measurement, or why there is none. */
export type Reply = { measured: Measured } | { failed: string };

/** A block below this needs no second run: it is far from every bound. */
const SHORT_MS = 25;

/** After a run of this length the next would tell the same. */
const LONG_MS = 2_000;

async function measure({ probe, size, runs }: Order): Promise<Measured> {
	const attempt = await probeNamed(probe)(size);
	try {
		return { size, ...(await leastOf(attempt, runs)), referenceMs: scanMs(attempt.text) };
	} finally {
		await attempt.close?.();
	}
}

async function leastOf(attempt: Attempt, runs: number) {
	let least = { blockMs: Infinity, memoryBytes: Infinity };
	let answer: unknown;
	for (let run = 0; run < runs; run += 1) {
		const { blockMs, memoryBytes, result } = await longestBlock(attempt.run);
		answer = attempt.answer?.(result) ?? null;
		least = {
			blockMs: Math.min(least.blockMs, blockMs),
			memoryBytes: Math.min(least.memoryBytes, memoryBytes),
		};
		if (least.blockMs < SHORT_MS || blockMs > LONG_MS) break;
	}
	return { ...least, answer };
}

process.on('message', (order: Order) => {
	void measure(order)
		.then(
			(measured): Reply => ({ measured }),
			(error: unknown): Reply => ({
				failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
			}),
		)
		.then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
