import fc from 'fast-check';
import {
	ambiguousNumbers,
	countryCode,
	international,
	msisdn,
	recipients,
	sender,
} from '../../nodes/LinkMobilityWhatsApp/wire/phone';
import { reasons } from '../helpers/reasons';

describe('a number is written as the API wants it', () => {
	test.each([
		['+46701234567', '+46701234567'],
		['46701234567', '+46701234567'],
		['0046701234567', '+46701234567'],
		['0046 70-123 45 67', '+46701234567'],
		['+1 (631) 555-1234', '+16315551234'],
		['+46 70.123.45.67', '+46701234567'],
		['+46 70/123 45 67', '+46701234567'],
		[' +46701234567\n', '+46701234567'],
		// Norway and Denmark: 8 digits after the country code.
		['4791234567', '+4791234567'],
		['4520123456', '+4520123456'],
		// The zero in brackets is dialed at home only …
		['+46 (0)70 123 45 67', '+46701234567'],
		['+46(0) 70 123 45 67', '+46701234567'],
		['0046 (0)70 123 45 67', '+46701234567'],
		['46 (0)70 123 45 67', '+46701234567'],
		['+46 (08) 123 456 78', '+46812345678'],
		// … except in Italy, where it belongs to the number.
		['+39 (0)6 1234 5678', '+390612345678'],
		// What copying from a page, a PDF or a phone's contacts brings along.
		['+46\u00a070\u00a0123\u00a045\u00a067', '+46701234567'],
		['+46\u202f70\u2009123 45 67', '+46701234567'],
		['+46 70\u2011123\u201145\u201167', '+46701234567'],
		['+46 70\u2013123\u2212 45 67', '+46701234567'],
		['\u202a+46 70 123 45 67\u202c', '+46701234567'],
		['\u2066+46 70 123 45 67\u2069', '+46701234567'],
		['\u200b+46701234567\ufeff', '+46701234567'],
		['+4670\u00ad1234567', '+46701234567'],
		// What a spreadsheet makes of a number.
		['46701234567.0', '+46701234567'],
		['46701234567.00', '+46701234567'],
		['+46701234567.0', '+46701234567'],
		// Zeros that belong to a number follow other dots, too.
		['+46 70.123.45.00', '+46701234500'],
		// WhatsApp's own name for a person.
		['SE.1A2b3C', 'SE.1A2b3C'],
		[' SE.1A2b3C ', 'SE.1A2b3C'],
	])('%j → %s', (given, sent) => {
		expect(international(given)).toBe(sent);
		expect(msisdn().safeParse(international(given)).success).toBe(true);
	});
});

describe('Default Country Code completes a national number', () => {
	test.each([
		['Sweden', '46', '070-123 45 67', '+46701234567'],
		['Sweden, without the zero', '46', '70 123 45 67', '+46701234567'],
		['Sweden, already complete', '46', '46701234567', '+46701234567'],
		['Sweden, complete with 00', '46', '0046701234567', '+46701234567'],
		['Sweden, someone from Norway', '46', '+4791234567', '+4791234567'],
		['Norway', '47', '912 34 567', '+4791234567'],
		['Norway, already complete', '47', '4791234567', '+4791234567'],
		['Norway, a number that starts as its country', '47', '47123456', '+4747123456'],
		['Italy, a landline keeps its zero', '39', '06 1234 5678', '+390612345678'],
		['Italy, a mobile', '39', '333 123 4567', '+393331234567'],
		['Italy, a mobile that starts as its country', '39', '391 234 5678', '+393912345678'],
		['San Marino keeps its zero', '378', '0549 123456', '+3780549123456'],
		['United States', '1', '(631) 555-1234', '+16315551234'],
		['United States, already complete', '1', '1-631-555-1234', '+16315551234'],
		['India', '91', '98765 43210', '+919876543210'],
		['India, a number that starts as its country', '91', '9112345678', '+919112345678'],
		['United Kingdom', '44', '07700 900123', '+447700900123'],
		['Germany', '49', '0151 12345678', '+4915112345678'],
		['Germany, without the zero', '49', '1701234567', '+491701234567'],
		['Germany, a spreadsheet took the zero', '49', '15101234567.0', '+4915101234567'],
		['Brazil', '55', '11987654321', '+5511987654321'],
		['Brazil, an area that starts as its country', '55', '(55) 98765-4321', '+5555987654321'],
		['Brazil, already complete', '55', '5511987654321', '+5511987654321'],
		['China, where North America has no number', '86', '139 1234 5678', '+8613912345678'],
		['Japan, without the zero', '81', '9012345678', '+819012345678'],
		['Ivory Coast keeps its zero', '225', '07 01 23 45 67', '+2250701234567'],
		['a person by ID', '46', 'SE.1A2b3C', 'SE.1A2b3C'],
	])('%s (%s): %s → %s', (_, code, given, sent) => {
		expect(international(given, code)).toBe(sent);
	});

	test.each([
		['a complete number of another country, or none', '46', '4791234567'],
		['eleven digits that do not start with it', '49', '15112345678'],
		['what may be a number of Texas', '49', '15123456789'],
		['what may be a number of Chicago', '86', '13125551234'],
		['what may be a mobile number of Peru', '55', '51987654321'],
		['what may be a landline of Norway', '55', '4721234567'],
		['a number dialed out of North America', '1', '011 46 70 123 45 67'],
		['seven digits, which North America dials within a town', '1', '555-1234'],
		['seven digits that start as North America', '1', '1631555'],
	])('refuses %s unchanged', (_, code, given) => {
		expect(international(given, code)).toBe(given);
		expect(msisdn().safeParse(given).success).toBe(false);
	});

	test.each([
		['46', '46'],
		['+46', '46'],
		['0046', '46'],
		[' 46 ', '46'],
		['\u202a+46\u202c', '46'],
		['+', ''],
		[46, '46'],
		['378', '378'],
		['', ''],
		[undefined, ''],
		[null, ''],
	])('is read from %p as %p', (given, code) => {
		expect(countryCode.parse(given)).toBe(code);
	});

	test.each(['SE', '4612', '0', '4 6', {}])('cannot be %p', (given) => {
		expect(reasons(countryCode.safeParse(given).error)).toEqual([
			'must be 1 to 3 digits, such as 46',
		]);
	});
});

describe('To takes one number or several', () => {
	test.each<[string, unknown, string[]]>([
		[
			'a list, cleaned up, each once (A03)',
			['+1 (631) 555-1234', '0046 70-123 45 67', '46701234567'],
			['+16315551234', '+46701234567'],
		],
		[
			'mixed separators, in order, no spaces (A05)',
			'+46700000001, +46700000002\n+46700000001;',
			['+46700000001', '+46700000002'],
		],
		['spaces between whole numbers', '46700000001 46700000002', ['+46700000001', '+46700000002']],
		['spaces inside a number', '+46 70 123 45 67', ['+46701234567']],
		[
			'spaces inside and between',
			'+46 70 123 45 67 +47 912 34 567',
			['+46701234567', '+4791234567'],
		],
		['cells of a spreadsheet', '46700000001.0 46700000002.0', ['+46700000001', '+46700000002']],
		['a slash between', '+46701234567 / +4791234567', ['+46701234567', '+4791234567']],
		['lines of Windows', '+46700000001\r\n+46700000002\r\n', ['+46700000001', '+46700000002']],
		['cells of a table', '+46700000001\t+46700000002', ['+46700000001', '+46700000002']],
		['a number by type', 46700000001, ['+46700000001']],
		[
			'a list within a list',
			[['+46700000001'], '+46700000002;+46700000003'],
			['+46700000001', '+46700000002', '+46700000003'],
		],
		['people by ID', 'SE.1A2b3C, NO.x.Y9 +46700000001', ['SE.1A2b3C', 'NO.x.Y9', '+46700000001']],
		['nothing', '', []],
		['no value', undefined, []],
		['null', null, []],
		['an empty list', [], []],
		['only separators', ' ,;\n ', []],
	])('%s', (_, given, sent) => {
		expect(recipients(given)).toEqual(sent);
	});

	test('returns what cannot be a number unchanged, to be refused', () => {
		expect(recipients('070-123 45 67, Ann')).toEqual(['070-123 45 67', 'Ann']);
		expect(recipients({ phone: '+46700000001' })).toEqual(['{"phone":"+46700000001"}']);
	});

	const anything = fc.oneof(
		fc.jsonValue(),
		fc.string({ unit: fc.constantFrom(...'+0123456789 -().,;/\n\u00a0\u2011SE') }),
		fc.array(fc.string({ unit: fc.constantFrom(...'+0123456789 -()') })),
	);
	const code = fc.constantFrom('', '1', '39', '46', '47', '91', '378');

	test('never throws', () => {
		fc.assert(
			fc.property(anything, code, (given, country) => {
				expect(Array.isArray(recipients(given, country))).toBe(true);
			}),
		);
	});

	test('does not change normalized numbers', () => {
		fc.assert(
			fc.property(anything, code, (given, country) => {
				const sent = recipients(given, country).filter((to) => msisdn().safeParse(to).success);
				expect(recipients(sent, country)).toEqual(sent);
				expect(recipients(sent.join(', '), country)).toEqual(sent);
			}),
			{ numRuns: 1000 },
		);
	});
});

const NATIONAL =
	'looks like a national number. Write it with its country code, such as +46701234567';
const ODD =
	'is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567';

describe('a number that is refused', () => {
	test.each([
		['national', '070-123 45 67', NATIONAL],
		['national with unusual hyphens', '070\u2011123 45 67', NATIONAL],
		['ten bare digits, which could be of any country', '6315551234', NATIONAL],
		['a name', 'Ann', ODD],
		['too many digits', '+4670123456789012', ODD],
		['too short', '+46701', ODD],
		['a plus sign and then a zero', '+0701234567', ODD],
		['far too long', 'x'.repeat(65), 'can be at most 64 characters, this one has 65'],
		['nothing', '', 'is required'],
		['no value', undefined, 'is required'],
	])('%s: one reason', (_, given, reason) => {
		expect(reasons(msisdn().safeParse(given).error)).toEqual([reason]);
	});

	test('a sender is not a person', () => {
		expect(reasons(sender.safeParse('SE.1A2b3C').error)).toEqual([
			'is the user ID of a person. Write the number to send from, such as +46700000000',
		]);
	});

	test('with a country code, numbers that may be of another country are ambiguous', () => {
		const numbers = recipients('15123456789, 070-123 45 67, Ann', '49');
		expect(ambiguousNumbers(numbers, '49')).toEqual(['15123456789']);
		expect(ambiguousNumbers(['15123456'], '')).toEqual([]);
	});

	test.each([
		['+6834000', true],
		['+683400', false],
		['+496912345678901', true],
		['+4969123456789012', false],
	])('7 to 15 digits, as many as the country has: %s is allowed: %p', (number, allowed) => {
		expect(msisdn().safeParse(number).success).toBe(allowed);
	});
});
