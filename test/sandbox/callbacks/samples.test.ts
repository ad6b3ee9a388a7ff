import { config as schema } from '../../../sandbox/config';
import { sampleCallbacks } from '../../../sandbox/callbacks/samples/samples';
import { withBlanks, respell, spellings } from '../../../sandbox/callbacks/variations';
import { metaErrors } from '../../../sandbox/callbacks/samples/metaErrors';
import { statusOf } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';
import { messageTypes } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { metaAdvice } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/metaCodes';
import { classify } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { itemOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import type { SampleCallback, Scene } from '../../../sandbox/callbacks/samples/sample';

const scene: Scene = {
	config: schema.parse({}),
	origin: 'http://127.0.0.1:4010',
	person: '+46700000001',
	business: '+46700000000',
	now: new Date('2026-11-24T15:00:00.000Z'),
	messageId: '8aU6cwxAKE9NzMLrS6M82Y',
	wamid: 'wamid.MINE',
	answered: 'wamid.YOURS',
};

/** Built once, because each build signs its file links anew. */
const bodiesByName = new Map(sampleCallbacks.map((one) => [one.name, one.bodies(scene)]));
const bodiesOf = ({ name }: SampleCallback) => bodiesByName.get(name) ?? [];

/** The trigger's items without route and raw, which keep the spelling of the callback. */
const items = (bodies: unknown[]) =>
	bodies.map((body) => ({
		...itemOf(classify(body), false),
		route: undefined,
		raw: undefined,
	}));

const named = (name: string) =>
	items(sampleCallbacks.find((one) => one.name === name)?.bodies(scene) ?? []);

test('every sample has a unique name and label', () => {
	expect(new Set(sampleCallbacks.map(({ name }) => name)).size).toBe(sampleCallbacks.length);
	expect(new Set(sampleCallbacks.map(({ label }) => label)).size).toBe(sampleCallbacks.length);
});

test('the samples have every message type that the trigger knows', () => {
	const types = sampleCallbacks.flatMap((one) =>
		items(bodiesOf(one)).map((item) => Object(item).type),
	);
	expect(messageTypes.filter((type) => !types.includes(type))).toEqual([]);
});

test('the samples have every result code of the specification', () => {
	const bodies = sampleCallbacks.flatMap(bodiesOf);
	const codes = new Set(bodies.map((body) => Object(body).resultCode));
	const specified = [
		112000, 112002, 112003, 112006, 112007, 112008, 112403, 112404, 112406, 112408, 12409, 112409,
	];
	expect(specified.filter((code) => !codes.has(code))).toEqual([]);
	expect(statusOf(112999)).toBe('unknown');
	expect(codes).toContain(112999);
});

test('the trigger explains every error of Meta except the unknown one', () => {
	const unexplained = metaErrors.filter(([code]) => metaAdvice(code) === undefined);
	expect(unexplained).toEqual([metaErrors.at(-1)]);
});

test.each(metaErrors)('the trigger explains the failure (#%i)', (code, title) => {
	const [item] = named(`meta${code}`);
	expect(item).toMatchObject({ status: 'failed', error: { metaCode: code, title } });
});

test.each([
	['text', { event: 'message', type: 'text', text: 'What are your hours?', context: null }],
	['answer', { type: 'text', context: { messageId: 'wamid.YOURS', from: '+46700000000' } }],
	[
		'productQuestion',
		{ context: { product: { catalogId: 'sandbox-catalog', productRetailerId: 'mug' } } },
	],
	['referral', { type: 'text', referral: { source_type: 'ad', ctwa_clid: 'click-4711' } }],
	['reaction', { type: 'reaction', reaction: { emoji: '❤️', removed: false } }],
	['reactionRemoved', { type: 'reaction', reaction: { removed: true, messageId: 'wamid.YOURS' } }],
	['button', { type: 'button', button: { text: 'Yes', payload: '59NqSd' } }],
	['buttonReply', { type: 'button_reply', reply: { id: 'yes', title: 'Yes, please' } }],
	['listReply', { type: 'list_reply', reply: { id: 'large', description: 'For two people' } }],
	[
		'flowReply',
		{ type: 'flow_reply', flow: { token: 'booking-17', data: { day: '2026-12-01', guests: 4 } } },
	],
	['flowReplyBroken', { type: 'flow_reply', flow: { raw: '{oops' } }],
	['oddImage', { type: 'image', media: { mimeType: 'image/jpeg' } }],
	['voice', { type: 'audio', media: { mimeType: 'audio/ogg' } }],
	['document', { type: 'document', media: { fileName: 'Price list.pdf' } }],
	['expiredImage', { type: 'image', media: { expiresAt: '2026-11-23T15:00:00Z' } }],
	['largeVideo', { type: 'video', media: { expiresAt: '2026-12-08T15:00:00Z' } }],
	['location', { type: 'location', location: { latitude: 59.3293, longitude: 18.0686 } }],
	['locationBare', { type: 'location', location: { latitude: 59.3293, longitude: 18.0686 } }],
	['contactsBare', { type: 'contacts', contacts: [{ formattedName: 'Bo' }, expect.anything()] }],
	['order', { type: 'order', order: { catalogId: 'sandbox-catalog', total: 420.5 } }],
	['unsupported', { type: 'unknown', contentType: 'UNSUPPORTED' }],
	['newReply', { type: 'unknown', contentType: 'INTERACTIVE' }],
	['user', { userId: 'SE.1A2b3C4d5E', parentUserId: 'SE.ENT.6F7g8H' }],
	['userIds', { userId: 'SE.1A2b3C4d5E', parentUserId: 'SE.ENT.6F7g8H' }],
	['forwarded', { type: 'text', context: null, forwarded: true }],
	['rcs', { type: 'text', provider: 'rcs' }],
	['somethingElse', { event: 'unknown' }],
	['sent', { event: 'status', status: 'sent', waMessageId: 'wamid.MINE' }],
	['trackingLostMisprinted', { status: 'tracking_lost', resultCode: 112409, rawResultCode: 12409 }],
	['unauthorized', { status: 'failed', failed: true, final: true }],
	['serverError', { status: 'failed', error: { retryable: true } }],
	['wholeRequest', { status: 'failed', scope: 'request', messageIndex: -1 }],
	['codeAsText', { status: 'delivered', resultCode: 112003, messageIndex: 0 }],
	['newCode', { status: 'unknown', resultCode: 112999, failed: false }],
])('the trigger reads the sample %s', (name, expected) => {
	expect(named(name)[0]).toMatchObject(expected);
});

test('the reports of one message share its ID and come in order', () => {
	const statuses = (name: string) => named(name).map((item) => Object(item).status);
	expect(statuses('life')).toEqual(['sent_to_whatsapp', 'sent', 'delivered', 'read']);
	expect(statuses('late')).toEqual(['sent_to_whatsapp', 'sent', 'read', 'delivered']);
	expect(new Set(named('life').map((item) => Object(item).messageId)).size).toBe(1);
});

describe.each(sampleCallbacks.map((one) => [one.label, one] as const))('%s', (_, one) => {
	const bodies = bodiesOf(one);
	const plain = items(bodies);

	test.each(spellings)('reads the same in the spelling %s', (spelling) => {
		expect(items(bodies.map((body) => respell(body, spelling)))).toEqual(plain);
	});

	test('reads the same with stray spaces', () => {
		const blank = items(bodies.map(withBlanks));
		expect(JSON.parse(JSON.stringify(blank).replace(/"\s+|\s+"/g, '"'))).toEqual(
			JSON.parse(JSON.stringify(plain)),
		);
	});
});
