import { wasKilled } from './probe';
import type { Measured, Measurement } from './probe';

/** The longest time for which the event loop may stand still, in milliseconds. */
export const MAX_BLOCK_MS = 200;

/** Shorter blocks are mostly the timer's and the garbage collector's, and say nothing of growth. */
const FLOOR_MS = 40;

export const isShort = (measurement: Measurement): boolean =>
	!wasKilled(measurement) && measurement.blockMs < FLOOR_MS;

/**
 * How much faster than linear work a block may grow where the input grows fourfold: the geometric mean
 * of linear (1) and quadratic (4) growth.
 */
const MAX_EXCESS = 2;

/** Blocks below this are far from the limit, however they grow. */
const HALFWAY_MS = MAX_BLOCK_MS / 2;

/** What is wrong with how a probe took its input; `undefined` when nothing is. */
export function fault(measurements: readonly Measurement[]): string | undefined {
	const largest = measurements.at(-1);
	if (largest && !wasKilled(largest) && largest.blockMs < HALFWAY_MS) return undefined;
	return tooLong(largest) ?? superlinear(measurements);
}

function tooLong(largest: Measurement | undefined): string | undefined {
	if (!largest) return 'nothing was measured';
	if (wasKilled(largest)) return hung(largest.size, largest.killedAfterMs);
	if (largest.blockMs <= MAX_BLOCK_MS) return undefined;
	return `size ${largest.size} blocked the event loop for ${Math.round(largest.blockMs)} ms`;
}

const hung = (size: number, ms: number) => `size ${size} hung and was killed after ${ms} ms`;

/**
 * Tells linear from quadratic by size: compares the growth between the two largest sizes with that of
 * a linear scan of the same bytes in the same process.
 */
export function superlinear(measurements: readonly Measurement[]): string | undefined {
	const last = measurements.at(-1);
	if (last && wasKilled(last)) return hung(last.size, last.killedAfterMs);
	const excess = excessOf(measurements);
	if (excess === undefined || excess <= MAX_EXCESS) return undefined;
	const blocks = measurements
		.filter((one): one is Measured => !wasKilled(one))
		.map(({ size, blockMs }) => `${Math.round(blockMs)} ms at ${size}`);
	return `grows ${excess.toFixed(1)} times as fast as linear work: ${blocks.join(', ')}`;
}

/**
 * By which factor the block grew more than linear work between the last two sizes, scaled to a fourfold
 * growth of the input; `undefined` where the blocks are too short to tell.
 */
export function excessOf(measurements: readonly Measurement[]): number | undefined {
	const [small, large] = measurements.slice(-2);
	if (!small || !large || wasKilled(small) || wasKilled(large)) return undefined;
	if (isShort(large)) return undefined;
	const sizes = large.size / small.size;
	const excess = large.blockMs / Math.max(small.blockMs, 1) / linearGrowth(small, large);
	return excess ** (Math.log(4) / Math.log(sizes));
}

/** A scan shorter than this, in milliseconds, is too short to be timed. */
const MIN_REFERENCE_MS = 1;

/** What a larger text may cost more for each byte; beyond this, the scan was disturbed. */
const MAX_CACHE_EFFECT = 1.5;

/** By how much linear work grew; more than the size where the larger text no longer fits a cache. */
function linearGrowth(small: Measured, large: Measured): number {
	const sizes = large.size / small.size;
	if (small.referenceMs < MIN_REFERENCE_MS) return sizes;
	const scans = large.referenceMs / small.referenceMs;
	return Math.min(Math.max(sizes, scans), sizes * MAX_CACHE_EFFECT);
}
