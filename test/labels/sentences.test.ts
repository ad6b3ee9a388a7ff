import { z } from 'zod/v3';
import { check, refuse, refused } from '../../nodes/LinkMobilityWhatsApp/labels/check';
import { labeled } from '../../nodes/LinkMobilityWhatsApp/labels/labeled';
import type { Labels } from '../../nodes/LinkMobilityWhatsApp/labels/labels';
import { sentences } from '../../nodes/LinkMobilityWhatsApp/labels/sentences';

const FULL = 'must not be blank';

/** The sentence for an issue at a path, in a value that has it. */
function sentenceAt(path: Array<string | number>, labels: Labels, value?: unknown, message = FULL) {
	const error = new z.ZodError([{ code: 'custom', path, message }]);
	return sentences(error, labels, value)[0];
}

const buttons: Labels = {
	'messages.*': '',
	'messages.*.text.body': 'Text',
	'messages.*.buttons': 'Buttons',
	'messages.*.buttons.*': 'Buttons',
	'messages.*.buttons.*.reply.title': 'Title',
};

describe('a sentence', () => {
	test.each<[title: string, path: Array<string | number>, sentence: string]>([
		['names the field', ['messages', 0, 'text', 'body'], `Text ${FULL}`],
		['names a list', ['messages', 0, 'buttons'], `Buttons ${FULL}`],
		['names a row', ['messages', 0, 'buttons', 1], `Buttons, row 2 ${FULL}`],
		[
			'names the field of a row',
			['messages', 0, 'buttons', 1, 'reply', 'title'],
			`Buttons, row 2: Title ${FULL}`,
		],
		[
			'names a part without a label by its path in the row',
			['messages', 0, 'buttons', 1, 'reply', 'color'],
			`Buttons, row 2: reply.color ${FULL}`,
		],
		[
			'names a part without a label by its path in the message',
			['messages', 0, 'audio', 'link'],
			`audio.link ${FULL}`,
		],
		['names the request, if nothing else fits', [], `The request ${FULL}`],
	])('%s', (_, path, sentence) => {
		expect(sentenceAt(path, buttons)).toBe(sentence);
	});

	const components: Labels = {
		'components.<header>.text': 'Header Text',
		'components.<button>': 'Buttons',
		'components.<button>.text': 'Button Text',
	};
	const value = {
		components: [{ type: 'header' }, { type: 'button' }, { type: 'body' }, { type: 'button' }],
	};

	test('counts a row among the entries of the same type', () => {
		expect(sentenceAt(['components', 3, 'text'], components, value)).toBe(
			`Buttons, row 2: Button Text ${FULL}`,
		);
	});

	test('tells entries apart by their type', () => {
		expect(sentenceAt(['components', 0, 'text'], components, value)).toBe(`Header Text ${FULL}`);
		expect(sentenceAt(['components', 2, 'text'], components, value)).toBe(
			`components, entry 3 (body): text ${FULL}`,
		);
	});

	test('names an entry of a record by its key', () => {
		const labels = { 'parameters.*': { label: 'Parameters', words: () => 'Value is odd' } };
		expect(sentenceAt(['parameters', 'order'], labels)).toBe('Parameters, order: Value is odd');
	});

	test('can say a row in other words, which may depend on how many there are', () => {
		const labels: Labels = {
			'messages.*': { label: 'Message', row: (at, count) => (count > 1 ? `Message ${at}` : '') },
		};
		const path = ['messages', 0, 'type'];
		expect(sentenceAt(path, labels, { messages: [{}] })).toBe(`type ${FULL}`);
		expect(sentenceAt(path, labels, { messages: [{}, {}] })).toBe(`Message 1: type ${FULL}`);
		expect(sentenceAt(['messages', 0], labels, { messages: [{}] })).toBe(`Message ${FULL}`);
	});

	test('names an entry without a row by its label, also within another row', () => {
		const labels: Labels = {
			'cards.*': 'Cards',
			'cards.*.files.*': { label: 'File', row: () => '' },
		};
		expect(sentenceAt(['cards', 1, 'files', 0], labels)).toBe(`Cards, row 2: File ${FULL}`);
	});

	test('can say a reason in other words, which may depend on the value', () => {
		const words = (reason: string, at: unknown) => `${reason}, not ${String(at)}`;
		const labels = { text: { label: 'Text', words } };
		expect(sentenceAt(['text'], labels, { text: 5 })).toBe(`Text ${FULL}, not 5`);
	});

	test('either name fits a part of a pattern, and the first pattern that fits decides', () => {
		const labels = { 'image|video.link': 'Header Link', '*.link': 'Link' };
		expect(sentenceAt(['video', 'link'], labels)).toBe(`Header Link ${FULL}`);
		expect(sentenceAt(['audio', 'link'], labels)).toBe(`Link ${FULL}`);
	});

	test('leaves out what the panel has no row for', () => {
		const labels = { template: '', 'template.components': 'Components' };
		expect(sentenceAt(['template', 'components'], labels)).toBe(`Components ${FULL}`);
		expect(sentenceAt(['template', 'components', 0, 'text'], labels)).toBe(
			`Components, entry 1: text ${FULL}`,
		);
	});

	test.each<[path: Array<string | number>, sentence: string]>([
		[['a', 0], `a, entry 1 ${FULL}`],
		[['a', 0, 1], `a, entry 1, entry 2 ${FULL}`],
		[['a', 0, 'b', 'c', 1, 'd'], `a, entry 1: b.c, entry 2: d ${FULL}`],
		[[0, 'a'], `entry 1: a ${FULL}`],
	])('names the entries of lists in words: %j', (path, sentence) => {
		expect(sentenceAt(path, {})).toBe(sentence);
	});
});

describe('a check', () => {
	const schema = z.object({ text: z.string({ required_error: 'is required' }) }).strict();

	test('returns the value as the schema parses it', () => {
		expect(check(schema, { text: 'Hi' }, {})).toEqual({ text: 'Hi' });
	});

	test('refuses a value with a sentence for everything that is wrong', () => {
		const sentencesOf = (value: unknown) => {
			try {
				return check(schema, value, { text: 'Text' });
			} catch (error) {
				return refused(error);
			}
		};
		expect(sentencesOf({ foo: 1, bar: 2 })).toEqual([
			'Text is required',
			"foo is not a field of LINK's API",
			"bar is not a field of LINK's API",
		]);
	});

	test('does not ask for labels as long as the value is valid', () => {
		const labels = () => {
			throw new Error('asked');
		};
		expect(check(schema, { text: 'Hi' }, labels)).toEqual({ text: 'Hi' });
	});

	test('other errors are not refusals', () => {
		expect(refused(new Error('no'))).toBeUndefined();
		expect(refused(undefined)).toBeUndefined();
		expect(() => refuse('Text is odd')).toThrow('Text is odd');
	});
});

describe('a schema whose messages are sentences', () => {
	test('is refused in its own words, in the order of its fields', () => {
		const schema = z.object({
			a: z.string().min(2, 'A is too short'),
			b: labeled('B', z.number().max(1, 'must be 1 or less')).optional(),
		});
		expect(refused(schema.safeParse({ a: 'x', b: 2 }).error)).toEqual([
			'A is too short',
			'B must be 1 or less',
		]);
		expect(schema.parse({ a: 'xy', b: 1 })).toEqual({ a: 'xy', b: 1 });
	});

	test('can word a sentence about the value', () => {
		const schema = labeled('B', z.number().max(1, 'is too much'), (reason, value) =>
			[value, reason].join(' '),
		);
		expect(refused(schema.safeParse(2).error)).toEqual(['The request 2 is too much']);
	});

	test('names a field that it does not know by its path', () => {
		const schema = z.object({ text: z.object({}).strict() });
		expect(refused(schema.safeParse({ text: { foo: 1 } }).error)).toEqual([
			"text.foo is not a field of LINK's API",
		]);
	});

	test('gives a sentence even without a message', () => {
		expect(refused(new z.ZodError([]))).toEqual(['The request is not complete']);
	});
});
