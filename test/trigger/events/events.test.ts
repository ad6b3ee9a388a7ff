import fc from 'fast-check';
import { classify, eventsOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { itemOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import { filtered } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/filtered';
import { filters } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/filters';
import { incoming, report } from '../../fixtures/callbacks';

const items = (body: unknown, raw = false) =>
	eventsOf(body).map((event) => itemOf(classify(event), raw));

describe('a delivery report', () => {
	it('becomes one flat item', () => {
		expect(items(report({ resultCode: 112003, resultDescription: 'delivered' }))).toEqual([
			{
				event: 'status',
				status: 'delivered',
				final: true,
				failed: false,
				scope: 'message',
				messageId: '8aU6cwxAKE9NzMLrS6M82Y',
				messageIndex: 0,
				messageType: 'text',
				refId: '76439283',
				waMessageId: undefined,
				timestamp: '2020-03-30T10:59:41Z',
				resultCode: 112003,
				rawResultCode: 112003,
				resultDescription: 'delivered',
				customParameters: {},
				gateCustomParameters: {},
			},
		]);
	});

	it.each([
		[112001, 'queued', false, false],
		[112002, 'sent_to_whatsapp', false, false],
		[112006, 'sent', false, false],
		[112003, 'delivered', true, false],
		[112007, 'read', true, false],
		[112008, 'deleted', true, false],
		[112000, 'failed', true, true],
		[112403, 'failed', true, true],
		[112404, 'invalid_contact', true, true],
		[112406, 'failed', true, true],
		[112408, 'failed', true, true],
		[112400, 'failed', true, true],
		[112401, 'failed', true, true],
		[112402, 'failed', true, true],
		[112500, 'failed', true, true],
		[112409, 'tracking_lost', true, false],
		[12409, 'tracking_lost', true, false],
		[112999, 'unknown', false, false],
	])('%i is %s', (resultCode, status, final, failed) => {
		expect(items(report({ resultCode }))).toEqual([
			expect.objectContaining({ status, final, failed, rawResultCode: resultCode }),
		]);
	});

	it('is trimmed, in values and in the names of parameters', () => {
		const [item] = items(
			report({
				messageId: ' TJYLF42nSpLGGzzCmSevgP',
				messageType: ' template',
				resultCode: 112006,
				customParameters: { ' waMessageId ': ' wamid.AAA' },
			}),
		);
		expect(item).toMatchObject({
			messageId: 'TJYLF42nSpLGGzzCmSevgP',
			messageType: 'template',
			waMessageId: 'wamid.AAA',
		});
	});

	it("has Meta's reason when the message was not delivered", () => {
		const [item] = items(
			report({
				resultCode: 112403,
				resultDescription: '(#131047) Re-engagement message',
				customParameters: { metaErrorDetails: 'More than 24 hours have passed' },
			}),
		);
		expect(item).toMatchObject({
			status: 'failed',
			failed: true,
			error: {
				metaCode: 131047,
				title: 'Re-engagement message',
				details: 'More than 24 hours have passed',
				cause: 'More than 24 hours have passed since the person last wrote',
				fix: 'Send a template, which may be sent at any time',
				retryable: false,
				disposition: 'send_template',
			},
		});
	});

	it.each([
		['(#424242) Something new', 112406, 424242, 'Something new', null, 'fix'],
		['invalid contact', 112404, null, 'invalid contact', false, 'suppress'],
		[
			'Message failed: (#131026) Message undeliverable',
			112403,
			131026,
			'Message undeliverable',
			false,
			'suppress',
		],
		[
			'Not sent (#131026): Message undeliverable',
			112406,
			131026,
			'Message undeliverable',
			false,
			'suppress',
		],
		[
			'Message undeliverable (#131026)',
			112403,
			131026,
			'Message undeliverable (#131026)',
			false,
			'suppress',
		],
		['', 112408, null, '', true, 'retry_later'],
	])('that says "%s" with code %i has advice', (resultDescription, resultCode, ...rest) => {
		const [metaCode, title, retryable, disposition] = rest;
		const [item] = items(report({ resultCode, resultDescription }));
		expect(item?.error).toEqual({
			metaCode,
			title,
			details: null,
			cause: metaCode === 131026 ? expect.any(String) : null,
			fix: expect.stringMatching(/^[A-Z]/),
			retryable,
			disposition,
		});
	});

	const reEngagement = { code: 131047, title: 'Re-engagement message' };

	it.each([
		['131047: Re-engagement message'],
		['[131047] Re-engagement message'],
		['(131047) Re-engagement message'],
		['131047 - Re-engagement message'],
		['#131047 Re-engagement message'],
		['Error code 131047: Re-engagement message'],
		['code=131047, Re-engagement message'],
		['131047 Re-engagement message'],
		[JSON.stringify(reEngagement)],
		[JSON.stringify({ errors: [reEngagement] })],
		[JSON.stringify([reEngagement])],
		[JSON.stringify({ error: { message: '(#131047) Re-engagement message', code: 131047 } })],
		[`Not delivered: ${JSON.stringify({ error: reEngagement })}`],
		[{ ...reEngagement, code: '131047' }],
	])('finds the code of Meta in %j', (resultDescription) => {
		const [item] = items(report({ resultCode: 112403, resultDescription }));
		expect(item?.error).toMatchObject({
			metaCode: 131047,
			title: 'Re-engagement message',
			cause: expect.stringContaining('24 hours'),
		});
		expect(item).not.toHaveProperty('raw');
	});

	it("has the details of Meta's JSON", () => {
		const error = {
			code: 131026,
			message: 'Undeliverable',
			error_data: { details: 'No WhatsApp' },
		};
		const resultDescription = JSON.stringify({ error });
		const [item] = items(report({ resultCode: 112406, resultDescription }));
		expect(item?.error).toMatchObject({
			metaCode: 131026,
			title: 'Undeliverable',
			details: 'No WhatsApp',
		});
	});

	it.each([
		'112403: Not delivered',
		'The text has 4096 characters',
		'46701310470 is not a number',
		'Order 131047001 not found',
		'Timeout after 131 ms',
		'[12] Not delivered',
		'{"code":',
		'{"status":"failed"}',
	])('finds no code of Meta in %j', (resultDescription) => {
		const [item] = items(report({ resultCode: 112403, resultDescription }));
		expect(item?.error).toMatchObject({ metaCode: null, title: resultDescription, cause: null });
	});

	it('of a whole request has the scope request', () => {
		const [item] = items(report({ messageType: 'request', messageIndex: -1, resultCode: 112403 }));
		expect(item).toMatchObject({ scope: 'request', messageIndex: -1 });
	});

	it('of no single message has the scope request, too', () => {
		const [item] = items(report({ messageType: null, messageIndex: '-1', resultCode: 112999 }));
		expect(item).toMatchObject({ scope: 'request', status: 'failed' });
	});

	it.each(['request', 'REQUEST'])('of a whole %s failed, whatever its code', (messageType) => {
		const [item] = items(report({ messageType, messageIndex: -1, resultCode: 112402 }));
		expect(item).toMatchObject({
			scope: 'request',
			status: 'failed',
			failed: true,
			final: true,
			error: { metaCode: null, fix: expect.stringContaining('title and details') },
		});
	});

	it('takes a code as text and parameters as null', () => {
		const body = report({
			resultCode: '112003',
			customParameters: null,
			gateCustomParameters: null,
		});
		expect(items(body)).toEqual([
			expect.objectContaining({
				resultCode: 112003,
				customParameters: {},
				gateCustomParameters: {},
			}),
		]);
	});
});

describe('an incoming text', () => {
	it('becomes one flat item', () => {
		expect(items(incoming({ contentType: 'TEXT', text: 'Hi' }))).toEqual([
			expect.objectContaining({
				event: 'message',
				type: 'text',
				text: 'Hi',
				from: '+46000000001',
				to: '+46000000000',
				messageId: '8aU6',
				waMessageId: 'wamid.X',
				timestamp: '2020-03-21T17:41:58Z',
				context: null,
				customParameters: {},
			}),
		]);
	});

	it("has WhatsApp's ID only under the name that reports use", () => {
		const [received] = items(incoming({ contentType: 'TEXT', text: 'Hi' }));
		const [sent] = items(report({ customParameters: { waMessageId: 'wamid.X' } }));
		expect(received).toMatchObject({ waMessageId: 'wamid.X' });
		expect(sent).toMatchObject({ waMessageId: 'wamid.X' });
		expect(received).not.toHaveProperty('providerMessageId');
		expect(received).not.toHaveProperty('raw');
	});

	it('names the message it answers, its number with a plus sign', () => {
		const body = incoming({
			contentType: 'TEXT',
			text: 'Yes',
			context: { source: '46000000000', id: 'wamid.M' },
		});
		expect(items(body)[0]).toMatchObject({
			context: { messageId: 'wamid.M', from: '+46000000000' },
		});
	});

	it('of an unknown type keeps its content type', () => {
		const body = incoming({ contentType: 'POLL', poll: { q: 1 } });
		expect(items(body, true)).toEqual([
			expect.objectContaining({
				event: 'message',
				type: 'unknown',
				contentType: 'POLL',
				raw: body,
			}),
		]);
	});
});

describe('a callback', () => {
	it('is classified by its shape, one event for each entry of an array', () => {
		const body = [report({}), incoming({ contentType: 'TEXT', text: 'Hi' }), { hello: 1 }];
		expect(eventsOf(body).map((event) => classify(event).event)).toEqual([
			'status',
			'message',
			'unknown',
		]);
	});

	it('is untouched under raw', () => {
		const body = report({ messageId: ' blanks ' });
		expect(items(body, true)[0]).toHaveProperty('raw', body);
		expect(items(body, false)[0]).not.toHaveProperty('raw');
		expect(items({ hello: 1 })).toEqual([{ event: 'unknown', raw: { hello: 1 } }]);
	});

	it('passes only when Trigger On names its kind, and unknown events only when asked for', () => {
		const all = items([report({}), incoming({ contentType: 'TEXT', text: 'Hi' }), { hello: 1 }]);
		const none = filters.parse({});
		const only = {
			events: new Set(['message']),
			options: { unknownEvents: false },
			filters: none,
		};
		expect(all.map((item) => filtered(item, only, () => false) !== undefined)).toEqual([
			false,
			true,
			false,
		]);
		const every = {
			events: new Set(['message', 'status']),
			options: { unknownEvents: true },
			filters: none,
		};
		expect(all.map((item) => filtered(item, every, () => false) !== undefined)).toEqual([
			true,
			true,
			true,
		]);
	});

	const keys = [
		...['contentType', 'text', 'button', 'media', 'interactive', 'order', 'location', 'contacts'],
		...['reaction', 'emoji', 'context', 'referral', 'type', 'source', 'nfm_reply', 'list_reply'],
		...['response_json', 'product_items', 'item_price', 'quantity', 'name', 'phones', 'id'],
	];
	const types = ['TEXT', 'BUTTON', 'MEDIA', 'INTERACTIVE', 'ORDER', 'LOCATION', 'CONTACT'];
	const values = [
		'button_reply',
		'list_reply',
		'nfm_reply',
		'?se=%',
		'{',
		'image/webp',
		'REACTION',
	];
	const { any } = fc.letrec((tie) => ({
		any: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			fc.constantFrom(...types, ...values, null, -1, '2'),
			fc.anything(),
			fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 8 }),
			fc.array(tie('any'), { maxLength: 3 }),
		),
	}));

	it('never throws, whatever a person sends', () => {
		fc.assert(
			fc.property(fc.constantFrom(...types, ...values), any, (contentType, content) => {
				const message = { ...Object(content), contentType };
				const [item] = items(incoming(message, { source: content, customParameters: content }));
				expect(item).toMatchObject({ event: 'message', type: expect.any(String) });
				expect(items(report({ resultCode: content, customParameters: content }))).toHaveLength(1);
			}),
			{ numRuns: 1500 },
		);
	});

	it('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (body) => {
				for (const item of items(body, true)) expect(item).toHaveProperty('event');
			}),
			{ numRuns: 2000 },
		);
	});
});
