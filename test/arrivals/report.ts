import type { Delivered } from './deliver';
import { reasons } from './fates';
import type { Fates } from './fates';
import type { Killed } from './lab';
import type { Plan, Post } from './plan';
import type { Execution } from './records';
import type { Verdict } from './verdict';

interface Run {
	delivered: Delivered;
	executions: Execution[];
	found: Verdict;
	/** n8n's downtime, in milliseconds. */
	away: number;
}

/** Limit of printed events per list; the file has all of them. */
const SHOWN = 10;

/** The report as printed and as saved. */
export function report(plan: Plan, { delivered, executions, found, away }: Run) {
	const posts = plan.bursts.flat();
	const accepted = posts.filter(({ kind }) => kind !== 'rejected').length;
	const seconds = (delivered.took - away) / 1000;
	const result = {
		callbacks: posts.length,
		kinds: counted(posts.map(({ kind }) => kind)),
		repeated: delivered.repeated,
		attempts: delivered.attempts,
		answers: Object.fromEntries(delivered.answers),
		seconds: delivered.took / 1000,
		secondsAway: away / 1000,
		callbacksPerSecond: accepted / seconds,
		executions: executions.length,
		empty: executions.filter(({ isEmpty }) => isEmpty).length,
		executionsPerSecond: executions.length / seconds,
		statuses: counted(executions.map(({ status }) => status)),
		wanted: plan.wanted.size,
		filteredOut: plan.unwanted.size,
		onlyRejected: plan.rejected.size,
		wronglyAccepted: delivered.wronglyAccepted,
		...found,
	};
	const lines = [
		`${posts.length} callbacks (${inWords(result.kinds)}), ${delivered.attempts} attempts (${inWords(result.answers)}).`,
		`${accepted} accepted in ${result.seconds.toFixed(1)} s, n8n away for ${result.secondsAway.toFixed(1)} s of it: ${result.callbacksPerSecond.toFixed(1)} callbacks and ${result.executionsPerSecond.toFixed(1)} executions a second while it was there.`,
		`${delivered.repeated} that were answered right before the kill came again right after it.`,
		`${executions.length} executions (${inWords(result.statuses)}; ${result.empty} ran nothing) for ${plan.wanted.size} wanted events; ${plan.unwanted.size} were filtered out, ${plan.rejected.size} only came with a wrong login.`,
		...Object.entries(found).flatMap(([name, events]) => [
			`${name}: ${events.length}`,
			...events.slice(0, name === 'inFlight' ? events.length : SHOWN).map(line),
		]),
	];
	return { lines, result };
}

const line = (found: string | Verdict['inFlight'][number]) =>
	typeof found === 'string'
		? `  ${found}`
		: `  ${found.event}: ${found.executions.length} executions ${found.executions.join(', ')}`;

function counted(all: Array<Post['kind'] | Execution['status']>): Record<string, number> {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return Object.fromEntries(counts);
}

/** Which processes were killed, and how long each was down. */
export const killLines = (killed: Killed[]): string[] => [
	`${killed.length} kills: ${killed.map(({ name, away }) => `${name} (${(away / 1000).toFixed(0)} s)`).join(', ')}.`,
];

/** What became of the wanted events in queue mode. */
export const fateLines = ({ once, others, copies }: Fates): string[] => [
	`${once} wanted events went on in exactly one execution. The others:`,
	...reasons.flatMap(({ name, words }) => [
		`${others[name].length}: ${words}`,
		...others[name].slice(0, SHOWN).map((event) => `  ${event}`),
	]),
	`Copies of ${copies.elsewhere} events came to both webhook processes, and of ${copies.again} of them another execution started.`,
];

const inWords = (counts: Record<string, number>) =>
	Object.entries(counts)
		.map(([name, count]) => `${count} ${name}`)
		.join(', ');
