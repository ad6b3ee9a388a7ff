import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox/server';
import type { Plan, Post } from './plan';

/** The delivery from LINK's point of view. */
export interface Delivered {
	/** Events with the right login that were never acknowledged. */
	givenUp: Set<string>;
	/** Events whose attempt was cut off by a kill, so that LINK cannot know whether n8n stored them. */
	underWay: Set<string>;
	/** Callbacks with a wrong login that were acknowledged. */
	wronglyAccepted: number;
	/** Callbacks acknowledged right before a kill that were sent again right after it. */
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

/** How long after a kill a broken connection may be noticed, in milliseconds. */
const BREAK_DETECTION_MS = 3_000;

/** Outcomes that are not a broken connection: connection refused, or no answer in time. */
const NOT_BROKEN = /ECONNREFUSED|in time/;

/** What became of the first attempt to post a callback. */
interface Seen {
	/** HTTP status; null without an answer, undefined if the callback was one of an array. */
	status: number | null | undefined;
	isAccepted: boolean;
}

interface Manner {
	/** The gates that take turns with the callbacks. */
	gates: string[];
	/** How often n8n is killed, evenly spread over the bursts. */
	kills: number;
	/** Called each time half of a burst has been answered; bursts continue meanwhile. */
	kill(): Promise<unknown>;
	/** Called after each burst with the number of callbacks attempted so far. */
	tried(callbacks: number): void;
}

/** Posts the bursts in order; each starts when all callbacks of the previous one were attempted once. */
export async function deliver(
	sandbox: Sandbox,
	{ bursts }: Plan,
	{ gates, kills, kill, tried: reportProgress }: Manner,
): Promise<Delivered> {
	const delivered: Delivered = {
		givenUp: new Set(),
		underWay: new Set(),
		wronglyAccepted: 0,
		repeated: 0,
		attempts: 0,
		answers: new Map(),
		took: 0,
	};
	const startedAt = Date.now();
	let killed = Infinity;
	const posts = bursts.flat();
	const firstTry = new Map<string, (seen: Seen) => void>();
	const forget = sandbox.listen(({ kind, value }) => {
		if (kind !== 'activity' || !value.attempt) return;
		// An array of several callbacks has a title of its own.
		const { title, status, outcome, attempt } = value;
		delivered.attempts++;
		const [came = ''] = attempt.accepted ? ['Accepted'] : outcome.split(', attempt');
		const answer = [status ?? [], came].flat().join(' ');
		delivered.answers.set(answer, (delivered.answers.get(answer) ?? 0) + 1);
		const post = posts[Number(title)];
		const isCut =
			status === null &&
			!NOT_BROKEN.test(outcome) &&
			Date.now() >= killed &&
			Date.now() < killed + BREAK_DETECTION_MS;
		if (isCut) add(delivered.underWay, post);
		if (attempt.accepted && post?.kind === 'rejected') delivered.wronglyAccepted++;
		if (attempt.accepted && post?.kind !== 'rejected') delivered.took = Date.now() - startedAt;
		firstTry.get(title)?.({ status, isAccepted: attempt.accepted });
		firstTry.delete(title);
	});

	const outcomes: Array<Promise<unknown>> = [];
	let number = 0;
	let away = 0;
	let between: Promise<unknown> = Promise.resolve();
	const places = placesOf(kills, bursts.length);
	for (const [place, burst] of bursts.entries()) {
		let answered = 0;
		const accepted: Array<() => Promise<boolean>> = [];
		const tries = burst.map(async (post) => {
			const title = String(number++);
			const tried = new Promise<Seen>((resolve) => firstTry.set(title, resolve));
			const order = { ...post.order, title, gate: gates[Number(title) % gates.length] };
			const sent = async () => await settled(sandbox, { ...post, order }, delivered);
			const outcome = sent();
			outcomes.push(outcome);
			// A callback in an array has no attempt of its own, but it has an outcome.
			const seen = outcome.then((isAccepted): Seen => ({ status: undefined, isAccepted }));
			const first = await (post.kind === 'rejected' ? tried : Promise.race([tried, seen]));
			if (first.isAccepted) accepted.push(sent);
			if (places.kill.has(place) && ++answered === Math.floor(burst.length / 2)) {
				const again = [...accepted];
				delivered.repeated += again.length;
				between = between.then(async () => {
					killed = Date.now();
					await kill();
					outcomes.push(...again.map(async (send) => await send()));
				});
			}
			return first.status;
		});
		const statuses = await Promise.all(tries);
		reportProgress(number);
		if (places.back.has(place)) await between;
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

/** The bursts in which n8n is killed, and those after which the process must be there again. */
function placesOf(kills: number, bursts: number) {
	const at = (part: number) => Math.floor((bursts * part) / (kills + 1));
	const numbers = Array.from({ length: kills }, (_, index) => index + 1);
	return { kill: new Set(numbers.map(at)), back: new Set(numbers.map((one) => at(one + 0.5))) };
}

/**
 * Posts a callback until it is accepted or given up. Those with a wrong login may be retried until the sandbox
 * stops, so nothing waits for them.
 */
async function settled(sandbox: Sandbox, post: Post, delivered: Delivered): Promise<boolean> {
	const wrongLogin = post.kind === 'rejected';
	const told = sandbox.callBack({ ...post.order, wrongLogin });
	if (wrongLogin) {
		// The sandbox cancels pending attempts when it stops.
		void told.catch(() => undefined);
		return false;
	}
	const isAccepted = (await told).every(({ accepted }) => accepted);
	if (!isAccepted) add(delivered.givenUp, post);
	return isAccepted;
}

function add(keys: Set<string>, post: Post | undefined): void {
	if (post?.kind === 'rejected') return;
	post?.events.forEach(({ key }) => keys.add(key));
}
