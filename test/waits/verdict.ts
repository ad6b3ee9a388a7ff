import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/v3';
import type { Plan, Post, Question } from './plan';

/** The output of a question, as its workflow posted it. */
export interface Receipt {
	question: string;
	item: unknown;
}

/** What was seen of a plan. */
export interface Seen {
	receipts: Receipt[];
	/** The status of the execution that asked each question. */
	statuses: Map<string, string>;
	/** The messages that reached the trigger's workflow. */
	reached: Array<{ messageId: string; isLate: boolean }>;
	/** Posts that LINK gave up on. */
	givenUp: Set<string>;
	/** Posts that were under way when n8n was killed. */
	underWay: Set<string>;
}

/** All lists are empty in a good run, except the last two. */
export interface Verdict {
	/** Questions whose execution did not continue. */
	notResumed: string[];
	/** Questions whose execution continued more than once. */
	resumedTwice: string[];
	/** Questions whose execution continued with something other than the person's first answer. */
	wrongAnswer: string[];
	/** Messages that are not an answer in time, but did not reach the trigger's workflow. */
	lost: string[];
	/** Messages that reached the trigger's workflow twice. */
	twice: string[];
	/** Answers that reached the trigger's workflow, although they resumed an execution. */
	answersPassedOn: string[];
	/** Taps that came too late, or second, and were not marked as late. */
	notMarkedLate: string[];
	/** Posts that LINK gave up on. */
	givenUp: string[];
	/** Executions that did not succeed. */
	failed: string[];
	/** Questions with an answer under way at a kill. Of the other lists, only `wrongAnswer` may have them, too. */
	inFlight: string[];
	/** Other questions whose execution a kill interrupted, after LINK had its answer; listed like `inFlight`. */
	interrupted: string[];
}

const data = z.object({
	answered: z.boolean().optional(),
	data: z
		.object({
			approved: z.boolean(),
			choice: z.object({ index: z.number() }).passthrough(),
			text: z.string(),
			from: z.string(),
		})
		.partial()
		.optional(),
});

/** Statuses of executions that a kill interrupted. */
const INTERRUPTED = new Set(['crashed', 'new', 'running', 'unknown']);

/** Compares what was seen with what was planned. */
export function verdict({ questions, posts }: Plan, seen: Seen): Verdict {
	const { receipts, statuses, reached, givenUp, underWay } = seen;
	const cutOff = posts.filter(({ id }) => underWay.has(id)).map(({ question }) => question?.id);
	const isCutOff = ({ id }: Question) => cutOff.includes(id);
	const isInterrupted = ({ id }: Question) => INTERRUPTED.has(statuses.get(id) ?? 'unknown');
	const inFlight = questions.filter(isCutOff);
	const interrupted = questions.filter((one) => !isCutOff(one) && isInterrupted(one));
	const settled = questions.filter((one) => !isCutOff(one) && !isInterrupted(one));
	const receiptsOf = ({ id }: Question) => receipts.filter(({ question }) => question === id);
	const timesReached = ({ messageId }: Post) =>
		reached.filter((one) => one.messageId === messageId).length;
	const isSettled = ({ question }: Post) => !question || settled.includes(question);
	const isAnswer = ({ kind }: Post) => kind === 'answer' || kind === 'copy';
	const others = posts.filter((post) => !isAnswer(post));
	const ids = (list: Post[]) => list.map(({ id }) => id);

	return {
		notResumed: settled.filter((one) => !receiptsOf(one).length).map(({ id }) => id),
		resumedTwice: settled.filter((one) => receiptsOf(one).length > 1).map(({ id }) => id),
		wrongAnswer: questions
			.filter((one) => !receiptsOf(one).every(({ item }) => isAnswerTo(one, item)))
			.map(({ id }) => id),
		lost: ids(others.filter((post) => !timesReached(post))),
		twice: ids(others.filter((post) => isSettled(post) && timesReached(post) > 1)),
		answersPassedOn: ids(
			posts.filter((post) => isAnswer(post) && isSettled(post) && timesReached(post)),
		),
		notMarkedLate: ids(others.filter(isLateTap)).filter(
			(id) => !reached.some((one) => one.messageId === id && one.isLate),
		),
		givenUp: [...givenUp],
		failed: settled
			.filter(({ id }) => statuses.get(id) !== 'success')
			.map(({ id }) => `${id} ${statuses.get(id)}`),
		inFlight: inFlight.map(({ id }) => id),
		interrupted: interrupted.map(({ id }) => id),
	};
}

/** Only a tap names the question that it answers. */
const isLateTap = ({ kind, answer }: Post) =>
	(kind === 'late' || kind === 'second') && typeof answer === 'number';

function isAnswerTo({ kind, answer, isLate, to }: Question, item: unknown): boolean {
	const { data: read } = data.safeParse(item);
	if (!read) return false;
	if (isLate) return read.answered === false && !read.data;
	const { approved, choice, text, from } = read.data ?? {};
	const given = { approval: approved, choice: choice?.index, freeText: text }[kind];
	const wanted = kind === 'approval' ? answer === 0 : answer;
	return from === to && isDeepStrictEqual(given, wanted);
}
