import { parse } from 'node:querystring';
import { parseBody, readBody } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/body';
import { UNREADABLE } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/json';

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
	['XML as form fields', FORM_TYPE, parse('<a b="1"/>'), '<a b="1"/>'],
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

describe('a body in another charset', () => {
	const words = 'Räksmörgås, tack';
	const json = `{"text":"${words}"}`;
	const latin1 = Buffer.from(json, 'latin1');
	const readIn = async (contentType: string, rawBody: Buffer, parsed: unknown) => {
		const readRawBody = async () => await Promise.resolve();
		const headers = { 'content-type': contentType };
		return await readBody({ headers, readable: false, rawBody, readRawBody }, parsed);
	};

	test.each([
		['application/json; charset=iso-8859-1', latin1],
		['application/json;charset="ISO-8859-1"', latin1],
		['text/plain; charset=windows-1252', latin1],
		['application/vnd.link+json; charset=latin1', latin1],
		['application/json; charset=utf-16le', Buffer.from(json, 'utf16le')],
		['application/json; charset=utf8', Buffer.from(json)],
	])('is read: %s', async (contentType, bytes) => {
		const isUtf8 = contentType.endsWith('utf8');
		const parsed: unknown = isUtf8 ? JSON.parse(json) : JSON.parse('{"text":"R\ufffdks"}');
		expect(await readIn(contentType, bytes, parsed)).toEqual({ text: words });
	});

	test('is read as form fields', async () => {
		const body = Buffer.from('resultDescription=f%F6r+sent&a[b]=%3D=');
		const type = `${FORM_TYPE}; charset=iso-8859-1`;
		expect(await readIn(type, body, { resultDescription: 'f\ufffdr sent' })).toEqual({
			resultDescription: 'för sent',
			a: { b: '==' },
		});
	});

	test('is refused if the charset is not known', async () => {
		expect(await readIn('application/json; charset=x-none', latin1, {})).toBe(
			'The body cannot be read: its charset x-none is not known. Send it in UTF-8',
		);
	});
});

describe('JSON within the texts of a body', () => {
	const commas = (text: string) => JSON.stringify([{ content: text }]);
	const many = 'An event of the body has more than 10,000 values';

	test.each([
		['a list', `[0${',0'.repeat(20_000)}]`],
		['an object after spaces', `  {"a":[0${',0'.repeat(20_000)}]}`],
		['a list that is encoded twice', JSON.stringify(`[0${',0'.repeat(20_000)}]`)],
	])('is limited as the body is: %s', (_title, text) => {
		const body = commas(text);
		expect(read(JSON.parse(body), body, JSON_TYPE)).toBe(many);
	});

	test('also where its commas are escaped', () => {
		const body = `[{"content":"[0${'\\u002c0'.repeat(20_000)}]"}]`;
		expect(read(JSON.parse(body), body, JSON_TYPE)).toBe(many);
	});

	test('and where it comes in form fields', () => {
		const fields = { content: `[0${',0'.repeat(20_000)}]` };
		expect(read(fields, '', FORM_TYPE)).toBe(many);
	});

	test('but the commas of what people write are not counted', () => {
		const body = commas(`Hi ${',['.repeat(20_000)}`);
		expect(read(JSON.parse(body), body, JSON_TYPE)).toEqual(JSON.parse(body));
	});
});
