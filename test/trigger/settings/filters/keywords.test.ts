import { safeRegex } from 'n8n-workflow';
import {
	findKeyword,
	MAX_SEARCHED,
} from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/keywords';
import { createRegexTesters } from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/regexTester';
import { filters } from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';

const testRegex = createRegexTesters(safeRegex, Date.now)();
const regex = (...patterns: string[]) =>
	filters.parse({ keywords: { row: patterns.map((keyword) => ({ match: 'regex', keyword })) } })
		.keywords;

test.each<[string, Record<string, unknown>, string, boolean]>([
	['contains', { keyword: 'stop' }, 'Please STOP now', true],
	['contains, with case', { keyword: 'stop', caseSensitive: true }, 'Please STOP', false],
	['equals', { match: 'equals', keyword: ' Stop ' }, 'stop', true],
	['equals not', { match: 'equals', keyword: 'stop' }, 'stop it', false],
	['starts with', { match: 'startsWith', keyword: 'stop' }, 'Stop it', true],
	['starts with not', { match: 'startsWith', keyword: 'stop' }, 'Do stop', false],
	['the same letters, composed otherwise', { keyword: 'caf\u00e9' }, 'cafe\u0301', true],
	[
		'the same letters in a regular expression',
		{ match: 'regex', keyword: 'caf\u00e9' },
		'cafe\u0301',
		true,
	],
	[
		'letters composed otherwise in it',
		{ match: 'regex', keyword: 'cafe\u0301$' },
		'caf\u00e9',
		true,
	],
	['the apostrophe of a phone', { keyword: "don't" }, 'I don\u2019t want it', true],
	['an apostrophe of a phone in the keyword', { keyword: 'don\u2019t' }, "I don't", true],
	['two spaces', { keyword: 'opening  hours' }, 'your opening   hours?', true],
	['a line break', { keyword: 'opening hours', caseSensitive: true }, 'opening\r\nhours', true],
	['a no-break space', { keyword: 'opening hours' }, 'opening\u00a0hours', true],
	['invisible signs', { match: 'equals', keyword: 'stop' }, '\u200estop\u200b\u200d', true],
	['Turkish capitals', { keyword: 'iptal kayıt' }, 'İPTAL KAYIT', true],
	['German capitals', { match: 'equals', keyword: 'straße' }, 'STRASSE', true],
	['the capital ß', { match: 'equals', keyword: 'STRAẞE' }, 'strasse', true],
	['ß with case', { match: 'equals', keyword: 'straße', caseSensitive: true }, 'strasse', false],
	['Greek capitals', { keyword: 'ΟΔΟΣ' }, 'οδοσήμανση', true],
	['an emoji, colored or not', { keyword: '\u2764\ufe0f' }, 'I \u2764 it', true],
	['emoji that are joined', { match: 'equals', keyword: '👩‍❤️‍👨' }, '👩‍❤‍👨', true],
	['emoji that are not joined', { keyword: '👩🏽‍💻' }, '👩🏽💻', false],
	['the flag of another country', { keyword: '🏴󠁧󠁢󠁥󠁮󠁧󠁿' }, '🏴󠁧󠁢󠁳󠁣󠁴󠁿', false],
	['a regular expression', { match: 'regex', keyword: '^order \\d+$' }, 'ORDER 12', true],
	['one with case', { match: 'regex', keyword: '^o', caseSensitive: 'true' }, 'ORDER', false],
	['one between slashes', { match: 'regex', keyword: '/^b.c$/gs' }, 'b\nc', true],
])('%s', (_title, given, text, found) => {
	const { keywords } = filters.parse({ keywords: { row: [given] } });
	for (const turn of ['first', 'second']) {
		expect([turn, findKeyword(text, keywords, testRegex)]).toEqual([turn, { isFound: found }]);
	}
});

test(`a keyword is looked for in the first ${MAX_SEARCHED} characters`, () => {
	const [before, after] = [MAX_SEARCHED - 4, MAX_SEARCHED - 3].map((length) =>
		findKeyword(`${'a'.repeat(length)}stop`, regex('stop'), testRegex),
	);
	expect([before?.isFound, after?.isFound]).toEqual([true, false]);
});

test('an expression that is not tested to the end leaves open whether a keyword was found', () => {
	const tested: string[] = [];
	const stopped = (pattern: string) => {
		tested.push(pattern);
		return pattern === 'slow' ? undefined : false;
	};
	expect(findKeyword('hi', regex('quick', 'slow', 'third'), stopped)).toEqual({
		isFound: undefined,
		filterNote:
			'Keyword slow was not tested on this text, because it takes n8n too long: the message was let through. Simplify the regular expression',
	});
	expect(tested).toEqual(['quick', 'slow', 'third']);
});

test('an expression that is found counts, even if another could not be tested', () => {
	const answers = [undefined, true];
	expect(findKeyword('hi', regex('slow', 'hi'), () => answers.shift())).toEqual({ isFound: true });
});

test('a plain keyword is looked for before any expression is tested', () => {
	const { keywords } = filters.parse({
		keywords: { row: [{ match: 'regex', keyword: 'slow' }, { keyword: 'stop' }] },
	});
	expect(findKeyword('stop', keywords, () => undefined)).toEqual({ isFound: true });
});

test('an expression may yield keywords as a list or as text', () => {
	for (const given of [['stop', 'quit'], 'stop, quit']) {
		const { keywords } = filters.parse({ keywords: given });
		expect(keywords.map((keyword) => findKeyword('QUIT', [keyword], testRegex).isFound)).toEqual([
			false,
			true,
		]);
	}
});
