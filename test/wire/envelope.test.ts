import {
	envelope,
	errorResponse,
	messageRequest,
	messageResponse,
	priorities,
} from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { reasons } from '../helpers/reasons';

const request = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	priority: 'NORMAL',
	eventReportGates: ['v08kM29P'],
	refId: 'r-1',
	source: '+46700000000',
	destinations: ['+46700000001'],
	messages: [{ type: 'text', previewUrl: false, text: { body: 'Hi' } }],
};

const wordsFor = (more: object) => reasons(messageRequest.safeParse({ ...request, ...more }).error);

describe('a request to send', () => {
	test('is not changed if it is valid', () => {
		expect(messageRequest.parse(request)).toEqual(request);
	});

	test.each([
		['IDs as numbers', { platformPartnerId: 12345 }, { platformPartnerId: '12345' }],
		['no gate', { eventReportGates: undefined }, { eventReportGates: undefined }],
		['more than 48 hours', { relativeValidityTime: 259_200_000 }, {}],
		['a time with a zone', { absoluteValidityTime: '2099-03-18T17:49:21+01:00' }, {}],
		['a time in UTC', { absoluteValidityTime: '2099-03-18T16:49:21Z' }, {}],
		['parameters of text', { customParameters: { a: '1', b: '' } }, {}],
	])('%s', (_, more, changed) => {
		expect(messageRequest.parse({ ...request, ...more })).toEqual({
			...request,
			...more,
			...changed,
		});
	});

	test.each([
		[
			'a sender that is a person',
			{ source: 'SE.1A2b3C' },
			'source is the user ID of a person. Write the number to send from, such as +46700000000',
		],
		[
			'a recipient that is the sender',
			{ destinations: ['+46700000001', '+46700000000'] },
			'destinations must not include the sender itself, +46700000000, to which WhatsApp delivers nothing. Enter another number',
		],
		['platformId', { platformId: ' ' }, 'platformId must not be blank'],
		['platformPartnerId', { platformPartnerId: undefined }, 'platformPartnerId is required'],
		['platformServiceId', { platformServiceId: ' ' }, 'platformServiceId must not be blank'],
		[
			'platformServiceType',
			{ platformServiceType: {} },
			'platformServiceType must be plain text, not a list or an object',
		],
		[
			'platformTransactionId',
			{ platformTransactionId: '' },
			'platformTransactionId must not be blank',
		],
		['priority', { priority: 'URGENT' }, 'priority must be one of LOW, NORMAL, HIGH'],
		['no priority', { priority: undefined }, 'priority must be one of LOW, NORMAL, HIGH'],
		['gates', { eventReportGates: [' '] }, 'eventReportGates.0 must not be blank'],
		['refId', { refId: {} }, 'refId must be plain text, not a list or an object'],
		['source', { source: '' }, 'source is required'],
		['destinations', { destinations: [] }, 'destinations needs at least one phone number'],
		['messages', { messages: [] }, 'messages needs at least one message'],
		[
			'a parameter that was rounded',
			{ customParameters: { order: 2 ** 53 } },
			'customParameters.order is a number too long to be exact. Enter it as text, in quotes',
		],
		[
			'a nested parameter',
			{ customParameters: { a: { b: 1 } } },
			'customParameters.a must be text, a number or true/false: parameters have only one level',
		],
		[
			'a parameter without a name',
			{ customParameters: { '': 'x' } },
			'customParameters needs a name for every parameter',
		],
		[
			'a timestamp given as a duration',
			{ relativeValidityTime: 1_584_543_059_442 },
			'relativeValidityTime looks like a timestamp. Enter how long, not when; for a point in time, use absoluteValidityTime',
		],
		['no time', { relativeValidityTime: 0 }, 'relativeValidityTime must be more than zero'],
		[
			'less than no time',
			{ relativeValidityTime: -5 },
			'relativeValidityTime must be more than zero',
		],
		[
			'a fraction',
			{ relativeValidityTime: 1.5 },
			'relativeValidityTime must be whole milliseconds',
		],
		[
			'no number',
			{ relativeValidityTime: NaN },
			'relativeValidityTime must be a number of milliseconds',
		],
		[
			'a time in the past',
			{ absoluteValidityTime: '2020-03-18T17:49:21Z' },
			'absoluteValidityTime must be in the future',
		],
		[
			'a time that cannot be read',
			{ absoluteValidityTime: 'tomorrow' },
			'absoluteValidityTime must be a date and time with a time zone, such as 2030-03-18T17:49:00+01:00',
		],
		['a field the API does not have', { foo: 1 }, "foo is not a field of LINK's API"],
	])('refuses %s with one reason', (_, more, sentence) => {
		expect(wordsFor(more)).toEqual([sentence]);
	});

	test('gives a reason for everything that is wrong', () => {
		expect(
			wordsFor({
				priority: 'URGENT',
				destinations: [],
				messages: [{ type: 'text', text: { body: ' ' } }],
			}),
		).toEqual([
			'priority must be one of LOW, NORMAL, HIGH',
			'destinations needs at least one phone number',
			'messages.0.text.body must not be blank',
		]);
	});

	test('the priorities are those of the API', () => {
		expect(priorities).toEqual(['LOW', 'NORMAL', 'HIGH']);
	});
});

describe('what LINK checks before it queues a request', () => {
	test('does not include the content of the message', () => {
		const odd = {
			...request,
			source: '46',
			messages: [{ type: 'hologram' }],
			customParameters: null,
		};
		expect(envelope.safeParse(odd).success).toBe(true);
	});

	test.each([
		'platformId',
		'platformPartnerId',
		'priority',
		'refId',
		'source',
		'destinations',
		'messages',
	])('requires %s', (field) => {
		expect(envelope.safeParse({ ...request, [field]: undefined }).success).toBe(false);
	});
});

describe('responses of LINK', () => {
	test('a queued request may have numbers as text and parts missing', () => {
		expect(messageResponse.parse({ resultCode: '112001', messageIds: [1], more: true })).toEqual({
			resultCode: 112001,
			messageIds: ['1'],
			more: true,
		});
		expect(
			messageResponse.parse({ resultCode: 112001, description: null, messageIds: null }),
		).toEqual({
			resultCode: 112001,
			description: null,
			messageIds: null,
		});
	});

	test('IDs are trimmed, and blank ones left out', () => {
		const messageIds = [' m1 ', null, '', 'm2'];
		expect(messageResponse.parse({ resultCode: 112001, messageIds })).toEqual({
			resultCode: 112001,
			messageIds: ['m1', 'm2'],
		});
	});

	test.each([{ resultCode: 112402 }, {}, '<html>', undefined, []])(
		'%j is not an acceptance',
		(answer) => {
			expect(messageResponse.safeParse(answer).success).toBe(false);
		},
	);

	test.each<[string, unknown, object]>([
		['nothing', {}, {}],
		['its code as text', { resultCode: '112402', description: ' Bad ' }, { resultCode: 112402 }],
		['null', { resultCode: 112402, translatedDescription: null }, { resultCode: 112402 }],
		['a code that is none', { resultCode: 'BAD', description: 'Bad' }, { description: 'Bad' }],
		['words that are none', { resultCode: 112402, description: {} }, { resultCode: 112402 }],
		['a list around it', [{ resultCode: 112402 }], { resultCode: 112402 }],
	])('reads a refusal with %s', (_, answer, read) => {
		expect(errorResponse.parse(answer)).toMatchObject(read);
	});

	test.each(['<html>', [], null, undefined])('does not read %j as a refusal', (answer) => {
		expect(errorResponse.safeParse(answer).success).toBe(false);
	});
});
