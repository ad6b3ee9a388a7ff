/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { parse } from 'node:querystring';
import { readable } from '../../nodes/LinkMobilityWhatsApp/trigger/body';

test.each([
	['an object', { a: 1 }, { a: 1 }],
	['a list', [], []],
	['form fields', { resultCode: '112003' }, { resultCode: '112003' }],
	['JSON in a form field', { payload: '{"resultCode":112003}' }, { resultCode: 112003 }],
	['a list in a form field', { payload: '[1]' }, [1]],
	['a payload among others', { payload: '{', text: 'a' }, { payload: '{', text: 'a' }],
	['a payload that is an object', { payload: {} }, { payload: {} }],
	['a broken payload', { payload: '{' }, undefined],
	['a payload of words', { payload: '"words"' }, undefined],
	['a payload of null', { payload: 'null' }, undefined],
	['nothing', {}, undefined],
	['null', null, undefined],
	['words', 'a', undefined],
	['a number', 1, undefined],
])('%s', (_title, body, read) => {
	expect(readable(body, () => JSON.stringify(body ?? null))).toEqual(read);
});

const text = '{"text":"a=b&c=d, +46, 100 %"}';

test.each([
	['as text', text, text],
	['of a type that n8n does not read', undefined, text],
	['as text after a byte order mark', `\ufeff${text}`, ''],
	['as form fields, as curl -d posts it', parse(text), text],
	['as the name of a form field', parse(encodeURIComponent(text)), encodeURIComponent(text)],
])('JSON is read %s', (_title, body, raw) => {
	expect(readable(body, () => raw)).toEqual(JSON.parse(text));
});

test.each([
	['broken JSON', parse('{"a":"b'), '{"a":"b'],
	['words of a type that n8n does not read', undefined, 'hello'],
	['an empty body', undefined, ''],
])('%s cannot be read', (_title, body, raw) => {
	expect(readable(body, () => raw)).toBeUndefined();
});

test('form fields in brackets belong together', () => {
	const form = 'a=1&b[c]=2&b[__proto__]=3&d[x]=4&d=5&e[=6&__proto__[f]=7';
	expect(readable({ ...parse(form) }, () => form)).toEqual({
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
