import { incoming, report } from '../../fixtures/callbacks';
import { jsonCallback } from '../callback';
import type { Cases, HostileCase } from './case';

const HERE = 'put it here';

const list = (size: number, entry: (index: number) => unknown) =>
	JSON.stringify(Array.from({ length: size }, (_, index) => entry(index)));
const record = (size: number) =>
	`{${Array.from({ length: size }, (_, index) => `"name ${index}":"${index}"`).join(',')}}`;

const around = (inner: string, event: object) =>
	JSON.stringify(event).replace(JSON.stringify(HERE), () => inner);

const content = (contentType: string, more: object) => incoming({ contentType, ...more });

const places: Readonly<Record<string, (size: number) => string>> = {
	'parameters of a report': (size) => around(record(size), report({ customParameters: HERE })),
	"the gate's parameters of a report": (size) =>
		around(record(size), report({ gateCustomParameters: HERE })),
	'parameters of a report in a list': (size) =>
		around(
			list(size, (index) => ({ key: `p${index}`, value: index })),
			report({ customParameters: HERE }),
		),
	'parameters of a report as JSON in a text': (size) =>
		around(JSON.stringify(record(size)), report({ customParameters: HERE })),
	'products of an order as JSON in a text': (size) =>
		around(
			JSON.stringify(list(size, () => ({ quantity: 'x' }))),
			content('ORDER', { order: { productItems: HERE } }),
		),
	'entries of an unknown field of a message': (size) =>
		around(record(size), incoming({ contentType: 'TEXT', text: 'Hi', novelty: HERE })),
	'unknown fields of a report': (size) =>
		`${record(size).slice(0, -1)},"messageId":"m","resultCode":112003}`,
	'names of one field that differ in case and blanks': (size) =>
		`{${Array.from({ length: size }, (_, index) => `"${' '.repeat(index % 50)}MESSAGE_ID${' '.repeat(index % 70)}":"m"`).join(',')},"resultCode":112003}`,
	'fields of a route': (size) =>
		around(record(size), incoming({ contentType: 'TEXT', text: 'Hi' }, { route: HERE })),
	'gates of a route': (size) =>
		around(
			list(size, (index) => `gate ${index}`),
			incoming({ contentType: 'TEXT', text: 'Hi' }, { route: { id: 'k', gateIds: HERE } }),
		),
	'products of an order': (size) =>
		around(
			list(size, (index) => ({
				productRetailerId: `p${index}`,
				quantity: '1',
				itemPrice: '9.99',
				currency: 'SEK',
			})),
			content('ORDER', { order: { catalogId: 'c', productItems: HERE } }),
		),
	'currencies of an order': (size) =>
		around(
			list(size, (index) => ({ quantity: 1, itemPrice: 1e308, currency: `C${index}` })),
			content('ORDER', { order: { catalogId: 'c', productItems: HERE } }),
		),
	'contacts of a message': (size) =>
		around(
			list(size, (index) => ({
				name: { formattedName: `Ann ${index}` },
				phones: [{ phone: '+4670' }],
			})),
			content('CONTACTS', { contacts: HERE }),
		),
	'phones of a contact': (size) =>
		around(
			list(size, () => ({ phone: '+4670' })),
			content('CONTACTS', { contacts: [{ phones: HERE }] }),
		),
	'answers of a flow': (size) =>
		around(
			JSON.stringify(record(size)),
			content('INTERACTIVE', { interactive: { nfmReply: { responseJson: HERE } } }),
		),
	'fields of an unknown callback': (size) => record(size),
	'lists in lists in the parameters': (size) =>
		around(
			list(size, () => [[[['a']]]]),
			report({ customParameters: { a: HERE } }),
		),
};

/** Parts that are small to write and large to read. */
const emptyParts: Readonly<Record<string, object>> = {
	contacts: content('CONTACTS', { contacts: HERE }),
	'phones of a contact': content('CONTACTS', { contacts: [{ phones: HERE }] }),
	'addresses of a contact': content('CONTACTS', { contacts: [{ addresses: HERE }] }),
	products: content('ORDER', { order: { catalogId: 'c', productItems: HERE } }),
	gates: incoming({ contentType: 'TEXT', text: 'Hi' }, { route: { id: 'k', gateIds: HERE } }),
	parameters: report({ customParameters: { a: HERE } }),
	'parts of an unknown callback': { novelty: HERE },
};

/**
 * One event as large as a stranger can make it: some ten thousand parts, where a person sends ten. The
 * trigger may take it or refuse it, but must not stop n8n.
 */
export const bigContent: Cases = {
	...Object.fromEntries(
		Object.entries(places).map(([where, text]): [string, HostileCase] => [
			`20,000 ${where}`,
			{ sizes: [5_000, 20_000], probe: (size) => jsonCallback(text(size)) },
		]),
	),
	...Object.fromEntries(
		Object.entries(emptyParts).map(([where, event]): [string, HostileCase] => [
			`2,000,000 empty ${where} (6 MB)`,
			{
				sizes: [2_000_000],
				probe: (size) => jsonCallback(around(`[${'{},'.repeat(size - 1)}{}]`, event)),
			},
		]),
	),
	'1,000 messages, each with 2,000 empty contacts (6 MB)': {
		sizes: [1_000],
		probe: (size) => {
			const message = around(`[${'{},'.repeat(1_999)}{}]`, content('CONTACTS', { contacts: HERE }));
			return jsonCallback(`[${`${message},`.repeat(size - 1)}${message}]`);
		},
	},
};
