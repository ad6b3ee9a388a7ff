import type { IDataObject } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runNode, runWebhook } from '../helpers/engine';
import { inCollections } from '../helpers/options';
import { startRecorder } from '../helpers/recorder';
import type { Recorder } from '../helpers/recorder';
import { callbackEntries, labs, until } from '../sandbox/lab';

let link: Recorder;
beforeAll(async () => {
	link = await startRecorder();
});
beforeEach(() => link.reset());
afterAll(async () => await link.close());

const ANN = '+46700000001';
const BEN = '+46700000002';

/** Sends a text to the recipient of each item, and returns the custom parameters that LINK gets. */
async function sentParameters(recipients: string[], options: IDataObject = {}) {
	const run = await runNode({
		credentials: credentials(link.url),
		parameters: { to: '={{ $json.to }}', text: 'Hi', ...inCollections(options) },
		input: recipients.map((to) => ({ json: { to } })),
	});
	const parameters = link.requests.map(({ body }) => (body as IDataObject).customParameters);
	return { ...run, parameters };
}

describe('the recipient is sent along', () => {
	test.each([
		['a number', ANN, {}, ANN],
		['a national number', '070-123 45 67', { defaultCountryCode: '46' }, '+46701234567'],
		['a number without a plus sign', '0046700000001', {}, ANN],
		['a business-scoped user ID', 'SE.1A2b3C', {}, 'SE.1A2b3C'],
	])('as it is addressed: %s', async (_, to, options, expected) => {
		const { parameters, items } = await sentParameters([to], options);
		expect(parameters).toEqual([{ n8nRecipient: expected }]);
		expect(items[0]?.json).toMatchObject({ to: expected, messageId: 'm1' });
	});

	test('in addition to the parameters of the person', async () => {
		const parameter = [{ name: 'order', value: '4711' }];
		const { parameters } = await sentParameters([ANN], {
			customParameters: { parameter },
			logMessageContent: true,
		});
		expect(parameters).toEqual([
			{ order: '4711', 'ott.whatsapp.logMessageContent': 'true', n8nRecipient: ANN },
		]);
	});

	test('with every kind of message', async () => {
		await runNode({
			credentials: credentials(link.url),
			parameters: {
				operation: 'sendJson',
				to: ANN,
				json: JSON.stringify([{ type: 'text', text: { body: 'Hi' } }]),
			},
		});
		expect(link.requests[0]?.body).toMatchObject({ customParameters: { n8nRecipient: ANN } });
	});

	test('again, if the request is repeated', async () => {
		link.answers({ status: 429, headers: { 'retry-after': '0' } }, { status: 429 });
		const { parameters } = await sentParameters([ANN], { maxRetries: 1 });
		expect(parameters).toEqual([{ n8nRecipient: ANN }, { n8nRecipient: ANN }]);
	});
});

describe('the recipient is not sent along', () => {
	test('if one item has several; the item then lists who got which ID', async () => {
		const { parameters, items } = await sentParameters([`${ANN}, ${BEN}`]);
		expect(parameters).toEqual([undefined]);
		expect(items[0]?.json).toMatchObject({
			to: null,
			messageId: 'm1',
			messages: [
				{ to: ANN, messageId: 'm1' },
				{ to: BEN, messageId: 'm2' },
			],
		});
	});

	test('if items are grouped; each item still has its own recipient and ID', async () => {
		const { parameters, items } = await sentParameters([ANN, BEN, ANN], { groupSize: 100 });
		expect(link.requests.map(({ body }) => (body as IDataObject).destinations)).toEqual([
			[ANN, BEN],
			[ANN],
		]);
		expect(parameters).toEqual([undefined, { n8nRecipient: ANN }]);
		expect(items.map(({ json }) => [json.to, json.messageId])).toEqual([
			[ANN, 'm1'],
			[BEN, 'm2'],
			[ANN, 'm1'],
		]);
	});

	test.each([false, '={{ "false" }}'])(
		'if Recipient in Delivery Reports is %s',
		async (recipientInReports) => {
			const { parameters } = await sentParameters([ANN], { recipientInReports });
			expect(parameters).toEqual([undefined]);
		},
	);
});

test.each([{}, { recipientInReports: false }])(
	'a parameter of that name is refused, so that the trigger takes nothing else for the recipient (%j)',
	async (options) => {
		const parameter = [{ name: ' n8nRecipient ', value: 'Ann' }];
		const { error } = await sentParameters([ANN], { customParameters: { parameter }, ...options });
		expect(error?.message).toBe(
			'Custom Parameters: the name n8nRecipient is reserved for the recipient, which the trigger returns as "to". Choose another one',
		);
		expect(link.requests).toEqual([]);
	},
);

test('an option that is neither true nor false is refused by name', async () => {
	const { error } = await sentParameters([ANN], { recipientInReports: '={{ "maybe" }}' });
	expect(error?.message).toBe('Recipient in Delivery Reports must be true or false');
	expect(link.requests).toEqual([]);
});

describe('a report', () => {
	const lab = labs();

	test('has the same `to` and `messageId` as the item of the send, and the parameters of the person', async () => {
		const { sandbox, receiver } = await lab();
		const login = { username: 'sandbox', password: 'sandbox', eventReportGates: 'reports' };
		const parameter = [{ name: 'order', value: '4711' }];
		const sent = await runNode({
			credentials: credentials(sandbox.apiUrl, login),
			parameters: { to: ANN, text: 'Hi', options: { customParameters: { parameter } } },
		});
		await until(sandbox, () => callbackEntries(sandbox).length === 3);
		const body = receiver.requests.map((request) => request.body);
		const reports = await runWebhook({
			node: new LinkMobilityWhatsAppTrigger(),
			body,
			parameters: { events: ['status'], advancedOptions: { ignoreDuplicates: false } },
			credentials: credentials(''),
		});
		const { to, messageId } = sent.items[0]?.json ?? {};
		expect(to).toBe(ANN);
		const waMessageId = expect.any(String);
		expect(
			reports.items?.map(({ json }) => [json.to, json.messageId, json.customParameters]),
		).toEqual([
			[to, messageId, { order: '4711' }],
			[to, messageId, { order: '4711', waMessageId }],
			[to, messageId, { order: '4711' }],
		]);
	});
});
