import { text } from '../../../nodes/LinkMobilityWhatsApp/actions/message/text';
import { outcome } from '../../helpers/panel';

const hi = { to: '+46700000001', text: 'Hi', previewUrl: false, options: { refId: 'r-1' } };

const body = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	priority: 'NORMAL',
	eventReportGates: ['v08kM29P'],
	refId: 'r-1',
	source: '+46700000000',
	destinations: ['+46700000001'],
	messages: [{ type: 'text', previewUrl: false, text: { body: 'Hi' } }],
};

const withOptions = (options: object) => ({ options: { refId: 'r-1', ...options } });

it.each<[string, object, object]>([
	['only required values (A01)', {}, {}],
	[
		'previewUrl next to text, not inside it (B01)',
		{ previewUrl: true, text: 'see https://x.io' },
		{ messages: [{ type: 'text', previewUrl: true, text: { body: 'see https://x.io' } }] },
	],
	[
		'recipients from a list (A03)',
		{ to: ['+1 (631) 555-1234', '0046 70-123 45 67', '46701234567'] },
		{ destinations: ['+16315551234', '+46701234567'] },
	],
	[
		'recipients from a text (A05)',
		{ to: '+46700000001, +46700000002\n+46700000001;' },
		{ destinations: ['+46700000001', '+46700000002'] },
	],
	['no gate (A07)', withOptions({ eventReportGates: ' ' }), { eventReportGates: undefined }],
	[
		'gates from a list',
		withOptions({ eventReportGates: ['a', 'b'] }),
		{ eventReportGates: ['a', 'b'] },
	],
	[
		'custom parameters of several types (A08)',
		withOptions({
			customParameters: {
				parameter: [
					{ name: ' n ', value: 5 },
					{ name: 'b', value: false },
				],
			},
			logMessageContent: true,
		}),
		{
			customParameters: {
				n: '5',
				b: 'false',
				'ott.whatsapp.logMessageContent': 'true',
			},
		},
	],
	[
		'custom parameters with a blank value, but no row that was not filled in',
		withOptions({
			customParameters: {
				parameter: [
					{ name: 'empty', value: '' },
					{ name: 'null', value: null },
					{ name: 'missing' },
					{ name: 'blank', value: ' ' },
					{ name: '', value: '' },
				],
			},
		}),
		{ customParameters: { empty: '', null: '', missing: '', blank: '' } },
	],
	[
		'a boolean that an expression sets to the text false',
		withOptions({ logMessageContent: 'false' }),
		{},
	],
	[
		'a duration (A10)',
		withOptions({ validity: { forTime: { amount: 2, unit: 'hours' } } }),
		{ relativeValidityTime: 7_200_000 },
	],
	[
		'three days, which LINK may shorten, as it may a point in time that far ahead',
		withOptions({ validity: { forTime: { amount: '3', unit: 'days' } } }),
		{ relativeValidityTime: 259_200_000 },
	],
	[
		'a point in time, which takes precedence over a duration (A12)',
		withOptions({
			validity: {
				untilTime: { time: '2099-03-18T17:49:21.000+01:00' },
				forTime: { amount: 1, unit: 'minutes' },
			},
		}),
		{ absoluteValidityTime: '2099-03-18T16:49:21Z' },
	],
	[
		'a point in time in the time zone of the workflow',
		withOptions({ validity: { untilTime: { time: '2099-01-18T12:00:00' } } }),
		{ absoluteValidityTime: '2099-01-18T11:00:00Z' },
	],
	['no blank validity', withOptions({ validity: { untilTime: { time: '' } } }), {}],
	[
		'no blank options',
		withOptions({ priority: '', sender: ' ', platformServiceId: '', defaultCountryCode: '' }),
		{},
	],
])('sends %s', (_, values, changed) => {
	expect(outcome(text, { ...hi, ...values }).body).toEqual({ ...body, ...changed });
});

describe('the output item', () => {
	const call = { ...body, priority: 'NORMAL' as const, messages: [] };

	it.each<[string, string[], string[], Array<string | null>]>([
		['one recipient', ['+46700000001'], ['m1'], ['m1']],
		['several recipients', ['+46700000001', '+46700000002'], ['m1', 'm2'], ['m1', 'm2']],
		['several messages to one recipient', ['+46700000001'], ['m1', 'm2'], ['m1']],
		['fewer IDs than recipients', ['+46700000001', '+46700000002'], ['m1'], [null, null]],
		[
			'several messages to several recipients',
			['+46700000001', '+46700000002'],
			['m1', 'm2', 'm3', 'm4'],
			[null, null],
		],
	])(
		'assigns message IDs to recipients only if it is certain whose they are: %s',
		(_, to, messageIds, pairedIds) => {
			const response = { resultCode: 112001 as const, messageIds };
			const sent = { ...call, destinations: to };
			expect(
				text.output({ path: {}, body: sent, response, raw: response, simplify: true }),
			).toMatchObject({
				description: null,
				messageId: 'm1',
				messageIds,
				messages: pairedIds.map((messageId, index) => ({ to: to[index], messageId })),
			});
		},
	);
});
