import type { Sandbox } from '../../sandbox/server';
import type { BusinessMessage } from '../../sandbox/state';
import { incoming } from './message';
import type { Plan, Post } from './plan';

/** The posting from LINK's point of view. */
export interface Posted {
	/** Posts that were never acknowledged. */
	givenUp: Set<string>;
	/** Posts whose attempt was cut off by a kill, so that LINK cannot know whether n8n handled them. */
	underWay: Set<string>;
	/** When the acknowledged attempt of each post began and ended, in milliseconds since 1970. */
	times: Map<string, { sent: number; answered: number }>;
	/** Number of attempts by their status. */
	answers: Map<string, number>;
	/** The time and outcome of each post's attempts, in order. */
	attempts: Map<string, string[]>;
}

/** Messages that people write at the same time. */
const AT_ONCE = 10;

/** How long after a kill a broken connection may be noticed, in milliseconds. */
const BREAK_DETECTION_MS = 3_000;

/** Outcomes that are not a broken connection: connection refused, or no answer in time. */
const NOT_BROKEN = /ECONNREFUSED|in time/;

interface Hooks {
	/** Called before the first late answer. */
	timedOut(): Promise<void>;
	/** Called this many times, evenly spread over the posts; posting continues meanwhile. */
	kills: number;
	kill(): Promise<unknown>;
	/** Called after each post with the number of those that are settled. */
	settled(count: number): void;
}

/** Posts what people write, a few at a time, with LINK's repeats until n8n takes it. */
export async function post(
	sandbox: Sandbox,
	{ posts, questions }: Plan,
	{ timedOut, kills, kill, settled: reportProgress }: Hooks,
): Promise<Posted> {
	const posted: Posted = {
		givenUp: new Set(),
		underWay: new Set(),
		times: new Map(),
		answers: new Map(),
		attempts: new Map(),
	};
	let killedAt = -Infinity;
	const sentAt = new Map<string, number>();
	const forget = sandbox.listen(({ kind, value }) => {
		if (kind !== 'activity' || !value.attempt) return;
		const { title, status, outcome, attempt } = value;
		if (!sentAt.has(title)) return;
		const [came = ''] = attempt.accepted ? ['Accepted'] : outcome.split(', attempt');
		const answer = [status ?? [], came].flat().join(' ');
		posted.answers.set(answer, (posted.answers.get(answer) ?? 0) + 1);
		const time = new Date().toISOString();
		posted.attempts.set(title, [...(posted.attempts.get(title) ?? []), `${time} ${answer}`]);
		const sinceKill = Date.now() - killedAt;
		const isCut = status === null && !NOT_BROKEN.test(outcome) && sinceKill < BREAK_DETECTION_MS;
		if (isCut) posted.underWay.add(title);
		if (attempt.accepted) {
			posted.times.set(title, { sent: sentAt.get(title) ?? NaN, answered: Date.now() });
		}
	});

	const asked = new Map(
		sandbox.state.messages.flatMap(
			(message): Array<[string, BusinessMessage]> =>
				message.from === 'business' ? [[message.person, message]] : [],
		),
	);
	const targets = questions.filter(({ kind }) => kind !== 'freeText');
	/** A question to somebody else, for a forged token. */
	const otherThan = (person: string): BusinessMessage => {
		const other = targets.find(({ to }) => to !== person);
		const found = asked.get(other?.to ?? '');
		if (!found) throw new Error('Nobody else was asked');
		return found;
	};

	const settled = new Map<string, Promise<void>>();
	const send = async (one: Post) => {
		await settled.get(one.after ?? '');
		if (one.kind === 'late') await timedOut();
		sentAt.set(one.id, Date.now());
		const body = incoming(one, asked.get(one.from), otherThan(one.from));
		const results = await sandbox.callBack({ bodies: [body], title: one.id });
		if (!results.every(({ accepted }) => accepted)) posted.givenUp.add(one.id);
	};
	const queue = [...posts];
	const killing: Array<Promise<unknown>> = [];
	let count = 0;
	const person = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			const sending = send(next);
			settled.set(next.id, sending);
			await sending;
			reportProgress(++count);
			const isDue = count >= ((killing.length + 1) * posts.length) / (kills + 1);
			if (isDue && killing.length < kills) {
				killedAt = Date.now();
				killing.push(kill());
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, person));
	await Promise.all(killing);
	forget();
	return posted;
}
