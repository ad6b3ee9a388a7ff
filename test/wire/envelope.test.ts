import {
	LONGEST_VALIDITY_MS,
	envelope,
	errorResponse,
	messageRequest,
	messageResponse,
	priorities,
} from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';

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

const wordsFor = (more: object) =>
	refusals(messageRequest.safeParse({ ...request, ...more }).error);

describe('a request to send', () => {
	test('goes as it is when all is well', () => {
		expect(messageRequest.parse(request)).toEqual(request);
	});

	test.each([
		['IDs as numbers', { platformPartnerId: 12345 }, { platformPartnerId: '12345' }],
		['no gate', { eventReportGates: undefined }, { eventReportGates: undefined }],
		['48 hours', { relativeValidityTime: LONGEST_VALIDITY_MS }, {}],
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
			'Sender: SE.1A2b3C is the user ID of a person. Write the number to send from, such as +46700000000',
		],
		[
			'a recipient that is the sender',
			{ destinations: ['+46700000001', '+46700000000'] },
			'To: +46700000000 is the sender itself, to which WhatsApp delivers nothing. Give another number',
		],
		['platformId', { platformId: ' ' }, 'Platform ID in the credential must not be blank'],
		[
			'platformPartnerId',
			{ platformPartnerId: undefined },
			'Platform Partner ID in the credential is required',
		],
		['platformServiceId', { platformServiceId: ' ' }, 'Platform Service ID must not be blank'],
		[
			'platformServiceType',
			{ platformServiceType: {} },
			'Platform Service Type must be plain text, not a list or an object',
		],
		[
			'platformTransactionId',
			{ platformTransactionId: '' },
			'Platform Transaction ID must not be blank',
		],
		['priority', { priority: 'URGENT' }, 'Priority must be one of LOW, NORMAL, HIGH'],
		['no priority', { priority: undefined }, 'Priority must be one of LOW, NORMAL, HIGH'],
		['gates', { eventReportGates: [' '] }, 'Event Report Gates must not be blank'],
		['refId', { refId: {} }, 'Reference ID must be plain text, not a list or an object'],
		[
			'source',
			{ source: '' },
			'Sender is required, in the credential or as an option of this node',
		],
		['destinations', { destinations: [] }, 'To needs at least one phone number'],
		['messages', { messages: [] }, 'Messages needs at least one message'],
		[
			'a parameter that was rounded',
			{ customParameters: { order: 2 ** 53 } },
			'Custom Parameters, order: this number is too long to be exact. Give it as text, in quotes',
		],
		[
			'a nested parameter',
			{ customParameters: { a: { b: 1 } } },
			'Custom Parameters, a: the value must be text, a number or true/false; only one level is possible',
		],
		[
			'a parameter without a name',
			{ customParameters: { '': 'x' } },
			'Custom Parameters: every parameter needs a name',
		],
		[
			'a timestamp given as a duration',
			{ relativeValidityTime: 1_584_543_059_442 },
			'Validity, For a Time: this looks like a timestamp. Give how long, not when; for a point in time choose Until a Time',
		],
		[
			'one millisecond more than 48 hours',
			{ relativeValidityTime: LONGEST_VALIDITY_MS + 1 },
			'Validity, For a Time can be at most 48 hours',
		],
		['no time', { relativeValidityTime: 0 }, 'Validity, For a Time must be more than zero'],
		[
			'less than no time',
			{ relativeValidityTime: -5 },
			'Validity, For a Time must be more than zero',
		],
		[
			'a fraction',
			{ relativeValidityTime: 1.5 },
			'Validity, For a Time must be whole milliseconds',
		],
		[
			'no number',
			{ relativeValidityTime: NaN },
			'Validity, For a Time: Amount must be a number, Unit one of the list',
		],
		[
			'a time in the past',
			{ absoluteValidityTime: '2020-03-18T17:49:21Z' },
			'Validity, Until a Time must lie in the future',
		],
		[
			'a time that cannot be read',
			{ absoluteValidityTime: 'tomorrow' },
			'Validity, Until a Time must be a date and time, such as 2030-03-18 17:49',
		],
		['a field the API does not have', { foo: 1 }, "foo is not a field of LINK's API"],
	])('%s: one sentence', (_, more, sentence) => {
		expect(wordsFor(more)).toEqual([sentence]);
	});

	test('everything that is wrong is told at once', () => {
		expect(
			wordsFor({
				priority: 'URGENT',
				destinations: [],
				messages: [{ type: 'text', text: { body: ' ' } }],
			}),
		).toEqual([
			'Priority must be one of LOW, NORMAL, HIGH',
			'To needs at least one phone number',
			'Text must not be blank',
		]);
	});

	test('the priorities are those of the API', () => {
		expect(priorities).toEqual(['LOW', 'NORMAL', 'HIGH']);
	});
});

describe('what LINK looks at before it queues a request', () => {
	test('is the outside; the message is judged later', () => {
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
	])('%s must be there', (field) => {
		expect(envelope.safeParse({ ...request, [field]: undefined }).success).toBe(false);
	});
});

describe('answers of LINK', () => {
	test('a queued request, also with its numbers as text and parts missing', () => {
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

	test('IDs without the blanks around them, and none where there is nothing', () => {
		const messageIds = [' m1 ', null, '', 'm2'];
		expect(messageResponse.parse({ resultCode: 112001, messageIds })).toEqual({
			resultCode: 112001,
			messageIds: ['m1', 'm2'],
		});
	});

	test.each([{ resultCode: 112402 }, {}, '<html>', undefined, []])(
		'%j is no acceptance',
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
	])('a refusal, of which no part is sure to be there, with %s', (_, answer, read) => {
		expect(errorResponse.parse(answer)).toMatchObject(read);
	});

	test.each(['<html>', [], null, undefined])('%j is no refusal in words', (answer) => {
		expect(errorResponse.safeParse(answer).success).toBe(false);
	});
});
