import type { Refused } from './errors';
import type { World } from '../world';

/** An authenticated call of the API. */
export interface Call {
	/** Parsed JSON; undefined without a body. */
	body: unknown;
	/** The variables of the path, by name. */
	path: Record<string, string>;
}

export type Answer = { status: 200; body: object } | Refused;

export type Handler = (world: World, call: Call) => Answer;
