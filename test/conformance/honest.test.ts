import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { CASE_FILES, readCases, words } from './case';
import type { Case } from './case';
import { holds, same } from './compare';
import { verdict } from './conformance';
import { mentions, names, says } from './rules';
import { isForSandbox } from './sandboxed/templates';

let recorder: Recorder;
beforeAll(async () => {
	recorder = await startRecorder();
});
afterAll(async () => await recorder.close());

/** The same expectation with one letter or number changed. */
function wrong(value: unknown): unknown {
	if (typeof value === 'string') return `${value}x`;
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	if (Array.isArray(value)) return value.length ? [...value.slice(1), wrong(value[0])] : ['x'];
	const [[key, inner] = []] = Object.entries(value ?? {}).reverse();
	return key === undefined ? { x: 1 } : { ...Object(value), [key]: wrong(inner) };
}

const cases = CASE_FILES.flatMap(readCases).filter(
	({ kind, in: input }) => kind === 'build' || (kind === 'template' && !isForSandbox(words(input))),
);
const sends = cases.filter(({ expect: { message } }) => message !== undefined);
const limits = cases.filter(({ expect: { error } }) => /\d/.test(String(words(error).rule)));

const title = (testCase: Case) => [testCase.id, testCase] as const;

it.each(sends.map(title))('%s fails when another message is expected', async (_id, testCase) => {
	const expected = { message: wrong(testCase.expect.message) };
	expect((await verdict({ ...testCase, expect: expected }, recorder)).failures).toHaveLength(1);
});

it.each(limits.map(title))('%s fails when another limit is expected', async (_id, testCase) => {
	const error = words(testCase.expect.error);
	const rule = String(error.rule).replace(/\d+/, (limit) => `${+limit + 5}`);
	const expected = { error: { ...error, rule } };
	const { failures } = await verdict({ ...testCase, expect: expected }, recorder);
	expect(failures).toHaveLength(1);
});

it('fails a case with an unknown promise, key or kind', async () => {
	const text = { id: 'Z1', title: '', kind: 'build', in: { op: 'sendText', body: 'x' } };
	const strange = { ...text, expect: { ok: true, assert: ['the moon is full'] } };
	const { failures, unchecked } = await verdict(strange, recorder);
	expect([failures.length, unchecked.length]).toEqual([0, 1]);
	const word = { ...text, in: { ...text.in, moon: 'full' }, expect: { ok: true } };
	expect((await verdict(word, recorder)).failures).toHaveLength(1);
	const kind = { ...text, kind: 'moon', expect: { ok: true } };
	expect((await verdict(kind, recorder)).failures).toHaveLength(1);
});

it.each([
	['max 20', 'Buttons, row 1: Title can be at most 20 characters', true],
	['max 20', 'Buttons, row 1: Title can be at most 200 characters', false],
	['max 20', 'Title has more than 20 characters', false],
	['required', 'Title must not be blank', true],
	['required', 'Title is too long', false],
	['unique', 'Title must be unique, "Yes" is used twice', true],
	['LOW|NORMAL|HIGH', 'Priority must be one of LOW, NORMAL, HIGH', true],
	['LOW|NORMAL|HIGH', 'Priority must be one of LOW, HIGH', false],
	['PDF only', 'Header Document must be a PDF', true],
	['PDF only', 'Header Document must be a picture', false],
	['group quick replies together', 'Buttons: put the quick replies together in a group', true],
	['group quick replies together', 'Buttons: at most 3', false],
])('the rule %j in %j: %j', (rule, sentence, isStated) => {
	expect(says(sentence, rule)).toBe(isStated);
});

it.each([
	['buttons[1].title', 'Buttons, row 2: Title can be at most 20 characters', true],
	['buttons[1].title', 'Buttons, row 1: Title can be at most 20 characters', false],
	['buttons[1].title', 'Buttons, row 2: ID can be at most 20 characters', false],
	['to', 'To needs at least one phone number', true],
	['to', 'The text must not be blank', false],
])('the field %j in %j: %j', (field, sentence, isNamed) => {
	expect(names(sentence, field)).toBe(isNamed);
});

it('tolerates only the differences that the cases allow', () => {
	expect(same({ index: '0', sub_type: 'CATALOG' }, { sub_type: 'catalog', index: 0 })).toBe(true);
	expect(same({ type: 'text', previewUrl: false }, { type: 'text' })).toBe(true);
	expect(same({ type: 'text', previewUrl: true }, { type: 'text' })).toBe(false);
	expect(same({ card_index: 0 }, { card_index: '0' })).toBe(false);
	expect(same({ text: '1' }, { text: 1 })).toBe(false);
	expect(holds({ a: 1 }, { a: 1, b: 2 })).toBe(true);
	expect(holds({ a: {} }, { a: { b: 2 } })).toBe(false);
	expect(holds([1], [1, 2])).toBe(false);
	expect(mentions('Send a template message.', 'send a template')).toBe(true);
});
