/** Input of a stranger, ready to be handed to a node. */
export interface Attempt {
	/** Hands the input to the node, as n8n does. Only this is measured. */
	run(): Promise<unknown>;
	/** Picks from the result of `run` what a test asserts; must be plain JSON. */
	answer?(result: unknown): unknown;
	/** A text of about the length of the input: the worker measures how long a linear scan of it takes. */
	text: string;
	close?(): Promise<void>;
}

/** Builds the input at a size; the unit of the size (characters, entries, levels) is up to the probe. */
export type Probe = (size: number) => Attempt | Promise<Attempt>;

/** What the worker measured; the minimum of several runs, so that a busy machine does not count. */
export interface Measured {
	size: number;
	/** The longest time for which the event loop did not turn, in milliseconds. */
	blockMs: number;
	/** `JSON.parse` and a scan of a text of the same length, in milliseconds. */
	referenceMs: number;
	/** The largest growth of the resident memory during a run, in bytes. */
	memoryBytes: number;
	answer: unknown;
}

/** The event loop did not turn until the harness killed the worker. */
export interface Killed {
	size: number;
	killedAfterMs: number;
}

export type Measurement = Measured | Killed;

export const wasKilled = (measurement: Measurement): measurement is Killed =>
	'killedAfterMs' in measurement;
