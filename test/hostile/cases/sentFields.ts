import type { INodeParameters } from 'n8n-workflow';
import { sending } from '../sending';
import type { Cases, HostileCase } from './case';

const TO = '+46700000001';

const text = { resource: 'message', operation: 'sendText', to: TO, text: 'Hi', options: {} };

const template = (name: string, value: string): INodeParameters => ({
	resource: 'message',
	operation: 'sendTemplate',
	templateKind: 'standard',
	fillIn: 'hand',
	to: TO,
	name: 'order_ok',
	language: 'en',
	header: 'none',
	bodyVariables: { variable: [{ type: 'text', text: 'Ann', parameterName: '' }] },
	buttons: {},
	options: {},
	[name]: value,
});

/** Values of one field of the action node, which an expression takes from a stranger's form. */
function field(
	name: string,
	parameters: (value: string) => INodeParameters,
	values: Readonly<Record<string, (size: number) => string>>,
	expected?: Record<string, unknown>,
): Array<[string, HostileCase]> {
	return Object.entries(values).map(([what, value]) => [
		`${name}: ${what}`,
		{
			sizes: [25_000, 100_000],
			probe: async (size) =>
				await sending({ parameters: parameters(value(size)), text: value(size) }),
			...(expected ? { expected } : {}),
		},
	]);
}

const blanks = (size: number) => `+4670${' '.repeat(size)}x`;

/** What no phone number looks like. */
const phones = {
	'100,000 blanks within': blanks,
	'100,000 tabs within': (size: number) => `+4670${'\t'.repeat(size)}x`,
	'100,000 no-break spaces within': (size: number) => `+4670${'\u00a0'.repeat(size)}x`,
	'100,000 direction marks within': (size: number) => `+4670${'\u200f'.repeat(size)}x`,
	'100,000 blanks before a plus sign that never comes': (size: number) => ' '.repeat(size) + '-',
	'100,000 digits': (size: number) => '1'.repeat(size),
	'100,000 zeros after a point': (size: number) => `4670.${'0'.repeat(size)}x`,
	'100,000 opening brackets': (size: number) => `+46${'('.repeat(size)}`,
	'100,000 zeros in brackets': (size: number) => `+46(0${'0'.repeat(size)}`,
	'100,000 letters of a user ID': (size: number) => `SE.${'a'.repeat(size)}!`,
	'100,000 plus signs': (size: number) => '+'.repeat(size),
	'50,000 blanks and plus signs in turn': (size: number) => ' +'.repeat(size / 2),
	'100,000 commas': (size: number) => ','.repeat(size),
	'100,000 line breaks and blanks': (size: number) => '\n '.repeat(size / 2),
	'100,000 dashes': (size: number) => `+46${'\u2013'.repeat(size)}x`,
	'100,000 combining marks': (size: number) => `+46${'\u0315\u0300'.repeat(size / 2)}`,
	'100,000 full-width digits': (size: number) => '\uff14'.repeat(size),
	'50,000 digits and slashes in turn': (size: number) => '1/+'.repeat(size / 2),
	'100,000 quotes': (size: number) => "'".repeat(size),
	'10,000 links': (size: number) => 'https://wa.me/'.repeat(size / 10),
	'a link of 100,000 digits': (size: number) => `https://wa.me/${'9'.repeat(size)}`,
	'50,000 decimals': (size: number) => '1234567,0'.repeat(size / 2),
	'10,000 entries of which none is a number': (size: number) => '1234567x,'.repeat(size / 10),
};

const refused = { sent: [] };

/** What a stranger can put into a field by way of a form, a spreadsheet or a chat. */
export const sentFields: Cases = Object.fromEntries([
	...field('To', (to) => ({ ...text, to }), phones, refused),
	...field(
		'To with a Default Country Code',
		(to) => ({ ...text, to, options: { defaultCountryCode: '46' } }),
		phones,
		refused,
	),
	...field('Sender', (sender) => ({ ...text, options: { sender } }), {
		'100,000 blanks within': blanks,
	}),
	...field(
		'Default Country Code',
		(defaultCountryCode) => ({ ...text, options: { defaultCountryCode } }),
		{
			'100,000 zeros': (size) => '0'.repeat(size),
			'100,000 blanks within': blanks,
		},
	),
	...field('Text', (value) => ({ ...text, text: value }), {
		'100,000 blanks': (size) => ' '.repeat(size),
		'100,000 combining marks': (size) => `a${'\u0315\u0300'.repeat(size / 2)}`,
		'100,000 joined emoji': (size) => '👩‍'.repeat(size / 3),
		'100,000 flags': (size) => '🇸'.repeat(size / 2),
		'100,000 halves of emoji': (size) => '\ud83d'.repeat(size),
	}),
	...field('Name of a template', (value) => template('name', value), {
		'100,000 blanks within': blanks,
		'100,000 underscores': (size) => '_'.repeat(size),
	}),
	...field(
		'Variable of a template',
		(value) => ({
			...template('name', 'order_ok'),
			bodyVariables: { variable: [{ type: 'text', text: value, parameterName: '' }] },
		}),
		{
			'100,000 blanks within': (size) => `a${' '.repeat(size)}x`,
			'100,000 line breaks': (size) => `a${'\n'.repeat(size)}x`,
			'100,000 opening braces': (size) => '{'.repeat(size),
		},
	),
	...field(
		'Name of a file',
		(fileName) => ({
			resource: 'message',
			operation: 'sendMedia',
			mediaType: 'document',
			mediaFrom: 'link',
			link: 'https://e.com/a.pdf',
			to: TO,
			fileName,
			caption: '',
			options: {},
		}),
		{
			'100,000 blanks within': (size) => `a${' '.repeat(size)}x`,
			'100,000 dots': (size) => `a${'.'.repeat(size)}/`,
		},
	),
	...field(
		'Link of a file',
		(link) => ({
			resource: 'message',
			operation: 'sendMedia',
			mediaType: 'document',
			mediaFrom: 'link',
			link,
			to: TO,
			fileName: '',
			caption: '',
			options: {},
		}),
		{
			'100,000 slashes': (size) => `https://e.com${'/'.repeat(size)} `,
			'100,000 dots': (size) => `https://e${'.'.repeat(size)}/ `,
			'100,000 percent signs': (size) => `https://e.com/${'%'.repeat(size)}`,
		},
	),
	...field(
		'JSON',
		(json) => ({ resource: 'message', operation: 'sendJson', to: TO, json, options: {} }),
		{
			'20,000 objects deep': (size) => {
				const levels = size / 5;
				return `{"type":"text","text":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
			},
			'100,000 lists deep': (size) => '['.repeat(size) + ']'.repeat(size),
			'100,000 messages': (size) => `[${'1,'.repeat(size)}1]`,
			'2,500 names': (size) =>
				`{"type":"text","text":{${Array.from({ length: size / 40 }, (_, index) => `"a${index}":1`).join(',')}}}`,
		},
	),
]);
