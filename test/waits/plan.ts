import { seededRandom } from '../../sandbox/seededRandom';

export const kinds = ['approval', 'choice', 'freeText'] as const;
export type Kind = (typeof kinds)[number];

/** The index of a button or row, or a text. */
export type Answer = number | string;

/** A question that one execution waits for an answer to. */
export interface Question {
	id: string;
	/** The person who is asked; each is asked once. */
	to: string;
	kind: Kind;
	/** True if it times out before the person answers. */
	isLate: boolean;
	answer: Answer;
}

/** Parts of a token that a forged one has changed. */
export const forgeries = ['signature', 'execution', 'node', 'question', 'choice'] as const;
export type Forgery = (typeof forgeries)[number];

/** A message of a person. */
export interface Post {
	id: string;
	/** LINK's ID of the message. A copy has that of the message that it repeats. */
	messageId: string;
	/**
	 * - `answer`: the first answer, in time
	 * - `second`: another answer, after the first one
	 * - `copy`: the first answer again, as LINK repeats a callback
	 * - `forged`: a tap with a token that was changed, before the first answer
	 * - `late`: the first answer, after the question has timed out
	 * - `other`: a text of a person who was not asked
	 */
	kind: 'answer' | 'second' | 'copy' | 'forged' | 'late' | 'other';
	from: string;
	question?: Question;
	answer: Answer;
	forgery?: Forgery;
	/** The message that must be settled before this one. */
	after?: string;
}

export interface Plan {
	questions: Question[];
	posts: Post[];
}

/** One question in so many. */
const EVERY = { second: 10, copy: 20, forged: 20, late: 20, other: 10 };

const CHOICES: Readonly<Record<Kind, number>> = { approval: 2, choice: 8, freeText: 0 };

const phone = (index: number) => `+4670${String(2_000_000 + index)}`;

/**
 * Plans questions of every kind and what people write, in random order: one in ten answers twice, one in
 * twenty too late, and for one in twenty there is a forged token.
 *
 * @param seed the same seed gives the same plan
 */
export function plan(count: number, seed: number): Plan {
	const dice = seededRandom(seed);
	const below = (limit: number) => Math.floor(dice() * limit);
	const answerTo = (kind: Kind, id: string): Answer =>
		kind === 'freeText' ? `Text ${below(1_000)} to ${id}` : below(CHOICES[kind]);
	const one = <T>(list: readonly T[]) => list[below(list.length)] as T;

	const questions = Array.from({ length: count }, (_, index): Question => {
		const id = `q${index}`;
		const kind = one(kinds);
		const isLate = index % EVERY.late === 0;
		return { id, to: phone(index), kind, isLate, answer: answerTo(kind, id) };
	});
	const tapped = questions.filter(({ kind, isLate }) => kind !== 'freeText' && !isLate);
	const victims = shuffled(tapped, below).slice(0, Math.ceil(count / EVERY.forged));
	const forged = new Map(
		victims.map(({ id }, index) => [id, forgeries[index % forgeries.length] as Forgery]),
	);

	const posts = questions.flatMap((question, index): Post[] => {
		const { id, to: from, kind, isLate, answer } = question;
		const post = { question, from, answer, messageId: id };
		const named = (name: string) => ({ ...post, id: `${name}-${id}`, messageId: `${name}-${id}` });
		if (isLate) return [{ ...post, id, kind: 'late' }];
		const forgery = forged.get(id);
		const stranger = phone(count + index);
		return [
			...(forgery ? [{ ...named('forged'), kind: 'forged' as const, answer: 0, forgery }] : []),
			{ ...post, id, kind: 'answer', ...(forgery && { after: `forged-${id}` }) },
			...(index % EVERY.second === 1
				? [{ ...named('second'), kind: 'second' as const, answer: answerTo(kind, id), after: id }]
				: []),
			...(index % EVERY.copy === 2
				? [{ ...post, id: `copy-${id}`, kind: 'copy' as const, after: id }]
				: []),
			...(index % EVERY.other === 3
				? [{ ...named('other'), kind: 'other' as const, from: stranger, answer: 'Hello' }]
				: []),
		];
	});
	const isLate = ({ kind }: Post) => kind === 'late';
	const inTime = inOrder(
		shuffled(
			posts.filter((post) => !isLate(post)),
			below,
		),
	);
	return { questions, posts: [...inTime, ...shuffled(posts.filter(isLate), below)] };
}

function shuffled<T>(list: readonly T[], below: (limit: number) => number): T[] {
	const all = [...list];
	for (let index = all.length - 1; index > 0; index--) {
		const other = below(index + 1);
		[all[index], all[other]] = [all[other] as T, all[index] as T];
	}
	return all;
}

/** Moves every message behind the one that must be settled before it. */
function inOrder(posts: Post[]): Post[] {
	const byId = new Map(posts.map((post) => [post.id, post]));
	const ordered = new Set<Post>();
	const place = (post: Post) => {
		const before = byId.get(post.after ?? '');
		if (before) place(before);
		ordered.add(post);
	};
	posts.forEach(place);
	return [...ordered];
}
