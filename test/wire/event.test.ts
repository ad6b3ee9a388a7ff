import { readEvent } from '../../nodes/LinkMobilityWhatsApp/wire/event';
import { readWhole } from '../../nodes/LinkMobilityWhatsApp/wire/unread';

/** The payload of an event, and whether all of it could be read. */
function read(body: unknown) {
	const { value, isWhole } = readWhole(() => readEvent(body));
	return { event: value.event, isWhole, payload: 'payload' in value ? value.payload : undefined };
}

describe('a delivery report is read leniently', () => {
	test('texts are trimmed, codes may be text, null is left out, unknown fields are kept', () => {
		expect(
			read({
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
			event: 'status',
			isWhole: true,
			payload: {
				messageId: 'm1',
				refId: '7',
				messageType: undefined,
				messageIndex: 0,
				timestamp: '2020-03-18T17:49:21Z',
				resultCode: 112003,
				customParameters: { order: '4711', n: 1 },
				gateCustomParameters: {},
				somethingNew: { a: 1 },
			},
		});
	});

	test('names may be in the other spelling, or have spaces around them', () => {
		expect(
			read({
				message_id: 'm1',
				' resultCode ': 112003,
				custom_parameters: { waMessageId: 'wamid.A' },
			}).payload,
		).toMatchObject({
			messageId: 'm1',
			resultCode: 112003,
			customParameters: { waMessageId: 'wamid.A' },
		});
	});

	test.each([
		[{ message_id: '', messageId: 'm1' }, true],
		[{ messageId: 'm1', message_id: ' ' }, true],
		[{ messageId: null, MESSAGE_ID: 'm1' }, true],
		[{ messageId: 'm1', message_id: 'm1' }, true],
		[{ messageId: 'm1', message_id: 'm2' }, false],
	])('of two spellings, the filled one wins: %j', (ids, isWhole) => {
		expect(read({ resultCode: 112003, ...ids })).toMatchObject({
			isWhole,
			payload: { messageId: 'm1' },
		});
	});

	test('also for parameters', () => {
		const spellings = { customParameters: {}, custom_parameters: { a: '1' } };
		expect(read({ resultCode: 112003, ...spellings }).payload).toMatchObject({
			customParameters: { a: '1' },
		});
	});

	test('blank texts count as missing', () => {
		const { payload, isWhole } = read({ resultCode: 112003, refId: ' ', messageType: '' });
		expect([payload, isWhole]).toMatchObject([{ refId: undefined, messageType: undefined }, true]);
	});

	test('an index that is not a number is left out, and noted', () => {
		expect(read({ resultCode: 112003, messageIndex: 'x' })).toMatchObject({
			isWhole: false,
			payload: { messageIndex: undefined },
		});
	});

	test.each([
		{ messageId: 'm1', resultCode: 'delivered' },
		{ messageId: 'm1', messageIndex: 0 },
		{ messageId: 'm1', resultDescription: 'read' },
		{ messageId: 'm1', resultCode: 1.5 },
	])('%j is a report, though its code cannot be read', (body) => {
		expect(read(body)).toMatchObject({ event: 'status', payload: { messageId: 'm1' } });
	});

	test.each([{}, { resultCode: 'x' }, { resultCode: null }, { resultCode: [] }, null, 'OK', []])(
		'%j is not an event of LINK',
		(body) => {
			expect(read(body).event).toBe('unknown');
		},
	);
});

const LIST = [
	[
		{ key: 'waMessageId', value: ' wamid.A ' },
		{ key: ' n ', value: 1 },
	],
	[
		{ Name: 'waMessageId', Value: 'wamid.A' },
		{ name: 'n', value: 1 },
	],
	[{ waMessageId: 'wamid.A' }, { n: 1 }],
	[
		['waMessageId', 'wamid.A'],
		['n', 1],
	],
];

describe('custom parameters', () => {
	test.each([...LIST, JSON.stringify({ waMessageId: 'wamid.A', n: 1 }), JSON.stringify(LIST[0])])(
		'may be %j',
		(customParameters) => {
			expect(read({ resultCode: 112006, customParameters })).toMatchObject({
				isWhole: true,
				payload: { customParameters: { waMessageId: 'wamid.A', n: 1 } },
			});
		},
	);

	test.each([null, '', {}, [], undefined])('may be missing: %j', (customParameters) => {
		expect(read({ resultCode: 112006, customParameters })).toMatchObject({
			isWhole: true,
			payload: { customParameters: {} },
		});
	});

	test.each(['order=4711', 7, [1], [{ key: '__proto__', value: 1 }], '{"a":'])(
		'that cannot be read are noted: %j',
		(customParameters) => {
			expect(read({ resultCode: 112006, customParameters })).toMatchObject({
				isWhole: false,
				payload: { customParameters: {} },
			});
		},
	);
});

describe('an incoming message is read leniently', () => {
	test('fields are trimmed, what people wrote is not, missing parameters are empty, unknown fields are kept', () => {
		const { payload, event, isWhole } = read({
			source: ' +46700000001',
			content: { type: 'x', message: { contentType: ' TEXT ', text: ' Hi ', extra: 1 } },
			route: 'none',
			customParameters: [],
			more: true,
		});
		expect([event, isWhole]).toEqual(['message', false]);
		expect(payload).toMatchObject({
			source: '+46700000001',
			content: { message: { contentType: 'TEXT', text: ' Hi ', extra: 1 } },
			route: undefined,
			customParameters: {},
			more: true,
		});
	});

	test.each([{}, { content: {} }, { content: null }, null])(
		'%j is not an event of LINK',
		(body) => {
			expect(read(body).event).toBe('unknown');
		},
	);

	test('content that cannot be read makes no message of a report', () => {
		expect(read({ resultCode: 112003, content: 'delivered' }).event).toBe('status');
		expect(read({ resultCode: 112003, content: { message: {} } }).event).toBe('message');
	});

	test('a route is trimmed, its names are respelled, and its values are kept', () => {
		const { payload } = read({
			content: { message: {} },
			' route ': { ' id ': ' k ', gate_ids: [' g ', 7], refId: null, ' new_thing ': { a: ' b ' } },
		});
		expect(payload).toMatchObject({
			route: { id: 'k', gateIds: ['g', 7], refId: null, new_thing: { a: ' b ' } },
		});
	});
});
