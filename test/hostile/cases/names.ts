import { incoming, report } from '../../fixtures/callbacks';
import { callback, jsonCallback } from '../callback';
import { sending, sendText } from '../sending';
import type { Cases, HostileCase } from './case';

/** Names that every JavaScript object already has. */
const inherited = [
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'__defineGetter__',
];

const header = (callbackHeaderName: string): HostileCase => ({
	sizes: [1],
	probe: () =>
		callback({
			body: report({}),
			credential: { callbackAuthentication: 'header', callbackHeaderName, callbackSecret: 's' },
		}),
	expected: { status: 401, items: 0 },
});

/** A custom parameter is sent, or refused by its name. */
const parameter = (name: string): HostileCase => ({
	sizes: [1],
	probe: async () => {
		const attempt = await sending({
			parameters: {
				...sendText,
				options: { customParameters: { parameter: [{ name, value: 'kept' }] } },
			},
			text: name,
		});
		return {
			...attempt,
			answer: (result) => {
				const { message, sent } = attempt.answer?.(result) as { message: string; sent: string[] };
				return { isKeptOrRefused: `${message} ${sent.join(' ')}`.includes(name) };
			},
		};
	},
	expected: { isKeptOrRefused: true },
});

const body = (name: string, event: string): HostileCase => ({
	sizes: [1],
	probe: () => jsonCallback(event.replaceAll('NAME', name)),
	expected: { status: 200, items: 1, isStorable: true },
});

const events = {
	'the parameters of a delivery report': JSON.stringify(
		report({ customParameters: { NAME: 'kept', a: { NAME: 1 } } }),
	),
	"the gate's parameters": JSON.stringify(report({ gateCustomParameters: { NAME: 'kept' } })),
	'a delivery report': JSON.stringify(report({ NAME: { messageId: 'm' } })),
	'a message': JSON.stringify(incoming({ contentType: 'TEXT', text: 'Hi', NAME: 1 }, { NAME: 1 })),
	'an unknown callback': '{"NAME":{"resultCode":112003}}',
	'form fields': '{"NAME[resultCode]":"112003","resultCode[NAME]":1}',
	'the content type of a message': JSON.stringify(incoming({ contentType: 'NAME' })),
	'the unit of a result code': JSON.stringify(report({ resultCode: 112501, messageType: 'NAME' })),
	'the MIME type of a file': JSON.stringify(
		incoming({ contentType: 'MEDIA', media: { type: 'NAME', source: 'https://e.com' } }),
	),
};

/** Names that are not data fields: none gives a 500, and none vanishes. */
export const names: Cases = Object.fromEntries(
	inherited.flatMap(
		(name): Array<[string, HostileCase]> => [
			[`the Callback Header Name ${name}`, header(name)],
			[`a custom parameter called ${name}`, parameter(name)],
			...Object.entries(events).map(([where, event]): [string, HostileCase] => [
				`${name} in ${where}`,
				body(name, event),
			]),
		],
	),
);
