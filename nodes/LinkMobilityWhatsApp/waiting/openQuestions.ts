import { ownerOf } from '../wire/owner';

/** A question to a person that a text or a form may answer. */
export interface OpenQuestion {
	/** See `token.ts`. */
	token: string;
	/** The number of the person who was asked, with a plus sign. */
	to: string;
	/** When the execution stops waiting, in milliseconds since 1970. */
	deadline?: number;
	/** The ID of the credential that the question was sent with. Triggers with another one ignore the answer. */
	credential?: string;
}

/** Enough for a busy process; each takes less than 400 bytes. */
const MAX_OPEN = 10_000;

/**
 * The questions that both nodes of this process know as soon as they are sent. Other processes learn them from
 * delivery reports.
 */
export function createOpenQuestions() {
	/** By token and person: a question may go to several people. */
	const open = new Map<string, OpenQuestion>();
	const keyOf = ({ token, to }: OpenQuestion) => `${token} ${to}`;
	return {
		add(question: OpenQuestion): void {
			open.delete(keyOf(question));
			open.set(keyOf(question), question);
			const [oldest] = open.keys();
			if (open.size > MAX_OPEN && oldest !== undefined) open.delete(oldest);
		},

		/** Forgets the question for all who were asked. */
		remove(token: string): void {
			for (const [key, question] of open) if (question.token === token) open.delete(key);
		},

		/** The questions to one person that have not timed out, the newest first. */
		of: (to: string, now: number): OpenQuestion[] =>
			[...open.values()]
				.filter(
					(one) => isOfOnePerson(one.to, to) && (one.deadline === undefined || one.deadline > now),
				)
				.reverse(),
	};
}
const isOfOnePerson = (one: string, other: string) => ownerOf(one) === ownerOf(other);

export type OpenQuestions = ReturnType<typeof createOpenQuestions>;

/** n8n loads both nodes in one process, so they share this. */
export const openQuestions = createOpenQuestions();
