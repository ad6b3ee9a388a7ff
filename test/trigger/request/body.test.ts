import { parse } from 'node:querystring';
import { parseBody, UNREADABLE } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/body';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Reads a body as n8n hands it over for a content type. */
const read = (parsed: unknown, raw: string, mediaType: string) =>
	parseBody({ parsed, raw: Buffer.from(raw), mediaType });

test.each([
	['an object', { a: 1 }, { a: 1 }],
	['a list', [], []],
	['form fields', { resultCode: '112003' }, { resultCode: '112003' }],
	['JSON in a form field', { payload: '{"resultCode":112003}' }, { resultCode: 112003 }],
	['a list in a form field', { payload: '[1]' }, [1]],
	['a payload among others', { payload: '{', text: 'a' }, { payload: '{', text: 'a' }],
	['a payload that is an object', { payload: {} }, { payload: {} }],
	['a broken payload', { payload: '{' }, UNREADABLE],
	['a payload of words', { payload: '"words"' }, UNREADABLE],
	['a payload of null', { payload: 'null' }, UNREADABLE],
	['nothing', {}, UNREADABLE],
	['null', null, UNREADABLE],
	['words', 'a', UNREADABLE],
	['a number', 1, UNREADABLE],
])('%s', (_title, body, expected) => {
	const json = JSON.stringify(body);
	expect(read(body, json, JSON_TYPE)).toEqual(expected);
});

const text = '{"text":"a=b&c=d, +46, 100 %"}';

test.each([
	['as text', 'text/plain', text, text],
	['of a type that n8n does not read', 'application/vnd.link+json', {}, text],
	['as text after a byte order mark', 'text/plain', `\ufeff${text}`, ''],
	['as form fields, as curl -d posts it', FORM_TYPE, parse(text), text],
	[
		'as the name of a form field',
		FORM_TYPE,
		parse(encodeURIComponent(text)),
		encodeURIComponent(text),
	],
])('reads JSON %s', (_title, type, body, raw) => {
	expect(read(body, raw, type)).toEqual(JSON.parse(text));
});

test.each([
	['broken JSON', FORM_TYPE, parse('{"a":"b'), '{"a":"b'],
	['words of a type that n8n does not read', 'text/html', {}, 'hello'],
	['an empty body', '', {}, ''],
	['XML, which n8n parses', 'text/xml', { a: '1' }, '<a>1</a>'],
])('%s cannot be read', (_title, type, body, raw) => {
	expect(read(body, raw, type)).toBe(UNREADABLE);
});

test('form fields with brackets are put into one object', () => {
	const form = 'a=1&b[c]=2&b[__proto__]=3&d[x]=4&d=5&e[=6&__proto__[f]=7';
	expect(read({ ...parse(form) }, form, FORM_TYPE)).toEqual({
		a: '1',
		b: Object.fromEntries([
			['c', '2'],
			['__proto__', '3'],
		]),
		'd[x]': '4',
		d: '5',
		'e[': '6',
		['__proto__']: { f: '7' },
	});
});

test('names with brackets in JSON stay as they are', () => {
	const body = { 'a[b]': 1, 'a[c]': 2 };
	expect(read(body, JSON.stringify(body), JSON_TYPE)).toEqual(body);
});
