import { verdict } from './verdict';
import type { Plan, Post, Question } from './plan';
import type { Seen, Verdict } from './verdict';

const ANN = '+46700000001';
const asked = (id: string, kind: Question['kind'], answer: Question['answer'], isLate = false) => ({
	id,
	to: ANN,
	kind,
	isLate,
	answer,
});
const approval = asked('approval', 'approval', 1);
const choice = asked('choice', 'choice', 4);
const text = asked('text', 'freeText', 'Main Street 1');
const late = asked('late', 'approval', 0, true);

const written = (kind: Post['kind'], id: string, question?: Question, answer?: number): Post => ({
	id,
	messageId: kind === 'copy' ? 'approval' : id,
	kind,
	from: ANN,
	question,
	answer: answer ?? question?.answer ?? 'Hello',
});
const planned: Plan = {
	questions: [approval, choice, text, late],
	posts: [
		written('answer', 'approval', approval),
		written('copy', 'copy', approval),
		written('second', 'second', approval, 0),
		written('answer', 'choice', choice),
		written('answer', 'text', text),
		written('late', 'late', late),
		written('other', 'other'),
	],
};

const good: Seen = {
	receipts: [
		{ question: 'approval', item: { data: { approved: false, from: ANN } } },
		{ question: 'choice', item: { data: { choice: { index: 4, title: 'Blue' }, from: ANN } } },
		{ question: 'text', item: { data: { text: 'Main Street 1', from: ANN } } },
		{ question: 'late', item: { answered: false } },
	],
	statuses: new Map(planned.questions.map(({ id }) => [id, 'success'])),
	reached: [
		{ messageId: 'second', isLate: true },
		{ messageId: 'late', isLate: true },
		{ messageId: 'other', isLate: false },
	],
	givenUp: new Set(),
	underWay: new Set(),
};

const judged = (changes: Partial<Seen> = {}): Partial<Verdict> =>
	Object.fromEntries(
		Object.entries(verdict(planned, { ...good, ...changes })).filter(([, list]) => list.length),
	);
const without = (id: string) => good.receipts.filter(({ question }) => question !== id);
const instead = (id: string, item: unknown) => [...without(id), { question: id, item }];

test('a run without faults has none', () => {
	expect(judged()).toEqual({});
});

test.each<[keyof Verdict, Partial<Seen>, string[]]>([
	['notResumed', { receipts: without('text') }, ['text']],
	['resumedTwice', { receipts: [...good.receipts, ...good.receipts.slice(0, 1)] }, ['approval']],
	['wrongAnswer', { receipts: instead('choice', { data: { choice: { index: 3 } } }) }, ['choice']],
	[
		'wrongAnswer',
		{ receipts: instead('approval', { data: { approved: true, from: ANN } }) },
		['approval'],
	],
	[
		'wrongAnswer',
		{ receipts: instead('text', { data: { text: 'Main Street 1', from: '+46700000002' } }) },
		['text'],
	],
	['wrongAnswer', { receipts: instead('late', { data: { approved: true, from: ANN } }) }, ['late']],
	['wrongAnswer', { receipts: instead('text', { answered: false }) }, ['text']],
	['lost', { reached: good.reached.slice(0, 2) }, ['other']],
	['twice', { reached: [...good.reached, ...good.reached.slice(2)] }, ['other']],
	[
		'answersPassedOn',
		{ reached: [...good.reached, { messageId: 'choice', isLate: false }] },
		['choice'],
	],
	[
		'answersPassedOn',
		{ reached: [...good.reached, { messageId: 'approval', isLate: true }] },
		['approval', 'copy'],
	],
	[
		'notMarkedLate',
		{ reached: good.reached.map((one) => ({ ...one, isLate: false })) },
		['second', 'late'],
	],
	['givenUp', { givenUp: new Set(['other']) }, ['other']],
	['failed', { statuses: new Map([...good.statuses, ['text', 'error']]) }, ['text error']],
])('lists such faults under %s', (name, changes, entries) => {
	expect(judged(changes)).toEqual({ [name]: entries });
});

test('questions that a kill interrupted are listed separately, but wrong answers are still found', () => {
	const statuses = new Map([...good.statuses, ['text', 'crashed']]);
	expect(judged({ statuses, receipts: without('text') })).toEqual({ interrupted: ['text'] });
	const underWay = new Set(['choice']);
	const reached = [...good.reached, { messageId: 'choice', isLate: true }];
	expect(judged({ underWay, reached })).toEqual({ inFlight: ['choice'] });
	const receipts = instead('choice', { data: { choice: { index: 3 }, from: ANN } });
	expect(judged({ underWay, receipts })).toEqual({
		inFlight: ['choice'],
		wrongAnswer: ['choice'],
	});
});
