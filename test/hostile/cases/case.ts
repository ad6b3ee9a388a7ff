import type { Probe } from '../probe';

/** An input that must not stop n8n. */
export interface HostileCase {
	/** Growing; the last one is the input that must pass. */
	sizes: [number, ...number[]];
	probe: Probe;
	/** A part of the answer at the last size. */
	expected?: Record<string, unknown>;
	/** The most that the resident memory may grow, in megabytes. */
	megabytes?: number;
}

export type Cases = Readonly<Record<string, HostileCase>>;
