import { z } from 'zod/v3';
import { seeded } from '../seededRandom';

/**
 * What can go wrong with a request, and whether LINK may have queued its messages all the same:
 * `either` leaves it to who injects the fault.
 */
export const faults = {
	/** 429, with Retry-After. */
	busy: 'never',
	/** 503, with Retry-After. */
	away: 'never',
	/** 503 that says nothing. */
	down: 'either',
	/** 500 with LINK's result code. */
	serverError: 'either',
	/** 500 with a web page, such as a proxy's. */
	errorPage: 'either',
	/** 200 with a web page. */
	page: 'either',
	/** The connection is cut before the body was read. */
	cutBefore: 'never',
	/** The connection is cut after the body was read. */
	cutAfter: 'either',
	/** No answer ever comes. */
	stalled: 'either',
	/** Half an answer comes, and then nothing. */
	half: 'either',
	/** 200 with JSON that is not LINK's. */
	nonsense: 'either',
	/** 200 with a result code that refuses. */
	refusal: 'never',
	/** Queued, with IDs for some recipients only: for every other, from the second on. */
	fewer: 'always',
} as const satisfies Record<string, 'never' | 'either' | 'always'>;

export type FaultKind = keyof typeof faults;
const isFaultKind = (name: string): name is FaultKind => name in faults;
export const faultKinds = Object.keys(faults).filter(isFaultKind);

const kind = z.string().refine(isFaultKind, `must be one of ${faultKinds.join(', ')}`);

export const fault = z
	.object({
		kind,
		/** Whether the messages are queued nevertheless. */
		accepted: z.boolean().optional(),
		/** In seconds, or as a date. */
		retryAfter: z.string().default('0'),
	})
	.strict()
	.transform(({ accepted = false, ...given }) => ({
		...given,
		accepted: faults[given.kind] === 'either' ? accepted : faults[given.kind] === 'always',
	}));
export type Fault = z.output<typeof fault>;

const random = z
	.object({
		seed: z.number().int().default(1),
		/** How many of all requests get which fault, from 0 to 1. */
		shares: z.record(kind, z.number().min(0).max(1)),
	})
	.strict();

/** The faults of the next requests, one after the other (null is none), or of all by chance. */
export const injection = z.union([random, z.array(fault.nullable())]);

/** Says which fault a request gets; asked once for each, in their order. */
export type Choose = () => Fault | undefined;

export function chooser(given: z.output<typeof injection>): Choose {
	if (Array.isArray(given)) {
		const next = given.values();
		return () => next.next().value ?? undefined;
	}
	const dice = seeded(given.seed);
	const shares = Object.entries(given.shares);
	return () => {
		let left = dice();
		const hit = shares.find(([, share = 0]) => (left -= share) < 0);
		return hit && fault.parse({ kind: hit[0], accepted: dice() < 0.5 });
	};
}
