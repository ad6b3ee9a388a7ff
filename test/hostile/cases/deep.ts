import { incoming, report } from '../../fixtures/callbacks';
import { callback, jsonCallback } from '../callback';
import type { Cases } from './case';

/** A place for something nested too deep for `JSON.stringify`. */
const HERE = 'put it here';

const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const around = (inner: string, event: object) =>
	JSON.stringify(event).replace(JSON.stringify(HERE), () => inner);

const flow = (responseJson: unknown) =>
	incoming({
		contentType: 'INTERACTIVE',
		interactive: { type: 'nfm_reply', nfmReply: { name: 'flow', body: 'Sent', responseJson } },
	});

const text = (more: object) => incoming({ contentType: 'TEXT', text: 'Hi' }, { ...more });

/** JSON nested so deep that a function that calls itself for each level fails. */
const places: Readonly<Record<string, (inner: string) => string>> = {
	'the parameters of a delivery report': (inner) =>
		around(inner, report({ customParameters: { a: HERE } })),
	"the gate's parameters of a delivery report": (inner) =>
		around(inner, report({ gateCustomParameters: { a: HERE } })),
	'the parameters of a message': (inner) => around(inner, text({ customParameters: { a: HERE } })),
	'the route of a message': (inner) => around(inner, text({ route: { id: 'k', keyword: HERE } })),
	'the advertisement of a message': (inner) =>
		around(inner, incoming({ contentType: 'TEXT', text: 'Hi', referral: { a: HERE } })),
	'the text of a message': (inner) => around(inner, incoming({ contentType: 'TEXT', text: HERE })),
	'the contacts of a message': (inner) =>
		around(inner, incoming({ contentType: 'CONTACTS', contacts: [{ name: HERE }] })),
	'the answer of a flow': (inner) => around(inner, flow({ a: HERE })),
	'the answer of a flow, as JSON in JSON': (inner) => around(JSON.stringify(inner), flow(HERE)),
	'a message of an unknown type': (inner) =>
		around(inner, incoming({ contentType: 'NEW', novelty: HERE })),
	'an unknown callback': (inner) => around(inner, { novelty: HERE }),
};

export const deep: Cases = {
	...Object.fromEntries(
		Object.entries(places).flatMap(([where, placed]) => [
			[
				`objects 20,000 deep in ${where}`,
				{
					sizes: [5_000, 20_000] as [number, number],
					probe: (size: number) => jsonCallback(placed(objects(size))),
					expected: {
						status: 200,
						items: 1,
						isStorable: true,
						...(where.includes('parameters') ? { hasRaw: true } : {}),
					},
				},
			],
			[
				`lists 50,000 deep in ${where}`,
				{
					sizes: [12_500, 50_000] as [number, number],
					probe: (size: number) => jsonCallback(placed(lists(size))),
					expected: { status: 200, items: 1, isStorable: true },
				},
			],
		]),
	),
	'parameters 16,000 deep as JSON in a form field': {
		sizes: [4_000, 16_000],
		probe: (size) => {
			const customParameters = `{"a":${objects(size)}}`;
			return callback({
				text: `messageId=m&resultCode=112003&customParameters=${encodeURIComponent(customParameters)}`,
				body: { messageId: 'm', resultCode: '112003', customParameters },
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
			});
		},
		expected: { status: 200, items: 1, hasRaw: true, isStorable: true },
	},
};
