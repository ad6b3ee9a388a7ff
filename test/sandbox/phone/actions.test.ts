import { callbackEntries, validRequest, onPhone, send, startLab, until, withStatus } from '../lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab({ templates: 'any', fetchMedia: false });
});
afterAll(async () => await lab.close());

const ANN = '/people/%2B46700000001';

/** Sends a message to Ann. @returns its wamid */
async function deliver(message: unknown): Promise<string> {
	const { sandbox } = lab;
	const { body } = await send(sandbox, {
		...validRequest,
		eventReportGates: [],
		messages: [message],
	});
	const id = `${body.messageIds[0]}-0`;
	const found = () => sandbox.state.messages.find((one) => one.id === id);
	await until(sandbox, () => found()?.status === 'delivered' || found()?.status === 'failed');
	expect(found()).toMatchObject({ status: 'delivered' });
	return found()?.wamid ?? '';
}

/** Performs an action on Ann's phone. @returns the `content.message` of its callback */
async function perform(act: string, body: object) {
	const { sandbox, receiver } = lab;
	const before = callbackEntries(sandbox).length;
	const done = await onPhone(sandbox, `${ANN}/${act}`, body);
	expect(done).toMatchObject({ status: 201 });
	await until(sandbox, () => callbackEntries(sandbox).length > before);
	const told = receiver.requests.at(-1)?.body as { content: { message: unknown } };
	expect(told).toMatchObject({ source: '+46700000001', messageId: done.body.id });
	return told.content.message;
}

const interactive = (type: string, action: unknown) => ({
	type: 'interactive',
	interactive: { type, body: { text: 'Which one?' }, action },
});
const template = (...components: unknown[]) => ({
	type: 'template',
	template: { name: 'order_confirmation', language: { code: 'en' }, components },
});
const button = (sub_type: string, index: string, parameter: unknown) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const quickReply = (index: string, payload: string) =>
	button('quick_reply', index, { type: 'payload', payload });
const flow = (parameters: object) =>
	interactive('flow', {
		name: 'flow',
		parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'Book', ...parameters },
	});
const context = (id: string) => ({ context: { source: '+46700000000', id } });

const replyButtons = interactive('button', {
	buttons: [
		{ type: 'reply', reply: { id: 'yes', title: 'Yes' } },
		{ type: 'reply', reply: { id: 'no', title: 'No' } },
	],
});
const list = interactive('list', {
	button: 'Choose',
	sections: [
		{ title: 'Drinks', rows: [{ id: 'tea', title: 'Tea', description: 'Hot' }] },
		{ title: 'Food', rows: [{ id: 'bread', title: 'Bread' }] },
	],
});
const cards = {
	type: 'carousel',
	cards: [0, 1].map((card_index) => ({
		card_index,
		components: [
			{ type: 'header', parameters: [{ type: 'image', image: { id: '1' } }] },
			quickReply('0', `card-${card_index}`),
		],
	})),
};
const product = interactive('product', { catalog_id: 'c1', product_retailer_id: 'mug' });
const products = interactive('product_list', {
	catalog_id: 'c1',
	sections: [{ product_items: [{ product_retailer_id: 'mug' }, { product_retailer_id: 'x1' }] }],
});
const productList = {
	...products,
	interactive: { ...products.interactive, header: { type: 'text', text: 'Ours' } },
};
const catalog = interactive('catalog_message', { name: 'catalog_message' });

/** `content.message` as the specification shows it, without the context. */
const answers: Array<
	[title: string, message: unknown, act: string, body: object, content: object]
> = [
	[
		'a reply button',
		replyButtons,
		'replies',
		{ id: 'no' },
		{
			contentType: 'INTERACTIVE',
			interactive: { type: 'button_reply', button_reply: { id: 'no', title: 'No' } },
		},
	],
	[
		'a row of a list',
		list,
		'replies',
		{ id: 'tea' },
		{
			contentType: 'INTERACTIVE',
			interactive: {
				type: 'list_reply',
				list_reply: { id: 'tea', title: 'Tea', description: 'Hot' },
			},
		},
	],
	[
		'a row without a description',
		list,
		'replies',
		{ id: 'bread' },
		{
			contentType: 'INTERACTIVE',
			interactive: { type: 'list_reply', list_reply: { id: 'bread', title: 'Bread' } },
		},
	],
	[
		'a button of a template',
		template(quickReply('0', 'first'), quickReply('1', 'second')),
		'buttons',
		{ index: '1' },
		{ contentType: 'BUTTON', button: { text: 'Button 2', payload: 'second' } },
	],
	[
		'a button of a card',
		template(cards),
		'buttons',
		{ index: '0', card: 1 },
		{ contentType: 'BUTTON', button: { text: 'Button 1', payload: 'card-1' } },
	],
	[
		'a form',
		flow({ flow_token: 'order-7' }),
		'flows',
		{ fields: { day: 'Monday', flow_token: 'mine' } },
		{
			contentType: 'INTERACTIVE',
			interactive: {
				type: 'nfm_reply',
				nfm_reply: {
					name: 'flow',
					body: 'Sent',
					response_json: '{"day":"Monday","flow_token":"order-7"}',
				},
			},
		},
	],
	[
		'a form without a token',
		flow({}),
		'flows',
		{ fields: {} },
		{
			contentType: 'INTERACTIVE',
			interactive: {
				type: 'nfm_reply',
				nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"unused"}' },
			},
		},
	],
	[
		'a form of a template',
		template(button('flow', '0', { type: 'action', action: { flowToken: 't9' } })),
		'flows',
		{ fields: {} },
		{
			contentType: 'INTERACTIVE',
			interactive: {
				type: 'nfm_reply',
				nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"t9"}' },
			},
		},
	],
	[
		'a cart of a product list',
		productList,
		'orders',
		{
			items: [
				{ id: 'mug', quantity: 2 },
				{ id: 'x1', quantity: 1 },
			],
			text: ' Soon, please ',
		},
		{
			contentType: 'ORDER',
			order: {
				catalog_id: 'c1',
				text: 'Soon, please',
				product_items: [
					{ product_retailer_id: 'mug', quantity: '2', item_price: '120', currency: 'SEK' },
					{ product_retailer_id: 'x1', quantity: '1', item_price: '100', currency: 'SEK' },
				],
			},
		},
	],
	[
		'a cart of the catalog',
		catalog,
		'orders',
		{ items: [{ id: 'shirt', quantity: 99 }] },
		{
			contentType: 'ORDER',
			order: {
				catalog_id: 'sandbox-catalog',
				product_items: [
					{ product_retailer_id: 'shirt', quantity: '99', item_price: '250', currency: 'SEK' },
				],
			},
		},
	],
	[
		'a requested location',
		interactive('location_request_message', { name: 'send_location' }),
		'locations',
		{ latitude: 59.3293, longitude: 18.0686 },
		{ contentType: 'LOCATION', location: { latitude: 59.3293, longitude: 18.0686 } },
	],
	[
		'a reaction',
		{ type: 'text', text: { body: 'Hello' } },
		'reactions',
		{ emoji: '❤️' },
		{ contentType: 'REACTION', emoji: '❤️' },
	],
	[
		'a removed reaction',
		{ type: 'text', text: { body: 'Hello' } },
		'reactions',
		{ emoji: null },
		{ contentType: 'REACTION' },
	],
	[
		'a location that answers a text',
		{ type: 'text', text: { body: 'Where are you?' } },
		'locations',
		{ latitude: 59.3293, longitude: 18.0686, name: 'Home', address: 'Main Street 1' },
		{
			contentType: 'LOCATION',
			location: { latitude: 59.3293, longitude: 18.0686, name: 'Home', address: 'Main Street 1' },
		},
	],
];

test.each(answers)(
	'%s is posted with the message that it answers',
	async (_, message, act, body, content) => {
		const quoted = await deliver(message);
		expect(await perform(act, { ...body, quoted })).toEqual({ ...content, ...context(quoted) });
	},
);

test('a text about a product names the product', async () => {
	const quoted = await deliver(product);
	expect(await perform('messages', { text: 'Is it large?', quoted })).toEqual({
		contentType: 'TEXT',
		text: 'Is it large?',
		context: {
			source: '+46700000000',
			id: quoted,
			referred_product: { catalog_id: 'c1', product_retailer_id: 'mug' },
		},
	});
});

test('a contact has the names of Meta’s API', async () => {
	const body = { name: 'Cleo van Dam', phone: '+31201234567' };
	expect(await perform('contacts', body)).toEqual({
		contentType: 'CONTACT',
		contacts: [
			{
				name: { formatted_name: 'Cleo van Dam', first_name: 'Cleo', last_name: 'van Dam' },
				phones: [{ phone: '+31201234567', wa_id: '31201234567', type: 'CELL' }],
			},
		],
	});
});

describe('a file', () => {
	test.each([
		[
			'photo',
			{ caption: 'Look' },
			{ type: 'image/jpeg', source: '/media/photo.jpg', caption: 'Look' },
		],
		['photo', {}, { type: 'image/jpeg', source: '/media/photo.jpg' }],
		['video', {}, { type: 'video/mp4', source: '/media/video.mp4' }],
		['voice', { caption: 'No' }, { type: 'audio/ogg; codecs=opus', source: '/media/voice.ogg' }],
		[
			'document',
			{},
			{ type: 'application/pdf', source: '/media/document.pdf', caption: 'Price list.pdf' },
		],
	])('%s is posted with a link', async (file, more, { source, ...media }) => {
		const { url } = lab.sandbox;
		expect(await perform('media', { file, ...more })).toEqual({
			contentType: 'MEDIA',
			media: { ...media, source: url + source },
		});
		const served = await fetch(url + source);
		expect([served.status, served.headers.get('content-type')]).toEqual([
			200,
			media.type.split(';')[0],
		]);
	});

	test('sticker is posted with a link that expires after 14 days', async () => {
		const { media } = (await perform('media', { file: 'sticker' })) as {
			media: { type: string; source: string };
		};
		expect(Object.keys(media)).toEqual(['type', 'source']);
		expect(media.type).toBe('image/webp');
		const link = new URL(media.source);
		const time = (name: string) => Date.parse(link.searchParams.get(name) ?? '');
		expect(time('se') - time('st')).toBe(14 * 24 * 60 * 60 * 1000);
		expect((await fetch(link)).headers.get('content-type')).toBe('image/webp');
		link.searchParams.set('se', '2024-10-29T15:38:17Z');
		expect((await fetch(link)).status).toBe(403);
	});
});

describe('a mistake is answered with a sentence:', () => {
	const noChoice = 'There is no such choice in this message';
	test.each<[string, unknown, string, object, string]>([
		['an unknown button', replyButtons, 'replies', { id: 'maybe' }, noChoice],
		['a choice of a text', validRequest.messages[0], 'replies', { id: 'yes' }, noChoice],
		[
			'an unknown button of a template',
			template(quickReply('0', 'a')),
			'buttons',
			{ index: '1' },
			'There is no such button on this message',
		],
		[
			'a form of a text',
			validRequest.messages[0],
			'flows',
			{ fields: {} },
			'There is no form in this message',
		],
		[
			'an order from a text',
			validRequest.messages[0],
			'orders',
			{ items: [{ id: 'mug', quantity: 1 }] },
			'There are no products in this message',
		],
		['an empty cart', productList, 'orders', { items: [] }, 'Choose at least one product'],
		[
			'a hundred mugs',
			productList,
			'orders',
			{ items: [{ id: 'mug', quantity: 100 }] },
			'Quantity must be a whole number from 1 to 99',
		],
		[
			'a reaction in words',
			validRequest.messages[0],
			'reactions',
			{ emoji: 'OK' },
			'A reaction is one emoji',
		],
		[
			'a digit for a reaction',
			validRequest.messages[0],
			'reactions',
			{ emoji: '1' },
			'A reaction is one emoji',
		],
		[
			'a latitude beyond the pole',
			validRequest.messages[0],
			'locations',
			{ latitude: 91, longitude: 0 },
			'Latitude must be a number from -90 to 90, such as 59.3293',
		],
	])('%s', async (_, message, act, body, error) => {
		const quoted = await deliver(message);
		expect(await onPhone(lab.sandbox, `${ANN}/${act}`, { ...body, quoted })).toEqual({
			status: 400,
			body: { error },
		});
	});

	test('an answer to an unknown message', async () => {
		const body = { quoted: 'wamid.none', id: 'yes' };
		expect(await onPhone(lab.sandbox, `${ANN}/replies`, body)).toEqual({
			status: 400,
			body: { error: 'There is no such message on this phone' },
		});
	});

	test('an answer to a message that was not delivered', async () => {
		const { sandbox } = lab;
		const messages = [{ type: 'text', text: { body: 'x'.repeat(4097) } }];
		await send(sandbox, { ...validRequest, eventReportGates: [], messages });
		await until(sandbox, () => withStatus(sandbox, 'failed').length > 0);
		const quoted = withStatus(sandbox, 'failed')[0]?.wamid;
		expect(await onPhone(sandbox, `${ANN}/replies`, { quoted, id: 'a' })).toEqual({
			status: 400,
			body: { error: 'This message never reached the phone' },
		});
	});
});
