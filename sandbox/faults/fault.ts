import { z } from 'zod/v3';
import { seededRandom } from '../seededRandom';

/**
 * What can go wrong with a request, and whether LINK queues its messages nevertheless; with `either`
 * whoever injects the fault decides.
 */
export const faults = {
	/** 429 with Retry-After. */
	busy: 'never',
	/** 503 with Retry-After. */
	away: 'never',
	/** 503 without a body. */
	down: 'either',
	/** 500 with LINK's result code. */
	serverError: 'either',
	/** 500 with a web page, such as a proxy's. */
	errorPage: 'either',
	/** 200 with a web page. */
	page: 'either',
	/** The connection is reset before the body is read. */
	cutBefore: 'never',
	/** The connection is reset after the body was read. */
	cutAfter: 'either',
	/** There is never an answer. */
	stalled: 'either',
	/** The answer stops halfway. */
	half: 'either',
	/** 200 with JSON that is not LINK's. */
	nonsense: 'either',
	/** 200 with the result code of an error. */
	refusal: 'never',
	/** Every other recipient from the second on is queued and gets an ID, the rest is lost. */
	fewer: 'always',
} as const satisfies Record<string, 'never' | 'either' | 'always'>;

export type FaultKind = keyof typeof faults;
const isFaultKind = (name: string): name is FaultKind => name in faults;
export const faultKinds = Object.keys(faults).filter(isFaultKind);

const kind = z.string().refine(isFaultKind, `A fault must be one of ${faultKinds.join(', ')}`);

export const fault = z
	.object({
		kind,
		/** Whether the messages are queued nevertheless. */
		accepted: z.boolean().optional(),
		/** In seconds or as a date. */
		retryAfter: z.string().default('0'),
	})
	.strict()
	.transform(({ accepted = false, ...rest }) => ({
		...rest,
		accepted: faults[rest.kind] === 'either' ? accepted : faults[rest.kind] === 'always',
	}));
export type Fault = z.output<typeof fault>;

const randomFaults = z
	.object({
		seed: z.number().int().default(1),
		/** The share of all requests that gets each fault, from 0 to 1. */
		shares: z.record(kind, z.number().min(0).max(1)),
	})
	.strict();

/** The faults of the next requests in order, null for none; or random faults for all requests. */
export const injection = z.union([randomFaults, z.array(fault.nullable())]);

/** Returns the fault of the next request; called once per request, in their order. */
export type Choose = () => Fault | undefined;

export function chooser(faultsToCome: z.output<typeof injection>): Choose {
	if (Array.isArray(faultsToCome)) {
		const next = faultsToCome.values();
		return () => next.next().value ?? undefined;
	}
	const random = seededRandom(faultsToCome.seed);
	const shares = Object.entries(faultsToCome.shares);
	return () => {
		let rest = random();
		const hit = shares.find(([, share = 0]) => (rest -= share) < 0);
		return hit && fault.parse({ kind: hit[0], accepted: random() < 0.5 });
	};
}
