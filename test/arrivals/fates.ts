import type { Traffic } from './balancer';
import type { Killed } from './lab';
import type { Plan } from './plan';
import type { Execution } from './records';

/** What became of the wanted events in an n8n of several processes, some of which were killed. */
export interface Fates {
	/** Events that ran in exactly one execution. */
	once: number;
	/** The others, by the reason. */
	others: Record<Reason, string[]>;
	/** Events whose copies reached several processes, and those of them that ran more than once. */
	copies: { elsewhere: number; again: number };
}

/** Why an event did not run in exactly one execution. */
export const reasons = [
	{
		// n8n does not run it again by itself. Within three hours it shows as crashed, and can be retried.
		name: 'interrupted',
		words: 'its worker was killed before its execution had ended',
	},
	{
		// "job stalled more than maxStalledCount". There is nothing to retry.
		name: 'dropped',
		words: 'the same, and n8n recorded the execution as failed and dropped its data',
	},
	{
		name: 'cut',
		words:
			'the process that had started its execution was killed before it answered, and LINK called again',
	},
	{ name: 'elsewhere', words: 'a copy came to another process, which did not know it yet' },
	{ name: 'unexplained', words: 'unexplained' },
] as const;
type Reason = (typeof reasons)[number]['name'];

/** The status of an execution that was stored, but that no worker had started yet. */
const NOT_STARTED = 'new';

/** How long an execution may wait for a worker and run, in milliseconds. */
const LONGEST_MS = 60_000;

const noOthers = (): Fates['others'] => ({
	interrupted: [],
	dropped: [],
	cut: [],
	elsewhere: [],
	unexplained: [],
});

interface Seen {
	executions: Execution[];
	killed: Killed[];
	traffic: Traffic;
}

/** Compares the executions of each wanted event with what reached which process, and with the kills. */
export function fates({ wanted }: Plan, { executions, killed, traffic }: Seen): Fates {
	const byEvent = new Map<string, Execution[]>();
	for (const execution of executions) {
		for (const key of execution.events) byEvent.set(key, [...(byEvent.get(key) ?? []), execution]);
	}
	const workerKills = killed.filter(({ name }) => name.startsWith('worker'));
	const wasInterrupted = ({ status, createdAt, isDropped }: Execution) =>
		(isDropped || ['new', 'running', 'crashed', 'unknown'].includes(status)) &&
		workerKills.some(({ at }) => at >= createdAt && at < createdAt + LONGEST_MS);
	const isElsewhere = (key: string) => (traffic.takers.get(key)?.size ?? 0) > 1;

	const reasonOf = (key: string): Reason | undefined => {
		const all = byEvent.get(key) ?? [];
		const started = all.filter(({ status }) => status !== NOT_STARTED);
		if (started.length > 1 && traffic.cut.has(key)) return 'cut';
		if (started.length > 1 && isElsewhere(key)) return 'elsewhere';
		if (started.length > 1) return 'unexplained';
		if (started[0]?.status === 'success') return undefined;
		const interrupted = all.filter(wasInterrupted);
		if (!interrupted.length) return 'unexplained';
		return interrupted.every(({ isDropped }) => isDropped) ? 'dropped' : 'interrupted';
	};

	const others: Fates['others'] = noOthers();
	for (const key of wanted) {
		const reason = reasonOf(key);
		if (reason) others[reason].push(key);
	}
	return {
		once: wanted.size - Object.values(others).flat().length,
		others,
		copies: {
			elsewhere: [...wanted].filter(isElsewhere).length,
			again: others.elsewhere.length,
		},
	};
}
