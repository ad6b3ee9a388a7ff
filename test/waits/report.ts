import type { Plan, Post } from './plan';
import type { Posted } from './post';
import type { Received } from './receipts';
import type { Mode } from './lab';
import type { Verdict } from './verdict';

interface Run {
	mode: Mode;
	plan: Plan;
	posted: Posted;
	receipts: Received[];
	found: Verdict;
	/** How long it took to ask all questions, and how long n8n was down in all, in milliseconds. */
	asking: number;
	away: number;
	/** The statuses of the executions that asked. */
	statuses: string[];
	/** How many messages reached the trigger's workflow. */
	reached: number;
}

/** Limit of printed entries per list; the file has all of them. */
const SHOWN = 10;

/** The report as printed and as saved. */
export function report(run: Run) {
	const { mode, plan, posted, receipts, found, statuses, asking, away, reached } = run;
	const kinds = counted(plan.posts.map(({ kind }) => kind));
	const result = {
		mode,
		questions: plan.questions.length,
		posts: kinds,
		receipts: receipts.length,
		statuses: counted(statuses),
		reached,
		answers: Object.fromEntries(posted.answers),
		secondsAsking: asking / 1000,
		secondsAway: away / 1000,
		replyTime: replyTimes(plan, posted, receipts),
		attempts: attemptsOfFaulty(posted, found),
		...found,
	};
	const { p50, p95 } = result.replyTime;
	const rows: Array<[string, string | number]> = [
		['Questions waiting at once', result.questions],
		['Asked within', `${result.secondsAsking.toFixed(1)} s`],
		['Messages from people', inWords(kinds)],
		["LINK's attempts", inWords(result.answers)],
		['n8n was down for', `${result.secondsAway.toFixed(1)} s`],
		['Executions that continued', `${result.receipts} (${inWords(result.statuses)})`],
		["Messages that reached the trigger's workflow", reached],
		['Answer to next node, p50 and p95', `${Math.round(p50)} and ${Math.round(p95)} ms`],
		...Object.entries(found).map(([name, list]): [string, string] => [
			name,
			[list.length, ...list.slice(0, SHOWN)].join(' '),
		]),
	];
	for (const [id, attempts] of Object.entries(result.attempts)) {
		rows.push([`LINK's attempts for ${id}`, attempts.join(', ')]);
	}
	const width = Math.max(...rows.map(([name]) => name.length));
	const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
	return { lines, result };
}

/** What LINK saw of the messages that did not fare as they should. */
function attemptsOfFaulty({ attempts }: Posted, found: Verdict): Record<string, string[]> {
	const faulty = Object.entries(found).filter(
		([name]) => name !== 'inFlight' && name !== 'interrupted',
	);
	const ids = faulty.flatMap(([, list]) => list);
	return Object.fromEntries([...attempts].filter(([id]) => ids.includes(id)));
}

/** From the first attempt at an answer to the receipt, without answers that a kill delayed. */
function replyTimes({ posts }: Plan, { times, underWay }: Posted, receipts: Received[]) {
	const receivedAt = new Map(receipts.map(({ question, at }) => [question, at]));
	const isTimely = ({ kind, id }: Post) => kind === 'answer' && !underWay.has(id);
	const all = posts.filter(isTimely).flatMap(({ id, question }) => {
		const took = (receivedAt.get(question?.id ?? '') ?? NaN) - (times.get(id)?.sent ?? NaN);
		return took > 0 && took < DELAYED_MS ? [took] : [];
	});
	all.sort((one, other) => one - other);
	const quantile = (part: number) => all[Math.floor(part * (all.length - 1))] ?? NaN;
	return { answers: all.length, p50: quantile(0.5), p95: quantile(0.95) };
}

/** A reply that takes longer arrived while n8n was down. In milliseconds. */
const DELAYED_MS = 5_000;

function counted(all: string[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return Object.fromEntries(counts);
}

const inWords = (counts: Record<string, number>) =>
	Object.entries(counts)
		.map(([name, count]) => `${count} ${name}`)
		.join(', ');
