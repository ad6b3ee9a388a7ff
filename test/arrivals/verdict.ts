import type { Plan } from './plan';
import type { Execution } from './records';

/** What LINK saw, and what n8n recorded. */
export interface Seen {
	/** Events of callbacks with the right login that were never taken. */
	untaken: Set<string>;
	/** Events of callbacks that were under way when n8n was killed. */
	underWay: Set<string>;
	executions: Execution[];
}

/** Every list is empty when all is well, but for the events that were in flight. */
export interface Verdict {
	/** Wanted, and no execution. */
	lost: string[];
	/** Wanted, and more than one execution, though not in flight at the kill. */
	twice: string[];
	/** Filtered out, and an execution nevertheless. */
	unwanted: string[];
	/** Only ever came with a wrong login, and an execution nevertheless. */
	rejected: string[];
	/** Executions for nothing that was posted. */
	foreign: string[];
	/** Callbacks that LINK gave up on. */
	untaken: string[];
	/** Executions that did not succeed, though their events were not in flight. */
	failed: string[];
	/** Under way at the kill, from LINK's or from n8n's side, and how their executions ended. */
	inFlight: Array<{ event: string; executions: string[] }>;
}

/** Execution statuses of what n8n was killed in the middle of. */
const BROKEN_OFF = new Set(['crashed', 'new', 'running', 'unknown']);

/** Holds n8n's records against what was posted. */
export function verdict({ wanted, unwanted, rejected }: Plan, seen: Seen): Verdict {
	const ran = new Map<string, string[]>();
	for (const { events, status } of seen.executions) {
		for (const key of events) ran.set(key, [...(ran.get(key) ?? []), status]);
	}
	const brokenOff = [...ran].filter(([, all]) => all.some((status) => BROKEN_OFF.has(status)));
	const inFlight = new Set([...seen.underWay, ...brokenOff.map(([key]) => key)]);
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
		untaken: [...seen.untaken],
		failed: settled.filter((key) => ran.get(key)?.some((status) => status !== 'success')),
		inFlight: [...inFlight].map((event) => ({ event, executions: ran.get(event) ?? [] })),
	};
}
