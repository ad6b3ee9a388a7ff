import {
	anyMessage,
	knownMessage,
} from '../../../nodes/LinkMobilityWhatsApp/wire/unknown/anyMessage';
import { reasons } from '../../helpers/reasons';

const REMEDY = 'Set the option';
const text = { type: 'text', text: { body: 'Hi' } };
const quote = { context: { message_id: 'wamid.1' } };
const interactive = (content: object) => ({ type: 'interactive', interactive: content });
const template = (...components: unknown[]) => ({
	type: 'template',
	template: { name: 't', language: { code: 'en' }, components },
});
const body = { type: 'body', parameters: [{ type: 'text', text: 'Ann' }] };
const carousel = {
	type: 'carousel',
	body: { text: 'Our kitchens' },
	action: {
		cards: [
			{ card_index: 0, type: 'cta_url', body: { text: 'Oslo' }, first_name: 'kept' },
			{ index: 1, to: 'kept', messaging_product: 'kept' },
		],
	},
};

const sent: Array<[title: string, message: object, reason: string]> = [
	['a quote', { ...text, ...quote }, "context is not a field of LINK's API"],
	[
		'a recipient type',
		{ ...text, recipient_type: 'individual' },
		"recipient_type is not a field of LINK's API",
	],
	[
		'a sticker',
		{ type: 'sticker', sticker: { id: '1' } },
		'type must be one of template, text, image, location, audio, video, document, contacts, interactive',
	],
	[
		'a reaction that is taken back',
		{ type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '' } },
		'type must be one of template, text, image, location, audio, video, document, contacts, interactive',
	],
	[
		'a voice message',
		{ type: 'audio', audio: { id: '1', voice: true } },
		"audio.voice is not a field of LINK's API",
	],
	...[
		carousel,
		{ type: 'request_contact_info', body: { text: 'b' }, action: { name: 'request_contact_info' } },
		{ type: 'voice_call', body: { text: 'b' }, action: { name: 'voice_call', parameters: {} } },
		{ type: 'address_message', body: { text: 'b' }, action: { parameters: { country: 'IN' } } },
		{ type: 'order_details', body: { text: 'b' }, action: { parameters: { date_time: 1 } } },
	].map((content): [string, object, string] => [
		`an interactive ${content.type}`,
		interactive(content),
		'interactive.type must be one of button, list, cta_url, flow, product, product_list, catalog_message, location_request_message',
	]),
	[
		'a component of a new kind',
		template(body, { type: 'tap_target_configuration', parameters: [{ date_time: 1 }] }),
		'template.components.1.type must be one of header, body, limited_time_offer, button, carousel',
	],
	[
		'a template button of a new kind',
		template({ type: 'button', sub_type: 'voice_call', index: '0', parameters: [] }),
		'template.components.0.sub_type must be one of quick_reply, url, copy_code, catalog, flow, mpm',
	],
];

describe('a message with content that the specification does not have', () => {
	test.each(sent)('is sent as it was written if unknown content is allowed: %s', (_, message) => {
		expect(anyMessage.parse(message)).toEqual(message);
	});

	test.each(sent)('is refused with the remedy if it is not: %s', (_, message, reason) => {
		expect(reasons(knownMessage(REMEDY).safeParse(message).error)).toEqual([
			`${reason}. ${REMEDY}`,
		]);
	});

	test('a parameter of a new kind passes', () => {
		const gif = template({ type: 'header', parameters: [{ type: 'gif', gif: { id: '1' } }] });
		expect(anyMessage.parse(gif)).toEqual(gif);
		expect(reasons(knownMessage(REMEDY).safeParse(gif).error)).toEqual([
			'template.components.0.parameters.0.type must be one of text, image, video, document, location. Set the option',
		]);
	});

	test('known parts next to unknown ones are normalized', () => {
		const message = {
			messaging_product: 'whatsapp',
			to: '46',
			...quote,
			type: 'image',
			image: { link: ' https://e.com/i.jpg ', caption: ' ', Foo: { first_name: 'A' } },
		};
		expect(anyMessage.parse(message)).toEqual({
			...quote,
			type: 'image',
			image: { link: 'https://e.com/i.jpg', Foo: { first_name: 'A' } },
		});
	});

	test.each<[string, unknown, string]>([
		[
			'a text that is too long, with a quote',
			{ ...quote, type: 'text', text: { body: 'a'.repeat(4097) } },
			'text.body can be at most 4096 characters, this one has 4097',
		],
		[
			'a known component next to an unknown one',
			template({ type: 'header', parameters: [] }, { type: 'tap_target_configuration' }),
			'template.components.0.parameters needs exactly one entry',
		],
		[
			'the body of an interactive message of a new kind',
			interactive({ ...carousel, body: { text: 'a'.repeat(1025) } }),
			'interactive.body.text can be at most 1024 characters, this one has 1025',
		],
		[
			'the footer of an interactive message of a new kind',
			interactive({ ...carousel, footer: { text: 'a'.repeat(61) } }),
			'interactive.footer.text can be at most 60 characters, this one has 61',
		],
		[
			'the link of a message of a new kind',
			{ type: 'sticker', sticker: { link: 'sticker.webp' } },
			'sticker.link must start with http:// or https://',
		],
		[
			'a caption of audio, which the specification rules out',
			{ type: 'audio', audio: { id: '1', caption: 'c' }, ...quote },
			"audio.caption is not a field of LINK's API",
		],
		[
			'a caption in the header of a template',
			template({
				type: 'header',
				parameters: [{ type: 'image', image: { id: '1', caption: 'c' } }],
			}),
			"template.components.0.parameters.0.image.caption is not a field of LINK's API",
		],
		[
			'the content of two types',
			{ ...text, image: { id: '1' } },
			"image is not a field of LINK's API",
		],
		[
			'a header that a list cannot have',
			interactive({
				type: 'list',
				header: { type: 'video', video: { id: '1' } },
				body: { text: 'b' },
				action: { button: 'Menu', sections: [{ rows: [{ id: '1', title: 'r' }] }] },
			}),
			'interactive.header.type can only be text in this kind',
		],
		[
			'a blank type',
			{ type: ' ' },
			'type must be one of template, text, image, location, audio, video, document, contacts, interactive',
		],
		[
			'text in place of a message',
			'Hello',
			'must be an object such as {"type": "text", "text": {"body": "Hello"}}',
		],
	])('is refused all the same for %s', (_, message, reason) => {
		expect(reasons(anyMessage.safeParse(message).error)).toEqual([reason]);
	});

	test('what LINK and Meta name is accepted without the option', () => {
		const message = { messaging_product: 'whatsapp', to: '46', type: 'TEXT', text: { body: 'Hi' } };
		expect(knownMessage(REMEDY).parse(message)).toEqual(text);
	});
});
