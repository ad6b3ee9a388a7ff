import { filtered } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/filtered';
import { filters } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';

type Values = Record<string, unknown>;
const events = new Set(['message', 'status']);

const text: Values = { event: 'message', type: 'text', text: 'Hi', from: '+4670', to: '+4671' };
const options = { unknownEvents: false };
const passes = (item: Values, values: Values) =>
	filtered(item, { events, options, filters: filters.parse(values) }, () => false) !== undefined;

test.each<[string, Values, Values, boolean]>([
	['no filter', text, {}, true],
	['its type', text, { messageTypes: ['text'] }, true],
	['another type', text, { messageTypes: ['image', 'unknown'] }, false],
	['other types', { ...text, type: 'unknown' }, { messageTypes: ['unknown'] }, true],
	['its keyword', text, { keywords: ['bye', 'hi'] }, true],
	['another keyword', text, { keywords: ['bye'] }, false],
	['a keyword, and no text', { ...text, text: undefined }, { keywords: ['hi'] }, false],
	['an ignored keyword', text, { ignoredKeywords: ['bye', 'hi'] }, false],
	['no ignored keyword', text, { ignoredKeywords: ['bye'] }, true],
	[
		'ignored keywords, and no text',
		{ ...text, text: undefined },
		{ ignoredKeywords: ['hi'] },
		true,
	],
	['a keyword and an ignored one', text, { keywords: ['h'], ignoredKeywords: ['hi'] }, false],
	['a keyword and no ignored one', text, { keywords: ['h'], ignoredKeywords: ['ho'] }, true],
	['statuses alone', text, { statuses: ['read'], finalOnly: true }, true],
])('a message with %s', (_title, item, given, wanted) => {
	expect(passes(item, given)).toBe(wanted);
});

test.each<[string, Values, boolean]>([
	['its sender', { senders: '+46701234567' }, true],
	['the user ID of its sender', { senders: 'SE.1A2b' }, true],
	['the user ID of the company of its sender', { senders: 'SE.ENT.9Z' }, true],
	['another sender', { senders: '+46701234568' }, false],
	['its destination', { ownNumbers: '+46700000000' }, true],
	['another destination', { ownNumbers: '+46700000001' }, false],
	['both', { senders: '+46701234567', ownNumbers: '+46700000001' }, false],
])('a message, filtered by %s', (_title, given, wanted) => {
	const item = {
		...text,
		from: '+46701234567',
		to: '+46700000000',
		userId: 'SE.1A2b',
		parentUserId: 'SE.ENT.9Z',
	};
	expect(passes(item, given)).toBe(wanted);
});

test.each([
	['Mexico', '+52 55 1234 5678', '+5215512345678', '+5215512345679'],
	['Argentina', '+54 11 2345 6789', '+5491123456789', '+54911234567890'],
	['Brazil', '+55 31 98888 7777', '+553188887777', '+553138887777'],
	['Benin', '+229 01 97 12 34 56', '+22997123456', '+22997123457'],
])('both ways to write a number of %s are the same number', (_country, given, same, other) => {
	for (const [senders, from] of [
		[given, same],
		[same, given.replaceAll(' ', '')],
	]) {
		expect(passes({ ...text, from }, { senders })).toBe(true);
		expect(passes({ ...text, to: from }, { ownNumbers: senders })).toBe(true);
	}
	expect(passes({ ...text, from: other }, { senders: given })).toBe(false);
	expect(passes({ ...text, from: given.replaceAll(' ', '') }, { senders: other })).toBe(false);
});

const route = { id: 'k1', refId: 'Shop', keyword: 'HELLO', gateIds: ['v08kM29P', null, 7] };

test.each<[string, Values, boolean]>([
	['the ID of its route', { routes: 'k1' }, true],
	['its reference, in another case', { routes: 'other, SHOP' }, true],
	['its keyword', { routes: ['hello'] }, true],
	['one of its gates', { routes: 'v08kM29P' }, true],
	['one of its gates, which is a number', { routes: '7' }, true],
	['another route', { routes: 'k2' }, false],
	['what its gate says', { gateParameters: 'shop=south, shop=north' }, true],
	['what its gate says, in another case', { gateParameters: 'shop=NORTH' }, true],
	['what its gate says as a number', { gateParameters: 'area=4711' }, true],
	['what another gate says', { gateParameters: 'shop=south' }, false],
	['a name that every object has', { gateParameters: 'constructor=a' }, false],
	['one that fits and one that does not', { routes: 'k1', gateParameters: 'shop=south' }, false],
])('a message, filtered by %s', (_title, given, wanted) => {
	const item = { ...text, route, gateCustomParameters: { shop: 'North', area: 4711 } };
	expect(passes(item, given)).toBe(wanted);
});

test('a message without a route passes no filter for routes; a report passes all', () => {
	expect(passes({ ...text, route: null }, { routes: 'k1' })).toBe(false);
	expect(passes({ event: 'status', status: 'read' }, { routes: 'k1' })).toBe(true);
	expect(passes({ event: 'status', status: 'read' }, { gateParameters: 'a=b' })).toBe(false);
});

test.each<[string, Values, boolean, boolean]>([
	['its status', { statuses: ['read'] }, true, true],
	['another status', { statuses: ['sent', 'failed'] }, true, false],
	['final only', { finalOnly: true }, true, true],
	['final only, and is not', { finalOnly: true }, false, false],
	['filters of messages alone', { messageTypes: ['text'], keywords: ['x'] }, true, true],
	['ignored keywords', { ignoredKeywords: ['read'] }, true, true],
])('a report with %s', (_title, given, final, wanted) => {
	expect(passes({ event: 'status', status: 'read', final }, given)).toBe(wanted);
});

describe('an expression that n8n stops', () => {
	const slow = (name: string) => ({ [name]: { row: [{ match: 'regex', keyword: name }] } });
	const noteOf = (values: Values) =>
		filtered(text, { events, options, filters: filters.parse(values) }, () => undefined);
	const note = (pattern: string) =>
		`Keyword ${pattern} was not tested on this text, because it takes n8n too long: the message was let through. Simplify the regular expression`;

	test.each([
		['among the keywords', slow('keywords'), note('keywords')],
		['among the ignored keywords', slow('ignoredKeywords'), note('ignoredKeywords')],
		[
			'among both',
			{ ...slow('keywords'), ...slow('ignoredKeywords') },
			`${note('keywords')}. ${note('ignoredKeywords')}`,
		],
	])('%s lets the message through', (_title, given, filterNote) => {
		expect(noteOf(given)).toEqual({ ...text, filterNote });
	});

	test('drops the message if another ignored keyword is in the text', () => {
		const row = [{ match: 'regex', keyword: 'slow' }, { keyword: 'hi' }];
		expect(noteOf({ ignoredKeywords: { row } })).toBeUndefined();
	});
});
