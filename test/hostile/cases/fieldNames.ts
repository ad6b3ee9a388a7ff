import { parse } from 'node:querystring';
import { jsonCallback, callback } from '../callback';
import type { Cases } from './case';

const object = (size: number, name: (index: number) => string, value = '1') =>
	`{${Array.from({ length: size }, (_, index) => `${JSON.stringify(name(index))}:${value}`).join(',')}}`;

const one = (name: string) => JSON.stringify({ messageId: 'm', [name]: 1 });

const formFields = (text: string) =>
	callback({
		text,
		// As n8n does.
		body: parse(text, undefined, undefined, { maxKeys: 1000 }),
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
	});

/** Names of fields with brackets, which form fields use for objects. */
export const fieldNames: Cases = {
	'20,000 names in one object of form fields (250 kB)': {
		sizes: [5_000, 20_000],
		probe: (size) => jsonCallback(object(size, (index) => `a[${index}]`)),
	},
	'60,000 names in one object of form fields (769 kB)': {
		sizes: [15_000, 60_000],
		probe: (size) => jsonCallback(object(size, (index) => `a[${index}]`)),
	},
	'60,000 objects of form fields': {
		sizes: [15_000, 60_000],
		probe: (size) => jsonCallback(object(size, (index) => `a${index}[b]`)),
	},
	'60,000 form fields, of which every other is an object of its own': {
		sizes: [15_000, 60_000],
		probe: (size) =>
			jsonCallback(object(size, (index) => (index % 2 ? `a${index >> 1}` : `a${index >> 1}[b]`))),
	},
	'60,000 names in a report with a message ID': {
		sizes: [15_000, 60_000],
		probe: (size) =>
			jsonCallback(
				`{"messageId":"m","resultCode":112003,${object(size, (index) => `customParameters[${index}]`).slice(1)}`,
			),
	},
	'200,000 names sent as form fields': {
		sizes: [50_000, 200_000],
		probe: (size) =>
			formFields(Array.from({ length: size }, (_, index) => `a[${index}]=1`).join('&')),
	},
	'a name of 1,000,000 opening brackets': {
		sizes: [250_000, 1_000_000],
		probe: (size) => jsonCallback(one('['.repeat(size))),
	},
	'a name of a letter and 1,000,000 brackets': {
		sizes: [250_000, 1_000_000],
		probe: (size) => jsonCallback(one(`a${'['.repeat(size / 2)}${']'.repeat(size / 2)}x`)),
	},
	'a name of 500,000 pairs of brackets': {
		sizes: [250_000, 1_000_000],
		probe: (size) => jsonCallback(one(`a${'[]'.repeat(size / 2)}x`)),
	},
	'a name that ends with 1,000,000 blanks after its bracket': {
		sizes: [250_000, 1_000_000],
		probe: (size) => jsonCallback(one(`a[b]${' '.repeat(size)}x`)),
	},
	'a name with brackets and blanks in turn': {
		sizes: [250_000, 1_000_000],
		probe: (size) => jsonCallback(one(`a[${'] '.repeat(size / 2)}x`)),
	},
	'JSON of 1 MB as the name of a form field': {
		sizes: [250_000, 1_000_000],
		probe: (size) => formFields(`{"a":"${'&b='.repeat(size / 3)}"}`),
	},
};
