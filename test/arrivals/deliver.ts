import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox/server';
import type { Activity } from '../../sandbox/state';
import type { Plan, Post } from './plan';

/** The delivery from LINK's point of view. */
export interface Delivered {
	/** Events with the right login that were never acknowledged. */
	untaken: Set<string>;
	/** Events whose attempt was cut off by the kill, so that LINK cannot know whether n8n stored them. */
	underWay: Set<string>;
	/** Callbacks with a wrong login that were acknowledged. */
	wronglyTaken: number;
	/** Callbacks acknowledged right before the kill that were sent again right after it. */
	repeated: number;
	attempts: number;
	/** Number of attempts by their status. */
	answers: Map<string, number>;
	/** Time from the first callback to the last acknowledgement with the right login, in milliseconds. */
	took: number;
}

/** Pause before the next burst while n8n does not answer, in milliseconds. */
const PAUSE_WHILE_DOWN_MS = 2_000;

/** Limit of bursts sent while n8n is down; their retries arrive together when it is back. */
const MAX_BURSTS_AWAY = 5;

/** How long after the kill a broken connection may be noticed, in milliseconds. */
const BREAK_DETECTION_MS = 3_000;

/** Outcomes that are not a broken connection: connection refused, or no answer in time. */
const NOT_BROKEN = /ECONNREFUSED|in time/;

interface Hooks {
	/** Called once, when half of the middle burst was answered; bursts continue meanwhile. */
	middle(): Promise<unknown>;
	/** Called after each burst with the number of callbacks attempted so far. */
	tried(callbacks: number): void;
}

/** Posts the bursts in order; each starts when all callbacks of the previous one were attempted once. */
export async function deliver(
	sandbox: Sandbox,
	{ bursts }: Plan,
	{ middle, tried: reportProgress }: Hooks,
): Promise<Delivered> {
	const delivered: Delivered = {
		untaken: new Set(),
		underWay: new Set(),
		wronglyTaken: 0,
		repeated: 0,
		attempts: 0,
		answers: new Map(),
		took: 0,
	};
	const startedAt = Date.now();
	let killed = Infinity;
	const posts = bursts.flat();
	const firstTry = new Map<string, (activity: Activity) => void>();
	const forget = sandbox.listen(({ kind, value }) => {
		if (kind !== 'activity' || !value.attempt) return;
		const { title, status, outcome, attempt } = value;
		delivered.attempts++;
		const [came = ''] = attempt.taken ? ['Taken'] : outcome.split(', attempt');
		const answer = [status ?? [], came].flat().join(' ');
		delivered.answers.set(answer, (delivered.answers.get(answer) ?? 0) + 1);
		const post = posts[Number(title)];
		const isCut =
			status === null &&
			!NOT_BROKEN.test(outcome) &&
			Date.now() >= killed &&
			Date.now() < killed + BREAK_DETECTION_MS;
		if (isCut) add(delivered.underWay, post);
		if (attempt.taken && post?.kind === 'rejected') delivered.wronglyTaken++;
		if (attempt.taken && post?.kind !== 'rejected') delivered.took = Date.now() - startedAt;
		firstTry.get(title)?.(value);
		firstTry.delete(title);
	});

	const outcomes: Array<Promise<void>> = [];
	let number = 0;
	let away = 0;
	let between: Promise<unknown> = Promise.resolve();
	for (const [place, burst] of bursts.entries()) {
		let answered = 0;
		const taken: Array<() => Promise<void>> = [];
		const tries = burst.map(async (post) => {
			const title = String(number++);
			const tried = new Promise<Activity>((resolve) => firstTry.set(title, resolve));
			const sent = async () => await settled(sandbox, post, title, delivered);
			outcomes.push(sent());
			const { status, attempt } = await tried;
			if (attempt?.taken) taken.push(sent);
			if (place === Math.floor(bursts.length / 2) && ++answered === Math.floor(burst.length / 2)) {
				killed = Date.now();
				const again = [...taken];
				delivered.repeated = again.length;
				between = middle().then(() => outcomes.push(...again.map(async (send) => await send())));
			}
			return status;
		});
		const statuses = await Promise.all(tries);
		reportProgress(number);
		if (statuses.includes(null)) {
			await wait(PAUSE_WHILE_DOWN_MS);
			if (++away >= MAX_BURSTS_AWAY) await between;
		}
	}
	await between;
	await Promise.all(outcomes);
	forget();
	return delivered;
}

/** Callbacks with a wrong login are retried until the sandbox stops, so nothing waits for them. */
async function settled(sandbox: Sandbox, post: Post, title: string, delivered: Delivered) {
	const wrongLogin = post.kind === 'rejected';
	const told = sandbox.callBack({ ...post.order, title, wrongLogin });
	// The sandbox cancels pending attempts when it stops.
	if (wrongLogin) return void told.catch(() => undefined);
	if (!(await told).every(({ taken }) => taken)) add(delivered.untaken, post);
}

function add(keys: Set<string>, post: Post | undefined): void {
	if (post?.kind === 'rejected') return;
	post?.events.forEach(({ key }) => keys.add(key));
}
