import {
	asSentence,
	characters,
	identifier,
	text,
} from '../../nodes/LinkMobilityWhatsApp/wire/text';
import { MAX_TEXT_LENGTH, textMessage } from '../../nodes/LinkMobilityWhatsApp/wire/message';
import { reasons } from '../helpers/reasons';

describe('a character is what a person sees as one', () => {
	test.each([
		['nothing', '', 0],
		['letters', 'Hej', 3],
		['an umlaut made of two code points', 'a\u0308', 1],
		['an emoji', '😀', 1],
		['a skin tone', '👋🏽', 1],
		['a family joined of four people', '👨‍👩‍👧‍👦', 1],
		['a flag', '🇸🇪', 1],
		['two flags', '🇸🇪🇳🇴', 2],
		['a keycap', '1️⃣', 1],
		['a rainbow flag between letters', 'a🏳️‍🌈b', 3],
		['a line break', 'a\r\nb', 3],
	])('%s', (_, given, count) => {
		expect(characters(given)).toBe(count);
	});
});

const wordsFor = (body: unknown) =>
	reasons(textMessage.safeParse({ type: 'text', text: { body } }).error);

describe('a text', () => {
	test.each([
		['4096 letters', 'a'.repeat(MAX_TEXT_LENGTH)],
		['4096 emoji, 8192 code units', '😀'.repeat(MAX_TEXT_LENGTH)],
		['4096 families', '👨‍👩‍👧‍👦'.repeat(MAX_TEXT_LENGTH)],
		['spaces around it, kept as typed', '  Hi \n'],
	])('accepts %s', (_, body) => {
		expect(textMessage.parse({ type: 'text', text: { body } })).toEqual({
			type: 'text',
			text: { body },
		});
	});

	test.each([
		['4097 letters', 'a'.repeat(MAX_TEXT_LENGTH + 1), 4097],
		['4097 emoji', '😀'.repeat(MAX_TEXT_LENGTH + 1), 4097],
		['a megabyte put there by accident', 'a'.repeat(1_000_000), 1_000_000],
	])('refuses %s with the number of characters', (_, body, count) => {
		expect(wordsFor(body)).toEqual([
			`text.body can be at most 4096 characters, this one has ${count}`,
		]);
	});

	test.each([
		['blanks', '   ', 'text.body must not be blank'],
		['an empty text', '', 'text.body must not be blank'],
		['line breaks', '\r\n\t', 'text.body must not be blank'],
		['nothing', undefined, 'text.body is required'],
		['null', null, 'text.body is required'],
		['an object', { a: 1 }, 'text.body must be plain text, not a list or an object'],
		['a list', ['a'], 'text.body must be plain text, not a list or an object'],
	])('refuses %s with one reason', (_, body, reason) => {
		expect(wordsFor(body)).toEqual([reason]);
	});

	test.each([
		[42, '42'],
		[0, '0'],
		[false, 'false'],
	])('converts %p to text', (given, sent) => {
		expect(text(10).parse(given)).toBe(sent);
	});

	const time = { isLuxonDateTime: true, toString: () => '2030-03-18T17:49:00.000+01:00' };

	test('converts a date and time of Luxon to text', () => {
		expect(text(100).parse({ ...time, isValid: true })).toBe(String(time));
		expect(wordsFor({ ...time, isValid: false })).toEqual([
			'text.body must be plain text, not a list or an object',
		]);
	});
});

describe('an identifier', () => {
	test.each([
		[12345, '12345'],
		[2 ** 53 - 1, '9007199254740991'],
		['12345678901234567', '12345678901234567'],
		['  COMMON_API ', 'COMMON_API'],
	])('%p is sent as %p', (given, sent) => {
		expect(identifier().parse(given)).toBe(sent);
	});

	test.each([
		[2 ** 53, 'is a number too long to be exact. Enter it as text, in quotes'],
		['  ', 'must not be blank'],
		[undefined, 'is required'],
		[null, 'is required'],
		[{}, 'must be plain text, not a list or an object'],
	])('refuses %p', (given, reason) => {
		expect(reasons(identifier().safeParse(given).error)).toEqual([reason]);
	});
});

test.each([
	[true, true],
	['true', true],
	[false, false],
	['false', false],
	['', undefined],
	[null, undefined],
	[undefined, undefined],
])('reads previewUrl %p as %p', (given, sent) => {
	const parsed = textMessage.parse({ type: 'text', previewUrl: given, text: { body: 'a' } });
	expect(parsed.previewUrl).toBe(sent);
});

test('refuses a previewUrl that is not a boolean', () => {
	const { error } = textMessage.safeParse({ type: 'text', previewUrl: 'yes', text: { body: 'a' } });
	expect(reasons(error)).toEqual(['previewUrl must be true or false']);
});

test.each([
	['LINK refused it', 'LINK refused it.'],
	['LINK refused it.', 'LINK refused it.'],
	['Is it right?', 'Is it right?'],
	['Cut off…', 'Cut off…'],
])('%p as a sentence is %p', (words, sentence) => {
	expect(asSentence(words)).toBe(sentence);
});
