import type { Plan } from './plan';
import type { Execution } from './records';

/** The delivery from LINK's point of view, and n8n's executions. */
export interface Seen {
	/** Events of callbacks with the right login that were never acknowledged. */
	givenUp: Set<string>;
	/** Events of callbacks that were in flight when n8n was killed. */
	underWay: Set<string>;
	executions: Execution[];
}

/** All lists are empty in a good run, except `inFlight`. */
export interface Verdict {
	/** Wanted events without an execution. */
	lost: string[];
	/** Wanted events with more than one execution that were not in flight at the kill. */
	twice: string[];
	/** Filtered events that have an execution. */
	unwanted: string[];
	/** Events sent only with a wrong login that have an execution. */
	rejected: string[];
	/** Executions for events that were never posted. */
	foreign: string[];
	/** Events that LINK gave up on. */
	givenUp: string[];
	/** Events whose execution failed although they were not in flight. */
	failed: string[];
	/** Events in flight at the kill, for LINK or in n8n, with the statuses of their executions. */
	inFlight: Array<{ event: string; executions: string[] }>;
}

/** Statuses of executions that the kill interrupted. */
const INTERRUPTED = new Set(['crashed', 'new', 'running', 'unknown']);

/** Compares n8n's executions with the posted events. */
export function verdict({ wanted, unwanted, rejected }: Plan, seen: Seen): Verdict {
	const ran = new Map<string, string[]>();
	for (const { events, status } of seen.executions) {
		for (const key of events) ran.set(key, [...(ran.get(key) ?? []), status]);
	}
	const interrupted = [...ran].filter(([, all]) => all.some((status) => INTERRUPTED.has(status)));
	const inFlight = new Set([...seen.underWay, ...interrupted.map(([key]) => key)]);
	const all = [...ran.keys()];
	const settled = [...wanted].filter((key) => !inFlight.has(key));
	return {
		lost: [...wanted].filter((key) => !ran.has(key)),
		twice: settled.filter((key) => (ran.get(key)?.length ?? 0) > 1),
		unwanted: all.filter((key) => unwanted.has(key)),
		rejected: all.filter((key) => rejected.has(key)),
		foreign: [
			...all.filter((key) => !wanted.has(key) && !unwanted.has(key) && !rejected.has(key)),
			...seen.executions
				.filter(
					({ events, isEmpty, status }) => !events.length && !(isEmpty && status === 'success'),
				)
				.map(({ id }) => `execution ${id}`),
		],
		givenUp: [...seen.givenUp],
		failed: settled.filter((key) => ran.get(key)?.some((status) => status !== 'success')),
		inFlight: [...inFlight].map((event) => ({ event, executions: ran.get(event) ?? [] })),
	};
}
