import { seededRandom } from '../../sandbox/seededRandom';
import { maker } from './post';
import type { Event } from './event';
import type { Made, Place } from './post';

/** One thing that LINK posts. */
export interface Post extends Made {
	kind: 'first' | 'duplicate' | 'rejected';
}

export interface Plan {
	bursts: Post[][];
	/** Events that the workflow is to run for, each once. */
	wanted: Set<string>;
	/** Events that are filtered out. */
	unwanted: Set<string>;
	/** Events that only ever came with a wrong login. */
	rejected: Set<string>;
}

const BURST = 50;
const DUPLICATE_EVERY = 10;
const REJECTED_EVERY = 50;

/** A duplicate comes soon: it is one of the last two bursts' callbacks. */
const SOON = 2 * BURST;

/** Places of the one kind are never places of the other. */
const isDuplicate = (place: number) => place % DUPLICATE_EVERY === DUPLICATE_EVERY - 1;
const isRejected = (place: number) => place % REJECTED_EVERY === REJECTED_EVERY / 2;

/**
 * Callbacks of all kinds in all manners, in bursts of 50: one in ten comes again, one in fifty has a
 * wrong login, and some of those are the forged copy of one that comes later with the right login.
 *
 * @param seed the same seed makes the same plan
 */
export function plan(count: number, seed: number, place: Place): Plan {
	const dice = seededRandom(seed);
	const make = maker(dice, place);
	const posts: Post[] = [];
	const firsts: Post[] = [];
	const forged: Made[] = [];
	for (let index = 0; index < count; index++) {
		if (isRejected(index)) {
			const made = make();
			if (dice() < 0.5) forged.push(made);
			posts.push({ ...made, kind: 'rejected' });
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
