import { sentences } from '../../../../nodes/LinkMobilityWhatsApp/labels/sentences';
import {
	filterLabels,
	filters,
} from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';

const wrong = (given: unknown) => {
	const { error } = filters.safeParse(given);
	return error && sentences(error, filterLabels);
};
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
	[
		'something after a number',
		{ senders: '+46 70 123 45 67 (2)' },
		[
			'Sender Numbers: "+46 70 123 45 67 (2)" has other text before, within or after the number. Write only the number, such as +46701234567, and separate several with commas',
		],
	],
	[
		'too many numbers',
		{ senders: Array.from({ length: 10_001 }, (_, index) => 46_700_000_000 + index) },
		['Sender Numbers can have at most 10,000 numbers'],
	],
	['a number of a range that is not known', { senders: '+99912345678' }, []],
	[
		'a keyword that is too long',
		row({ keyword: 'a'.repeat(4_097) }),
		['Keywords, row 1: Keyword can be at most 4096 characters'],
	],
	[
		'a blank ignored keyword',
		{ ignoredKeywords: { row: [{ keyword: 'a' }, { keyword: '' }] } },
		['Ignored Keywords, row 2: Keyword must not be blank'],
	],
	['a blank keyword', row({ keyword: ' ' }), ['Keywords, row 1: Keyword must not be blank']],
	[
		'a broken regular expression',
		row({ keyword: 'a' }, { match: 'regex', keyword: '(' }),
		['Keywords, row 2: Keyword is not a valid regular expression: /(/i: Unterminated group'],
	],
	[
		'flags that are none',
		row({ match: 'regex', keyword: '/a/zz' }),
		[
			"Keywords, row 1: Keyword is not a valid regular expression: Invalid flags supplied to RegExp constructor 'zi'",
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
])('%s: the problems are sentences', (_title, given, sentences) => {
	expect(wrong(given) ?? []).toEqual(sentences);
});

test('lists may be text with commas, and numbers are normalized', () => {
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
