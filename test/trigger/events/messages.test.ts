import { classify, eventsOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import { itemOf } from '../../../nodes/LinkMobilityWhatsApp/trigger/events/item';
import { incoming } from '../../fixtures/callbacks';

type Values = Record<string, unknown>;

/** An item as n8n stores it, without undefined fields. */
const item = (body: unknown): Values => {
	const [first] = eventsOf(body).map((event) => itemOf(classify(event), false));
	return JSON.parse(JSON.stringify(first)) as Values;
};

/** The fields that every message of the fixture has. */
const envelope = {
	event: 'message',
	from: '+46000000001',
	to: '+46000000000',
	messageId: '8aU6',
	waMessageId: 'wamid.X',
	provider: 'whatsapp',
	timestamp: '2020-03-21T17:41:58Z',
	providerTimestamp: '2020-03-21T17:41:58Z',
	context: null,
	route: { id: 'k', type: 'KEYWORD_ROUTE', keyword: '' },
	customParameters: {},
	gateCustomParameters: {},
};

const media = (more: Values) => ({ contentType: 'MEDIA', media: more });
const interactive = (more: Values) => ({ contentType: 'INTERACTIVE', interactive: more });
const nfm = (more: Values) => interactive({ type: 'nfm_reply', nfm_reply: more });
const SIGNED =
	'https://e.com/a?sp=r&st=2024-10-15T15:38:17Z&se=2024-10-29T15%3A38%3A17Z&sig=e5%2B2';

test.each<[string, Values, Values]>([
	['text', { contentType: 'TEXT', text: ' Hi ' }, { type: 'text', text: ' Hi ' }],
	[
		'text as Meta has it',
		{ contentType: 'text', text: { body: 'Hi' } },
		{ type: 'text', text: 'Hi' },
	],
	['text without words', { contentType: 'TEXT' }, { type: 'text', text: '' }],
	[
		'the quick reply of a template',
		{ contentType: 'BUTTON', button: { text: 'Yes', payload: '59Nq' } },
		{
			type: 'button',
			text: 'Yes',
			reply: { kind: 'button', id: '59Nq', title: 'Yes', payload: '59Nq' },
			button: { text: 'Yes', payload: '59Nq' },
		},
	],
	[
		'a reply button',
		interactive({ type: 'button_reply', button_reply: { id: 'b1', title: 'Yes' } }),
		{ type: 'button_reply', text: 'Yes', reply: { kind: 'button_reply', id: 'b1', title: 'Yes' } },
	],
	[
		'a row of a list, in the other spelling',
		interactive({ type: 'listReply', listReply: { id: 'r1', title: 'One', description: 'First' } }),
		{
			type: 'list_reply',
			text: 'One',
			reply: { kind: 'list_reply', id: 'r1', title: 'One', description: 'First' },
		},
	],
	[
		'a form',
		nfm({ name: 'flow', body: 'Sent', response_json: '{"flow_token":"t1","day":"Mon","n":2}' }),
		{
			type: 'flow_reply',
			text: 'Sent',
			flow: { name: 'flow', token: 't1', data: { day: 'Mon', n: 2 } },
		},
	],
	[
		'a form that is an object already',
		nfm({ name: 'flow', responseJson: { flow_token: 't1', day: 'Mon' } }),
		{ type: 'flow_reply', flow: { name: 'flow', token: 't1', data: { day: 'Mon' } } },
	],
	[
		'a form cut short',
		nfm({ response_json: '{oops' }),
		{ type: 'flow_reply', flow: { raw: '{oops' } },
	],
	[
		'a form that is a list',
		nfm({ response_json: '[1]' }),
		{ type: 'flow_reply', flow: { raw: '[1]' } },
	],
	[
		'a picture',
		media({ type: 'image/jpg', source: 'http://images.com/i.jpg', caption: 'MEDIA' }),
		{
			type: 'image',
			text: 'MEDIA',
			media: {
				kind: 'image',
				mimeType: 'image/jpeg',
				url: 'http://images.com/i.jpg',
				caption: 'MEDIA',
			},
		},
	],
	[
		'a sticker, its signed address untouched',
		media({ type: 'image/webp', source: SIGNED }),
		{
			type: 'sticker',
			media: {
				kind: 'sticker',
				mimeType: 'image/webp',
				url: SIGNED,
				expiresAt: '2024-10-29T15:38:17Z',
			},
		},
	],
	[
		'a voice note',
		media({ type: ' Audio/OGG; codecs=opus', source: 'https://e.com/a?se=never' }),
		{
			type: 'audio',
			media: { kind: 'audio', mimeType: 'audio/ogg', url: 'https://e.com/a?se=never' },
		},
	],
	[
		'a video',
		media({ mime_type: 'video/3gp', source: 'https://e.com/v' }),
		{ type: 'video', media: { kind: 'video', mimeType: 'video/3gpp', url: 'https://e.com/v' } },
	],
	[
		'a document whose caption is its name',
		media({ type: 'application/pdf', source: 'https://e.com/x', caption: 'invoice.pdf' }),
		{
			type: 'document',
			text: 'invoice.pdf',
			media: {
				kind: 'document',
				mimeType: 'application/pdf',
				url: 'https://e.com/x',
				caption: 'invoice.pdf',
				fileName: 'invoice.pdf',
			},
		},
	],
	[
		'a document with a caption of its own',
		media({ type: 'application/pdf', source: 'https://e.com/x', caption: 'See a/b.' }),
		{
			type: 'document',
			text: 'See a/b.',
			media: {
				kind: 'document',
				mimeType: 'application/pdf',
				url: 'https://e.com/x',
				caption: 'See a/b.',
			},
		},
	],
	[
		'a file of no stated type',
		media({ source: 'https://e.com/x', filename: 'a.bin' }),
		{ type: 'document', media: { kind: 'document', url: 'https://e.com/x', fileName: 'a.bin' } },
	],
	[
		'an order whose numbers are text',
		{
			contentType: 'ORDER',
			order: {
				catalog_id: '194',
				text: 'Love',
				product_items: [
					{ product_retailer_id: 'A', quantity: '3', item_price: '0.1', currency: 'USD' },
					{ product_retailer_id: 'B', quantity: 1, item_price: 30, currency: 'USD' },
				],
			},
		},
		{
			type: 'order',
			text: 'Love',
			order: {
				catalogId: '194',
				text: 'Love',
				items: [
					{ productRetailerId: 'A', quantity: 3, itemPrice: 0.1, currency: 'USD' },
					{ productRetailerId: 'B', quantity: 1, itemPrice: 30, currency: 'USD' },
				],
				total: 30.3,
				currency: 'USD',
			},
		},
	],
	[
		'an order of two currencies, which has no total',
		{
			contentType: 'ORDER',
			order: {
				productItems: [
					{ productRetailerId: 'A', quantity: 1, itemPrice: 2, currency: 'USD' },
					{ productRetailerId: 'B', quantity: 1, itemPrice: 2, currency: 'EUR' },
				],
			},
		},
		{
			type: 'order',
			order: {
				items: [
					{ productRetailerId: 'A', quantity: 1, itemPrice: 2, currency: 'USD' },
					{ productRetailerId: 'B', quantity: 1, itemPrice: 2, currency: 'EUR' },
				],
			},
		},
	],
	[
		'an order without a price, which has no total',
		{ contentType: 'ORDER', order: { product_items: { quantity: '2', item_price: 'free' } } },
		{ type: 'order', order: { items: [{ quantity: 2 }] }, raw: expect.anything() },
	],
	[
		'a place',
		{
			contentType: 'LOCATION',
			location: { latitude: '37.44', longitude: -122.16, name: 'Philz', address: '101 Forest' },
		},
		{
			type: 'location',
			text: 'Philz, 101 Forest',
			location: { latitude: 37.44, longitude: -122.16, name: 'Philz', address: '101 Forest' },
		},
	],
	[
		'contacts as Meta spells them',
		{
			contentType: 'CONTACT',
			contacts: [
				{
					name: { formatted_name: 'Ann Lee', first_name: 'Ann', last_name: 'Lee' },
					phones: [{ phone: '+46 70', wa_id: '4670', type: 'CELL' }],
					org: { company: 'ACME' },
				},
			],
		},
		{
			type: 'contacts',
			text: 'Ann Lee',
			contacts: [
				{
					formattedName: 'Ann Lee',
					firstName: 'Ann',
					lastName: 'Lee',
					phones: [{ phone: '+46 70', waId: '4670', type: 'CELL' }],
					emails: [],
					org: { company: 'ACME' },
					addresses: [],
					urls: [],
				},
			],
		},
	],
	[
		'contacts without a full name',
		{
			contentType: 'CONTACTS',
			contacts: [{ name: { prefix: 'Dr', firstName: 'Eva', lastName: 'Berg' } }, { birthday: 'x' }],
		},
		{
			type: 'contacts',
			text: 'Dr Eva Berg',
			contacts: [
				{
					prefix: 'Dr',
					firstName: 'Eva',
					lastName: 'Berg',
					phones: [],
					emails: [],
					addresses: [],
					urls: [],
				},
				{ birthday: 'x', phones: [], emails: [], addresses: [], urls: [] },
			],
		},
	],
	[
		'contacts as LINK spells them',
		{
			contentType: 'CONTACTS',
			contacts: [
				{
					name: { formattedName: 'Bo' },
					emails: [{ email: 'bo@e.com' }],
					addresses: [{ countryCode: 'SE' }],
					urls: [{ url: 'https://e.com' }],
					birthday: '1990-12-31',
				},
				{ name: { formattedName: 'Cy' } },
			],
		},
		{
			type: 'contacts',
			text: 'Bo, Cy',
			contacts: [
				{
					formattedName: 'Bo',
					phones: [],
					emails: [{ email: 'bo@e.com' }],
					addresses: [{ countryCode: 'SE' }],
					urls: [{ url: 'https://e.com' }],
					birthday: '1990-12-31',
				},
				{ formattedName: 'Cy', phones: [], emails: [], addresses: [], urls: [] },
			],
		},
	],
	[
		'a reaction',
		{ contentType: 'REACTION', emoji: '❤️', context: { source: '46000000000', id: 'wamid.M' } },
		{
			type: 'reaction',
			text: '❤️',
			reaction: { emoji: '❤️', removed: false, messageId: 'wamid.M' },
			context: { messageId: 'wamid.M', id: 'wamid.M', from: '+46000000000' },
		},
	],
	[
		'a reaction as Meta has it',
		{ contentType: 'REACTION', reaction: { emoji: '👍', message_id: 'wamid.M' } },
		{
			type: 'reaction',
			text: '👍',
			reaction: { emoji: '👍', removed: false, messageId: 'wamid.M' },
		},
	],
	[
		'a reaction that is taken back',
		{ contentType: 'REACTION', context: { id: 'wamid.M' } },
		{
			type: 'reaction',
			reaction: { removed: true, messageId: 'wamid.M' },
			context: { messageId: 'wamid.M', id: 'wamid.M' },
		},
	],
	[
		'a question about a product',
		{
			contentType: 'TEXT',
			text: 'size?',
			context: {
				source: '46000000000',
				id: 'wamid.M',
				referred_product: { catalog_id: '1', product_retailer_id: 'SKU' },
			},
		},
		{
			type: 'text',
			text: 'size?',
			context: {
				messageId: 'wamid.M',
				id: 'wamid.M',
				from: '+46000000000',
				product: { catalogId: '1', productRetailerId: 'SKU' },
				referredProduct: { catalogId: '1', productRetailerId: 'SKU' },
			},
		},
	],
	[
		'a message that came from an advertisement',
		{ contentType: 'TEXT', text: 'Hi', referral: { source_id: '1', headline: 'Sale' } },
		{ type: 'text', text: 'Hi', referral: { source_id: '1', headline: 'Sale' } },
	],
])('%s becomes one flat item', (_title, content, expected) => {
	expect(item(incoming(content))).toEqual({ ...envelope, ...expected });
});

test.each<[string, Values]>([
	['POLL', { poll: { q: 1 } }],
	['INTERACTIVE', { interactive: { type: 'cta_url' } }],
	['MEDIA', { media: 'lost' }],
	['CONTACT', { contacts: [] }],
])('%s that cannot be read is of an unknown type, with raw', (contentType, more) => {
	const body = incoming({ contentType, ...more });
	expect(item(body)).toEqual({ ...envelope, type: 'unknown', contentType, raw: body });
});

test.each<[string, Values, string | undefined]>([
	[
		'in addition to the number',
		{ customParameters: { ' whatsappUserId ': ' SE.1A2b ' } },
		'SE.1A2b',
	],
	['instead of the number', { source: 'SE.1A2b' }, 'SE.1A2b'],
	['and is absent otherwise', {}, undefined],
])('the business-scoped user ID is found %s', (_title, more, userId) => {
	expect(item(incoming({ contentType: 'TEXT', text: 'Hi' }, more)).userId).toBe(userId);
});

test.each([
	['1584812518', '2020-03-21T17:41:58Z'],
	[1584812518123, '2020-03-21T17:41:58.123Z'],
	['2020-03-21T18:41:58.5+01:00', '2020-03-21T17:41:58.500Z'],
	['2020-03-21 17:41:58z', '2020-03-21T17:41:58Z'],
	['2020-03-21t17:41:58.123456789-00:30', '2020-03-21T18:11:58.123Z'],
	['158481251', '158481251'],
	['15848125181234', '15848125181234'],
	[0, '0'],
	[-1584812518, '-1584812518'],
	['tomorrow', 'tomorrow'],
	['message 5', 'message 5'],
	['2020', '2020'],
	['2020-03-21', '2020-03-21'],
	['2020-03-21T17:41:58', '2020-03-21T17:41:58'],
	['2020-03-21 17:41', '2020-03-21 17:41'],
	['2020-02-30T17:41:58Z', '2020-02-30T17:41:58Z'],
	['2020-03-21T24:00:00Z', '2020-03-21T24:00:00Z'],
	['21/03/2020 17:41:58', '21/03/2020 17:41:58'],
	['Sat, 21 Mar 2020 17:41:58 GMT', 'Sat, 21 Mar 2020 17:41:58 GMT'],
])('the time %j is %j', (providerTimestamp, time) => {
	const body = incoming({ contentType: 'TEXT', text: 'Hi' }, { providerTimestamp });
	expect(item(body)).toMatchObject({ providerTimestamp: time });
});

test.each<[string, Values, Values]>([
	['a text', { contentType: 'TEXT', text: ' Hi\n' }, { text: ' Hi\n' }],
	['a text as Meta has it', { contentType: 'TEXT', text: { body: ' Hi ' } }, { text: ' Hi ' }],
	[
		'a quick reply',
		{ contentType: 'BUTTON', button: { text: ' Yes ', payload: ' order 1 ' } },
		{ button: { text: ' Yes ', payload: ' order 1 ' }, reply: { id: ' order 1 ', title: ' Yes ' } },
	],
	[
		'a row of a list, whose ID is technical',
		interactive({
			type: 'list_reply',
			list_reply: { id: ' 1 ', title: ' A ', description: ' B ' },
		}),
		{ reply: { id: '1', title: ' A ', description: ' B ' } },
	],
	[
		'a caption, unlike the file name it contains',
		media({ type: ' application/pdf ', source: ' https://e.com/x ', caption: ' a.pdf ' }),
		{ media: { url: 'https://e.com/x', caption: ' a.pdf ', fileName: 'a.pdf' } },
	],
])('what a person wrote is not trimmed: %s', (_title, message, expected) => {
	expect(item(incoming(message))).toMatchObject(expected);
});
