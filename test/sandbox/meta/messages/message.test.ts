import { FOREIGN_WORDS } from '../../lab';
import { problems } from '../../../../sandbox/json/problems';
import { asSpecified, metaMessage } from '../../../../sandbox/meta/messages/message';

const problemsOf = (message: unknown) => {
	const { error } = metaMessage.safeParse(message);
	return error && problems(error, 'the message');
};

const text = (body: unknown) => ({ type: 'text', text: { body } });
const interactive = (content: object) => ({
	type: 'interactive',
	interactive: { body: { text: 'Which one?' }, ...content },
});
const reply = (id: string, title = id) => ({ type: 'reply', reply: { id, title } });
const buttons = (...all: unknown[]) => interactive({ type: 'button', action: { buttons: all } });
const rows = (count: number, start = 0) =>
	Array.from({ length: count }, (_, index) => ({ id: `${start + index}`, title: 'Row' }));
const list = (sections: unknown[], more: object = {}) =>
	interactive({ type: 'list', action: { button: 'Choose', sections }, ...more });
const flow = (parameters: object) =>
	interactive({
		type: 'flow',
		action: {
			name: 'flow',
			parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'Book', ...parameters },
		},
	});
const productList = (
	sections: unknown[],
	more: object = { header: { type: 'text', text: 'Ours' } },
) => interactive({ type: 'product_list', action: { catalog_id: 'c', sections }, ...more });
const products = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ product_retailer_id: `${index}` }));
const contact = (part: object) => ({
	type: 'contacts',
	contacts: [{ name: { formattedName: 'Ann Berg', firstName: 'Ann' }, ...part }],
});
const template = (...components: unknown[]) => ({
	type: 'template',
	template: { name: 'offer', language: { code: 'en' }, components },
});
const button = (sub_type: string, parameter: object, index: unknown = '0') =>
	template({ type: 'button', sub_type, index, parameters: [parameter] });
const header = (parameter: object) => template({ type: 'header', parameters: [parameter] });

describe('accepts', () => {
	test.each<[string, unknown]>([
		['a blank text', text(' ')],
		['a number for a text', text(42)],
		['an emoji in a reply button', buttons(reply('yes', 'Yes 👍'))],
		['a reply id of 256 characters', buttons(reply('x'.repeat(256), 'Yes'))],
		['one section with a blank title', list([{ title: '', rows: rows(10) }])],
		[
			'a file above a flow',
			{
				...flow({}),
				interactive: { ...flow({}).interactive, header: { type: 'image', image: { id: '1' } } },
			},
		],
		['the version of a flow as a number', flow({ flow_message_version: 3 })],
		['a flow by its name', flow({ flow_id: undefined, flow_name: 'booking' })],
		[
			'a payload with the action data_exchange',
			flow({ flow_action: 'data_exchange', flow_action_payload: { screen: 'A' } }),
		],
		[
			'data of a flow under any name',
			flow({ flow_action_payload: { data: { 'a b': null, A_b: 1 } } }),
		],
		['a button text of 30 characters on a flow', flow({ flow_cta: 'x'.repeat(30) })],
		[
			'a product without a body',
			{
				type: 'interactive',
				interactive: { type: 'product', action: { catalog_id: 'c', product_retailer_id: 'p' } },
			},
		],
		['30 products', productList([{ product_items: products(30) }])],
		['a contact with an empty detail', contact({ org: { company: '' } })],
		['degrees as text', { type: 'location', location: { latitude: '59.3', longitude: '18.1' } }],
		[
			'no components of a template',
			{ type: 'template', template: { name: 'a', language: { code: 'en' }, components: null } },
		],
		['a catalog button without a thumbnail', button('catalog', { type: 'action', action: {} })],
		[
			'a timestamp alone',
			template({
				type: 'body',
				parameters: [
					{ type: 'dateTime', dateTime: { fallbackValue: 'Friday', timestamp: '1700000000000' } },
				],
			}),
		],
		['a document by its ID', header({ type: 'document', document: { id: '1' } })],
	])('%s', (_, message) => {
		expect(problemsOf(message)).toBeUndefined();
	});
});

describe('refuses', () => {
	test.each<[string, unknown, string]>([
		['no content', { type: 'text' }, 'text is required'],
		[
			'an unknown type',
			{ type: 'fax' },
			'type must be one of text, image, video, audio, document, location, contacts, interactive, template, sticker, reaction',
		],
		['an empty text', text(''), 'text.body must not be empty'],
		['a text without a body', { type: 'text', text: {} }, 'text.body is required'],
		['a list for a text', text([]), 'text.body must be text'],
		[
			'an unknown key',
			{ ...text('a'), subject: {} },
			'the message has the unexpected key "subject"',
		],
		[
			'both a link and an ID',
			{ type: 'image', image: { id: '1', link: 'https://a.example' } },
			'image must have either one of media ID or link',
		],
		[
			'a link of another protocol',
			{ type: 'video', video: { link: 'ftp://a.example' } },
			'video.link must be an address that starts with http:// or https://',
		],
		[
			'a caption of a voice message',
			{ type: 'audio', audio: { id: '1', caption: 'a' } },
			'audio has the unexpected key "caption"',
		],
		[
			'a caption of 1,025 characters',
			{ type: 'image', image: { id: '1', caption: 'x'.repeat(1025) } },
			'image.caption must be at most 1024 characters long, and has 1025',
		],
		[
			'a latitude beyond the pole',
			{ type: 'location', location: { latitude: 91, longitude: 0 } },
			'location.latitude must be from -90 to 90',
		],
		[
			'no longitude',
			{ type: 'location', location: { latitude: 1 } },
			'location.longitude is required',
		],
		['no contacts', { type: 'contacts', contacts: [] }, 'contacts must have at least 1 element'],
		[
			'258 contacts',
			{ type: 'contacts', contacts: Array(258).fill(contact({}).contacts[0]) },
			'contacts must have at most 257 elements',
		],
		[
			'a contact without a name',
			{ type: 'contacts', contacts: [{}] },
			'contacts[0].name is required',
		],
		[
			'a contact with a full name alone',
			contact({ name: { formattedName: 'Ann' } }),
			'contacts[0].name must have one of prefix, firstName, middleName, lastName, suffix in addition to formattedName',
		],
		[
			'a birthday without dashes',
			contact({ birthday: '20120818' }),
			'contacts[0].birthday must be written as YYYY-MM-DD',
		],
		[
			'an unknown kind',
			interactive({ type: 'poll' }),
			'interactive.type must be one of button, list, cta_url, flow, product, product_list, catalog_message, location_request_message, address_message, carousel, order_details, order_status, request_contact_info, voice_call',
		],
		[
			'no body',
			{ type: 'interactive', interactive: { type: 'button', action: { buttons: [reply('a')] } } },
			'interactive.body is required',
		],
		['no buttons', buttons(), 'interactive.action.buttons must have at least 1 element'],
		[
			'the same title twice',
			buttons(reply('1', 'Yes'), reply('2', 'Yes')),
			'interactive.action.buttons must have a unique title each, and has Yes twice',
		],
		[
			'the same id twice',
			buttons(reply('1', 'Yes'), reply('1', 'No')),
			'interactive.action.buttons must have a unique id each, and has 1 twice',
		],
		[
			'a title of 21 characters',
			buttons(reply('1', 'x'.repeat(21))),
			'interactive.action.buttons[0].reply.title must be at most 20 characters long, and has 21',
		],
		[
			'11 rows in two sections',
			list([
				{ title: 'A', rows: rows(6) },
				{ title: 'B', rows: rows(5, 6) },
			]),
			'interactive.action.sections must have at most 10 rows in all, and has 11',
		],
		[
			'a row id in two sections',
			list([
				{ title: 'A', rows: rows(1) },
				{ title: 'B', rows: rows(1) },
			]),
			'interactive.action.sections must have a unique row id each, and has 0 twice',
		],
		[
			'two sections and one title',
			list([{ title: 'A', rows: rows(1) }, { rows: rows(1, 1) }]),
			'interactive.action.sections[1].title is required with more than one section',
		],
		[
			'a section without rows',
			list([{ rows: [] }]),
			'interactive.action.sections[0].rows must have at least 1 element',
		],
		[
			'an image above a list',
			list([{ rows: rows(1) }], { header: { type: 'image', image: { id: '1' } } }),
			'interactive.header.type must be text',
		],
		[
			'a header above a product',
			interactive({
				type: 'product',
				header: { type: 'text', text: 'A' },
				action: { catalog_id: 'c', product_retailer_id: 'p' },
			}),
			'interactive has the unexpected key "header"',
		],
		[
			'a product list without a header',
			productList([{ product_items: products(1) }], {}),
			'interactive.header is required',
		],
		[
			'31 products',
			productList([{ product_items: products(31) }]),
			'interactive.action.sections must have at most 30 products in all, and has 31',
		],
		[
			'a footer below a location request',
			interactive({
				type: 'location_request_message',
				footer: { text: 'a' },
				action: { name: 'send_location' },
			}),
			'interactive has the unexpected key "footer"',
		],
		[
			'the wrong name of an action',
			interactive({ type: 'location_request_message', action: { name: 'location' } }),
			'interactive.action.name must be send_location',
		],
		[
			'no flow',
			flow({ flow_id: undefined }),
			'interactive.action.parameters.flow_id is required, or flow_name in its place',
		],
		[
			'another version of a flow',
			flow({ flow_message_version: '4' }),
			'interactive.action.parameters.flow_message_version must be 3',
		],
		[
			'an emoji on the button of a flow',
			flow({ flow_cta: 'Book 🎉' }),
			'interactive.action.parameters.flow_cta must not have emoji',
		],
		[
			'navigate without a payload',
			flow({ flow_action: 'navigate' }),
			'interactive.action.parameters.flow_action_payload is required with flow_action navigate',
		],
		[
			'empty data of a flow',
			flow({ flow_action_payload: { data: {} } }),
			'interactive.action.parameters.flow_action_payload.data must not be an empty object',
		],
		[
			'a template without a language',
			{ type: 'template', template: { name: 'a' } },
			'template.language is required',
		],
		[
			'the misspelt key of the specification’s first example',
			template({ type: 'body', Templat: [] }),
			'template.components[0].parameters is required; template.components[0] has the unexpected key "Templat"',
		],
		[
			'a caption in a header',
			header({ type: 'image', image: { id: '1', caption: 'a' } }),
			'template.components[0].parameters[0].image has the unexpected key "caption"',
		],
		[
			'an audio in a header',
			header({ type: 'audio', audio: { id: '1' } }),
			'template.components[0].parameters[0].type must be one of text, image, video, document, location',
		],
		[
			'a payload for a url',
			button('url', { type: 'payload', payload: 'a' }),
			'template.components[0].parameters[0].type must be text',
		],
		[
			'a button without a sub type',
			template({ type: 'button', index: 0, parameters: [] }),
			'template.components[0].sub_type is required',
		],
		[
			'a tenth button',
			button('quick_reply', { type: 'payload', payload: 'a' }, 10),
			'template.components[0].index must be a whole number from 0 to 9',
		],
		[
			'a code with a space',
			button('copy_code', { type: 'coupon_code', coupon_code: 'A B' }),
			'template.components[0].parameters[0].coupon_code must have letters, digits, hyphens and underscores only',
		],
		[
			'a date without its year',
			template({
				type: 'body',
				parameters: [{ type: 'dateTime', dateTime: { fallbackValue: 'Friday', month: 2 } }],
			}),
			'template.components[0].parameters[0].dateTime must have dayOfWeek, dayOfMonth, year, month, hour, minute together, or timestamp alone',
		],
		[
			'a card without its index',
			template({ type: 'carousel', cards: [{ components: [] }] }),
			'template.components[0].cards[0].card_index must be a whole number',
		],
		[
			'an offer without its end',
			template({ type: 'limited_time_offer', parameters: [{ type: 'limited_time_offer' }] }),
			'template.components[0].parameters[0].limited_time_offer is required',
		],
	])('%s', (_, message, words) => {
		expect(problemsOf(message)).toBe(words);
		expect(words).not.toMatch(FOREIGN_WORDS);
	});
});

describe('accepts either spelling, and returns that of the specification:', () => {
	const named = (key: string) =>
		template({ type: 'body', parameters: [{ type: 'text', text: 'a', [key]: 'who' }] });
	const quickReply = (part: object) =>
		template({
			type: 'button',
			index: 0,
			parameters: [{ type: 'payload', payload: 'a' }],
			...part,
		});
	const money = (currency: object) =>
		template({ type: 'body', parameters: [{ type: 'currency', currency }] });

	test.each<[string, object, object]>([
		[
			'previewUrl within text',
			{ type: 'TEXT', text: { body: 'a', preview_url: true } },
			{ type: 'text', previewUrl: true, text: { body: 'a' } },
		],
		['parameter_name', named('parameter_name'), named('parameterName')],
		[
			'subType and quickReply',
			quickReply({ subType: 'quickReply' }),
			{ ...quickReply({ sub_type: 'quick_reply', index: '0' }) },
		],
		[
			'snake case of a currency',
			money({ fallback_value: '$1', code: 'USD', amount_1000: 1000 }),
			money({ fallbackValue: '$1', code: 'USD', amount1000: 1000 }),
		],
		[
			'index of a card',
			template({ type: 'carousel', cards: [{ index: '0', components: [] }] }),
			template({ type: 'carousel', cards: [{ card_index: 0, components: [] }] }),
		],
		[
			'the flat end of an offer',
			template({
				type: 'limited_time_offer',
				parameters: [{ type: 'limited_time_offer', expiration_time_ms: 1 }],
			}),
			template({
				type: 'limited_time_offer',
				parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1 } }],
			}),
		],
		[
			'snake case of a contact',
			contact({ name: { formatted_name: 'A', first_name: 'A' }, phones: [{ wa_id: '1' }] }),
			contact({ name: { formattedName: 'A', firstName: 'A' }, phones: [{ waId: '1' }] }),
		],
		[
			'Meta’s flow_token of a button',
			button('flow', { type: 'action', action: { flow_token: 't' } }),
			button('flow', { type: 'action', action: { flowToken: 't' } }),
		],
		['null for what is absent', { ...text('a'), previewUrl: null }, text('a')],
		[
			'Meta’s way to address a message',
			{ ...text('a'), to: '+46', messaging_product: 'whatsapp' },
			text('a'),
		],
	])('%s', (_, message, specified) => {
		expect(asSpecified(message as { type: string })).toEqual(specified);
	});

	test('a message that Meta refuses stays as it is', () => {
		const message = { type: 'text', text: {}, odd: null };
		expect(asSpecified(message)).toBe(message);
	});
});

describe('accepts what Meta has and the specification does not', () => {
	test.each<[string, unknown]>([
		['a sticker', { type: 'sticker', sticker: { id: '1' } }],
		['a reaction', { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } }],
		['a reaction that is taken back', { type: 'reaction', reaction: { message_id: 'wamid.1' } }],
		['a voice message', { type: 'audio', audio: { id: '1', voice: true } }],
		['a quote', { ...text('a'), context: { message_id: 'wamid.1' } }],
		['a recipient type', { ...text('a'), recipient_type: 'individual' }],
		...['carousel', 'request_contact_info', 'voice_call', 'address_message', 'order_details'].map(
			(type): [string, unknown] => [
				`an interactive ${type}`,
				interactive({ type, action: { name: type } }),
			],
		),
		['emoji on reply buttons', buttons(reply('1', 'Yes 👍'))],
		[
			'emoji on the button of a list',
			list([{ rows: rows(1) }], { action: { button: 'Menu 🍕', sections: [{ rows: rows(1) }] } }),
		],
	])('%s', (_, message) => {
		expect(problemsOf(message)).toBeUndefined();
	});
});
