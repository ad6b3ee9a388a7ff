import {
	createLearnedQuestions,
	personOf,
	wamidOf,
} from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/learnedQuestions';
import type { StoredQuestions } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/learnedQuestions';
import { asked, PERSON } from '../../fixtures/questions';

const SCOPE = 'w1 node published';

const report = (token: string, more: Record<string, unknown> = {}) => ({
	token,
	item: { event: 'status', status: 'sent', failed: false, to: PERSON, ...more },
});

const question = (more = {}) => asked({ awaits: 'text', ...more });

/** What n8n reads after it has written the static data. */
const saved = (
	learned: ReturnType<typeof createLearnedQuestions>,
	before: StoredQuestions = {},
	isOver: (token: string) => boolean = () => false,
): StoredQuestions => {
	const staticData = { ...before };
	learned.save(SCOPE, staticData, isOver);
	return JSON.parse(JSON.stringify(staticData)) as StoredQuestions;
};

const of = (
	learned: ReturnType<typeof createLearnedQuestions>,
	{ to = PERSON, quoted, stored = {} }: { to?: string; quoted?: string; stored?: StoredQuestions },
) => learned.of(SCOPE, { persons: [personOf(to) ?? ''], wamid: wamidOf(quoted) }, stored);

test('a question is known in the process and, once it is saved, in another one', () => {
	const learned = createLearnedQuestions();
	const { token } = question();
	expect(learned.learn(SCOPE, report(token), {})).toBe(true);
	expect(of(learned, {}).open).toEqual([token]);
	const stored = saved(learned);
	expect(of(createLearnedQuestions(), { stored }).open).toEqual([token]);
	expect(learned.learn(SCOPE, report(token), stored)).toBe(false);
});

test('each trigger has its own questions', () => {
	const learned = createLearnedQuestions();
	learned.learn('w2 node published', report(question().token), {});
	expect(of(learned, {}).open).toEqual([]);
});

test('a later report adds the message ID, and the question keeps its place', () => {
	const learned = createLearnedQuestions();
	const [older, newer] = [question(), question()];
	learned.learn(SCOPE, report(older.token), {});
	learned.learn(SCOPE, report(newer.token), {});
	expect(learned.learn(SCOPE, report(older.token, { waMessageId: 'wamid.A' }), {})).toBe(true);
	learned.learn(SCOPE, report(older.token), {});
	expect(of(learned, {}).open).toEqual([newer.token, older.token]);
	expect(of(learned, { quoted: 'wamid.A' })).toEqual({
		quoted: [older.token],
		open: [newer.token],
	});
	const stored = saved(learned);
	expect(of(createLearnedQuestions(), { quoted: 'wamid.A', stored }).quoted).toEqual([older.token]);
});

test.each([
	['+5215512345678', '+525512345678'],
	['+5491123456789', '+541123456789'],
	['+5511987654321', '+551187654321'],
	['+2290197123456', '+22997123456'],
	['46700000001', '+46700000001'],
	['SE.1A2b3C', 'SE.1A2b3C'],
])('%s and %s are the same person', (to, from) => {
	const learned = createLearnedQuestions();
	const { token } = question();
	learned.learn(SCOPE, report(token, { to }), {});
	expect(of(learned, { to: from }).open).toEqual([token]);
});

test.each([
	['has timed out', () => question({ deadline: Date.now() - 1 })],
	['waits for a delivery', () => asked({ awaits: 'delivered' })],
])('a question that %s is not learned', (_title, make) => {
	const learned = createLearnedQuestions();
	expect(learned.learn(SCOPE, report(make().token), {})).toBe(false);
	expect(of(learned, {}).open).toEqual([]);
});

test('an answered question is not saved any more', () => {
	const learned = createLearnedQuestions();
	const [answered, open] = [question(), question()];
	for (const { token } of [answered, open]) learned.learn(SCOPE, report(token), {});
	const stored = saved(learned, saved(learned), (token) => token === answered.token);
	expect(of(createLearnedQuestions(), { stored }).open).toEqual([open.token]);
});

test('a dropped question is forgotten, even if a report about it comes again', () => {
	const learned = createLearnedQuestions();
	const { token } = question();
	learned.learn(SCOPE, report(token), {});
	const stored = saved(learned);
	learned.drop(token);
	learned.learn(SCOPE, report(token, { status: 'read' }), stored);
	expect(of(learned, { stored }).open).toEqual([]);
	expect(saved(learned, stored).asked).toBe('');
});

test('a question that did not reach one person stays open to the other', () => {
	const learned = createLearnedQuestions();
	const { token } = question();
	const other = '+46700000002';
	for (const to of [PERSON, other]) learned.learn(SCOPE, report(token, { to }), {});
	expect(learned.learn(SCOPE, report(token, { failed: true }), {})).toBe(true);
	expect(of(learned, {}).open).toEqual([]);
	expect(of(learned, { to: other }).open).toEqual([token]);
	expect(learned.isDropped(token, personOf(PERSON) ?? '')).toBe(true);
});

test('questions of another process are kept, unless they have timed out', () => {
	const [ours, theirs, past] = [question(), question(), question({ deadline: Date.now() + 20 })];
	const others = createLearnedQuestions();
	for (const { token } of [theirs, past]) others.learn(SCOPE, report(token), {});
	const stored = saved(others);
	const learned = createLearnedQuestions();
	learned.learn(SCOPE, report(ours.token), stored);
	jest.useFakeTimers({ now: Date.now() + 1_000 });
	const both = of(createLearnedQuestions(), { stored: saved(learned, stored) }).open;
	jest.useRealTimers();
	expect(both).toEqual([ours.token, theirs.token]);
});

test('nothing is saved for a trigger that knows of no question', () => {
	expect(saved(createLearnedQuestions())).toEqual({});
});

describe('what a stranger may send', () => {
	test.each([
		['a long recipient', { to: '9'.repeat(100_000) }],
		['a recipient that is not a number', { to: 'everybody\nw1 x y' }],
		['no recipient', { to: undefined }],
	])('nothing is learned from %s', (_title, more) => {
		const learned = createLearnedQuestions();
		expect(learned.learn(SCOPE, report(question().token, more), {})).toBe(false);
		expect(saved(learned)).toEqual({});
	});

	test('a long message ID takes as much room as a short one', () => {
		const learned = createLearnedQuestions();
		learned.learn(SCOPE, report(question().token, { waMessageId: 'x'.repeat(1_000_000) }), {});
		expect(String(saved(learned).asked).length).toBeLessThan(250);
	});

	test('10,000 questions leave the newest 1,000, within 360 kB', () => {
		const learned = createLearnedQuestions();
		const tokens: string[] = [];
		for (let index = 0; index < 10_000; index += 1) {
			const { token } = question({ deadline: 8_640_000_000_000_000 });
			const number = `+4670${String(1_000_000 + index)}`;
			learned.learn(SCOPE, report(token, { to: number, waMessageId: `w${index}` }), {});
			tokens.push(token);
		}
		const stored = saved(learned);
		const lines = String(stored.asked).split('\n');
		expect(lines).toHaveLength(1_000);
		expect(String(stored.asked).length).toBeLessThan(360_000);
		expect(lines.at(-1)).toContain(tokens.at(-1));
		expect(of(learned, { to: '+46701009999', stored }).open).toEqual([tokens.at(-1)]);
	});
});
