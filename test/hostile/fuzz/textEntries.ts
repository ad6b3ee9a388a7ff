import { incoming, report } from '../../fixtures/callbacks';
import { callbacks } from '../../helpers/known';
import { downloading } from '../cases/receivedFile';
import { sending, sendText } from '../sending';
import { inCallback } from './entry';
import type { Entries } from './entry';
import { everywhere } from './everyCallback';

const keywords = {
	row: [
		{ match: 'contains', keyword: 'stop' },
		{ match: 'equals', keyword: 'stop' },
		{ match: 'startsWith', keyword: 'stop' },
		{ match: 'regex', keyword: '^stop\\b' },
	],
};

const filters = {
	keywords,
	ignoredKeywords: keywords,
	senders: '+46700000001',
	ownNumbers: '+46700000000',
	routes: 'k',
	gateParameters: 'shop=north',
};

/** Ways in for a text, one of each kind. */
export const textEntries: Entries = {
	'every text of every callback': (value) =>
		inCallback(
			callbacks.map(({ body }) => everywhere(body, value)),
			value,
		),
	'every text of every callback, with all filters': (value) =>
		inCallback(
			callbacks.map(({ body }) => everywhere(body, value)),
			value,
			{ filters },
		),
	'a text, with a keyword': (value) =>
		inCallback(incoming({ contentType: 'TEXT', text: value }), value, { filters: { keywords } }),
	'a text, with an ignored keyword': (value) =>
		inCallback(incoming({ contentType: 'TEXT', text: value }), value, {
			filters: { ignoredKeywords: keywords },
		}),
	'a body of plain text': (value) =>
		inCallback(value, value, { text: value, headers: { 'content-type': 'text/plain' } }),
	'a body of an unknown type': (value) =>
		inCallback({}, value, { text: value, headers: { 'content-type': 'text/html' } }),
	'the name of a form field': (value) =>
		inCallback({ [value]: '' }, value, {
			text: value,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		}),
	'the field payload of a form': (value) =>
		inCallback({ payload: value }, value, {
			text: value,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		}),
	'the name of a field in JSON': (value) => inCallback({ ...report({}), [value]: 1 }, value),
	'the header Authorization': (value) =>
		inCallback(report({}), value, {
			credential: {
				callbackAuthentication: 'basic',
				callbackUser: 'link',
				callbackPassword: 'secret',
			},
			headers: { authorization: `Basic ${value}` },
		}),
	"the address of the caller, from a proxy's header": (value) =>
		inCallback(report({}), value, {
			ip: value,
			options: { allowList: { list: { link: true, own: '203.0.113.0/24' } } },
		}),
	'the name of a file to download': async (value) => await downloading({ fileName: value }, value),
	To: async (value) => await sending({ parameters: { ...sendText, to: value }, text: value }),
	'To, from an expression': async (value) =>
		await sending({
			parameters: { ...sendText, to: '={{ $json.to }}' },
			input: [{ json: { to: value } }],
			text: value,
		}),
	'the text of a message, from an expression': async (value) =>
		await sending({
			parameters: { ...sendText, text: '={{ $json.text }}' },
			input: [{ json: { text: value } }],
			text: value,
		}),
	"the description of LINK's refusal": async (value) =>
		await sending({
			parameters: { ...sendText, advancedOptions: { maxRetries: 0 } },
			answers: [{ status: 400, body: { resultCode: 112499, description: value } }],
			text: value,
		}),
};
