import { seededRandom } from '../../sandbox/seededRandom';
import { maker } from './post';
import type { Event } from './event';
import type { Made, Place } from './post';

/** A callback to post. */
export interface Post extends Made {
	kind: 'first' | 'duplicate' | 'rejected';
}

export interface Plan {
	bursts: Post[][];
	/** Events that the workflow must run for, once each. */
	wanted: Set<string>;
	/** Events that the workflow filters out. */
	unwanted: Set<string>;
	/** Events that were only sent with a wrong login. */
	rejected: Set<string>;
}

const BURST = 50;
const DUPLICATE_EVERY = 10;
const REJECTED_EVERY = 50;

/** A duplicate repeats a callback of the last two bursts. */
const SOON = 2 * BURST;

/** Positions of duplicates and of wrong logins, which never coincide. */
const isDuplicate = (place: number) => place % DUPLICATE_EVERY === DUPLICATE_EVERY - 1;
const isRejected = (place: number) => place % REJECTED_EVERY === REJECTED_EVERY / 2;

/**
 * Plans callbacks of every kind and format in bursts of 50: one in ten is a duplicate, one in fifty has a
 * wrong login. Some of the latter forge an event that comes later with the right login.
 *
 * @param seed the same seed gives the same plan
 */
export function plan(count: number, seed: number, place: Place): Plan {
	const dice = seededRandom(seed);
	const make = maker(dice, place);
	const posts: Post[] = [];
	const firsts: Post[] = [];
	const forged: Made[] = [];
	for (let index = 0; index < count; index++) {
		if (isRejected(index)) {
			const created = make();
			if (dice() < 0.5) forged.push(created);
			posts.push({ ...created, kind: 'rejected' });
		} else if (isDuplicate(index)) {
			const recent = firsts.slice(-SOON);
			const again = recent[Math.floor(dice() * recent.length)] ?? make();
			posts.push({ ...again, kind: 'duplicate' });
		} else {
			const first: Post = { ...(forged.shift() ?? make()), kind: 'first' };
			firsts.push(first);
			posts.push(first);
		}
	}
	const bursts = Array.from({ length: Math.ceil(count / BURST) }, (_, burst) =>
		posts.slice(burst * BURST, (burst + 1) * BURST),
	);
	return { bursts, ...expected(posts) };
}

function expected(posts: Post[]) {
	const came = eventsOf(posts.filter(({ kind }) => kind !== 'rejected'));
	const keys = (isWanted: boolean) =>
		new Set(came.filter((event) => event.isWanted === isWanted).map(({ key }) => key));
	const known = new Set(came.map(({ key }) => key));
	const rejected = eventsOf(posts)
		.map(({ key }) => key)
		.filter((key) => !known.has(key));
	return { wanted: keys(true), unwanted: keys(false), rejected: new Set(rejected) };
}

const eventsOf = (posts: Post[]): Event[] => posts.flatMap(({ events }) => events);
