import { filters } from '../../nodes/LinkMobilityWhatsApp/wire/filters';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';

const wrong = (given: unknown) => refusals(filters.safeParse(given).error);
const row = (...rows: unknown[]) => ({ keywords: { row: rows } });

test.each<[string, unknown, string[]]>([
	['nothing', {}, []],
	['empty groups', { keywords: {}, senders: '', messageTypes: [], statuses: null }, []],
	[
		'a status that is none',
		{ statuses: ['lost'] },
		[
			'Statuses: lost is not one of queued, sent_to_whatsapp, sent, delivered, read, deleted, failed, invalid_contact, tracking_lost, unknown',
		],
	],
	[
		'a national number',
		{ senders: '0701234567' },
		[
			'Sender Numbers: 0701234567 looks like a national number. Write it with its country code, such as +46701234567',
		],
	],
	[
		'words for a number',
		{ ownNumbers: 'mine' },
		[
			'Own Numbers: "mine" is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567',
		],
	],
	['a blank keyword', row({ keyword: ' ' }), ['Keywords, row 1: Keyword must not be blank']],
	[
		'a broken regular expression',
		row({ keyword: 'a' }, { match: 'regex', keyword: '(' }),
		['Keywords, row 2: Keyword is not a regular expression: /(/i: Unterminated group'],
	],
	[
		'flags that are none',
		row({ match: 'regex', keyword: '/a/zz' }),
		[
			"Keywords, row 1: Keyword is not a regular expression: Invalid flags supplied to RegExp constructor 'zi'",
		],
	],
	[
		'a regular expression that could take for ever',
		row({ match: 'regex', keyword: '/(a+)+$/' }),
		[
			'Keywords, row 1: Keyword repeats something that itself varies, such as (a+)+ or (a|b)*, which can keep n8n busy for ever. Leave out the inner or the outer repeat',
		],
	],
	[
		'one whose parts compete',
		row({ match: 'regex', keyword: '.*a.*b.*c' }),
		[
			'Keywords, row 1: Keyword has more than 2 repeats that compete for the same characters, such as .*a.*b.*c, which can keep n8n busy for ever. Use several keywords instead',
		],
	],
	[
		'a parameter without a value',
		{ gateParameters: 'shop=north, south, =x' },
		[
			'Gate Parameters: write "south" as a name and a value with an equals sign between them, such as shop=north',
			'Gate Parameters: write "=x" as a name and a value with an equals sign between them, such as shop=north',
		],
	],
	[
		'a way to match that is none',
		row({ match: 'ends', keyword: 'a' }),
		['Keywords, row 1: Match must be one of contains, equals, regex, startsWith'],
	],
	[
		'a case that is none',
		row({ keyword: 'a', caseSensitive: 'yes' }),
		['Keywords, row 1: Case Sensitive must be true or false'],
	],
])('%s: what is wrong is said in words', (_title, given, sentences) => {
	expect(wrong(given) ?? []).toEqual(sentences);
});

test('lists may be text with commas, numbers are written as LINK writes them', () => {
	const read = filters.parse({
		messageTypes: 'text, image',
		statuses: ['read'],
		senders: ['0046 70 123 45 67', 'SE.1A2b'],
		ownNumbers: '46700000000;+46700000001',
	});
	expect(read).toMatchObject({
		messageTypes: new Set(['text', 'image']),
		statuses: new Set(['read']),
		senders: new Set(['+46701234567', 'SE.1A2b']),
		ownNumbers: new Set(['+46700000000', '+46700000001']),
	});
});

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
	['two blanks', { keyword: 'opening  hours' }, 'your opening   hours?', true],
	['a line break', { keyword: 'opening hours', caseSensitive: true }, 'opening\r\nhours', true],
	['a no-break space', { keyword: 'opening hours' }, 'opening\u00a0hours', true],
	['invisible signs', { match: 'equals', keyword: 'stop' }, '\u200estop\u200b\u200d', true],
	['Turkish capitals', { keyword: 'iptal kayıt' }, 'İPTAL KAYIT', true],
	['German capitals', { match: 'equals', keyword: 'straße' }, 'STRASSE', true],
	['the capital ß', { match: 'equals', keyword: 'STRAẞE' }, 'strasse', true],
	['ß with case', { match: 'equals', keyword: 'straße', caseSensitive: true }, 'strasse', false],
	['Greek capitals', { keyword: 'ΟΔΟΣ' }, 'οδοσήμανση', true],
	['an emoji, coloured or not', { keyword: '\u2764\ufe0f' }, 'I \u2764 it', true],
	['emoji that are joined', { match: 'equals', keyword: '👩‍❤️‍👨' }, '👩‍❤‍👨', true],
	['emoji that are not joined', { keyword: '👩🏽‍💻' }, '👩🏽💻', false],
	['the flag of another country', { keyword: '🏴󠁧󠁢󠁥󠁮󠁧󠁿' }, '🏴󠁧󠁢󠁳󠁣󠁴󠁿', false],
	['a regular expression', { match: 'regex', keyword: '^order \\d+$' }, 'ORDER 12', true],
	['one with case', { match: 'regex', keyword: '^o', caseSensitive: 'true' }, 'ORDER', false],
	['one between slashes', { match: 'regex', keyword: '/^b.c$/gs' }, 'b\nc', true],
])('%s', (_title, given, text, found) => {
	const { keywords } = filters.parse(row(given));
	expect(keywords.map((fits) => [fits(text), fits(text)])).toEqual([[found, found]]);
});

test('a regular expression is tried on the first 500 characters', () => {
	const { keywords } = filters.parse(row({ match: 'regex', keyword: 'stop' }));
	const [fits] = keywords;
	expect(fits?.(`${'a'.repeat(496)}stop`)).toBe(true);
	expect(fits?.(`${'a'.repeat(497)}stop`)).toBe(false);
});

test('keywords may come as words from an expression', () => {
	for (const given of [['stop', 'quit'], 'stop, quit']) {
		expect(filters.parse({ keywords: given }).keywords.map((fits) => fits('QUIT'))).toEqual([
			false,
			true,
		]);
	}
});
