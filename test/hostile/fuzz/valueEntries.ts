import { incoming, report } from '../../fixtures/callbacks';
import { jsonCallback } from '../callback';
import { sending, sendText } from '../sending';
import { inCallback } from './entry';
import type { Entries, Entry } from './entry';
import { textEntries } from './textEntries';

const HERE = 'put it here';
const around = (event: object, value: string) =>
	JSON.stringify(event).replace(JSON.stringify(HERE), () => value);
const within =
	(event: object): Entry =>
	(value) => ({
		...jsonCallback(around(event, value)),
		answer: undefined,
	});

/** Ways in for a list or an object, as JSON. */
export const valueEntries: Entries = {
	'a body of JSON': (value) => ({ ...jsonCallback(value), answer: undefined }),
	'JSON as plain text': textEntries['a body of plain text'] as Entry,
	'JSON of an unknown type': textEntries['a body of an unknown type'] as Entry,
	'JSON in the field payload of a form': textEntries['the field payload of a form'] as Entry,
	'JSON as the name of a form field': textEntries['the name of a form field'] as Entry,
	'JSON as a field of a form': (value) =>
		inCallback({ messageId: 'm', resultCode: '112003', customParameters: value }, value),
	'the parameters of a report': within(report({ customParameters: HERE })),
	'a parameter of a report': within(report({ customParameters: { a: HERE } })),
	'the message ID of a report': within(report({ messageId: HERE })),
	'the route of a message': within(incoming({ contentType: 'TEXT', text: 'Hi' }, { route: HERE })),
	'the content of a message': within(incoming({ contentType: 'TEXT', text: HERE })),
	'an unknown part of a message': within(incoming({ contentType: 'NEW', novelty: HERE })),
	'the contacts of a message': within(incoming({ contentType: 'CONTACTS', contacts: HERE })),
	'the products of an order': within(
		incoming({ contentType: 'ORDER', order: { productItems: HERE } }),
	),
	'the answer of a flow': within(
		incoming({
			contentType: 'INTERACTIVE',
			interactive: { nfmReply: { name: 'flow', responseJson: HERE } },
		}),
	),
	'the advertisement of a message': within(
		incoming({ contentType: 'TEXT', text: 'Hi', referral: HERE }),
	),
	'JSON of the action node': async (value) =>
		await sending({
			parameters: {
				resource: 'message',
				operation: 'sendJson',
				to: sendText.to,
				json: value,
				options: {},
			},
			text: value,
		}),
	"LINK's answer": async (value) =>
		await sending({
			parameters: { ...sendText, advancedOptions: { maxRetries: 0 } },
			answers: [{ status: 400, body: value }],
			text: value,
		}),
};
