import { incomingMessage, statusNotification } from '../../nodes/LinkMobilityWhatsApp/wire/event';

describe('a delivery report is read leniently', () => {
	test('texts are trimmed, codes may be text, null is left out, unknown fields are kept', () => {
		expect(
			statusNotification.parse({
				messageId: ' m1 ',
				refId: 7,
				messageType: null,
				messageIndex: '0',
				timestamp: '2020-03-18T17:49:21Z\n',
				resultCode: '112003',
				customParameters: { ' order ': ' 4711 ', n: 1 },
				gateCustomParameters: null,
				somethingNew: { a: 1 },
			}),
		).toEqual({
			messageId: 'm1',
			refId: '7',
			messageType: undefined,
			messageIndex: 0,
			timestamp: '2020-03-18T17:49:21Z',
			resultCode: 112003,
			customParameters: { order: '4711', n: 1 },
			gateCustomParameters: {},
			somethingNew: { a: 1 },
		});
	});

	test('names may be in the other spelling, or have blanks around them', () => {
		const { messageId, resultCode, customParameters } = statusNotification.parse({
			message_id: 'm1',
			' resultCode ': 112003,
			custom_parameters: { waMessageId: 'wamid.A' },
		});
		expect([messageId, resultCode, customParameters]).toEqual([
			'm1',
			112003,
			{ waMessageId: 'wamid.A' },
		]);
	});

	test('an index that is no number is left out', () => {
		expect(statusNotification.parse({ resultCode: 112003, messageIndex: 'x' })).toMatchObject({
			messageIndex: undefined,
		});
	});

	test.each([{}, { resultCode: 'x' }, { resultCode: null }, { resultCode: [] }, null, 'OK', []])(
		'%j is no delivery report',
		(body) => {
			expect(statusNotification.safeParse(body).success).toBe(false);
		},
	);
});

describe('an incoming message is read leniently', () => {
	test('fields are trimmed, what people wrote is not, missing parameters are empty, unknown fields are kept', () => {
		const read = incomingMessage.parse({
			source: ' +46700000001',
			content: { type: 'x', message: { contentType: ' TEXT ', text: ' Hi ', extra: 1 } },
			route: 'none',
			customParameters: [],
			more: true,
		});
		expect(read).toMatchObject({
			source: '+46700000001',
			content: { message: { contentType: 'TEXT', text: ' Hi ', extra: 1 } },
			route: undefined,
			customParameters: {},
			more: true,
		});
	});

	test.each([{}, { content: {} }, { content: { message: 'Hi' } }, null])(
		'%j is no message',
		(body) => {
			expect(incomingMessage.safeParse(body).success).toBe(false);
		},
	);

	test('a route is trimmed, its names are respelled, and its values are kept', () => {
		const { route } = incomingMessage.parse({
			content: { message: {} },
			' route ': { ' id ': ' k ', gate_ids: [' g ', 7], refId: null, ' new_thing ': { a: ' b ' } },
		});
		expect(route).toEqual({ id: 'k', gateIds: ['g', 7], refId: null, new_thing: { a: ' b ' } });
	});
});
