import { jsonPreview } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/preview/jsonPreview';
import { messagePreview } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/preview/messagePreview';
import { message } from '../../../../nodes/LinkMobilityWhatsApp/wire/message';
import * as kinds from '../../../helpers/interactive';

const preview = (...messages: unknown[]) =>
	messagePreview({ messages: messages.map((one) => message.parse(one)) });

const interactive = (content: unknown) => ({ type: 'interactive', interactive: content });
const template = (...components: unknown[]) => ({
	type: 'template',
	template: { name: 'order_update', language: { code: 'en' }, components },
});
const words = (text: string, parameterName?: string) => ({
	type: 'text',
	text,
	...(parameterName !== undefined && { parameterName }),
});
const button = (sub_type: string, index: number, ...parameters: unknown[]) => ({
	type: 'button',
	sub_type,
	index,
	parameters,
});
const offerUntil = (expiration_time_ms: number) => ({
	type: 'limited_time_offer',
	parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms } }],
});
const FILE = 'https://e.com/file';

test.each<[string, unknown, string[]]>([
	['a text as it is', { type: 'text', text: { body: ' *Hi*\n' } }, [' *Hi*', '']],
	[
		'an image with its caption',
		{ type: 'image', image: { link: FILE, caption: 'New\nkitchen' } },
		[`Image: ${FILE}`, '', 'New', 'kitchen'],
	],
	['a file by its ID', { type: 'video', video: { id: '17' } }, ['Video: media ID 17']],
	['audio', { type: 'audio', audio: { link: FILE } }, [`Audio: ${FILE}`]],
	[
		'a document with its name',
		{ type: 'document', document: { link: FILE, filename: 'a.pdf' } },
		[`Document: a.pdf, ${FILE}`],
	],
	[
		'a location',
		{
			type: 'location',
			location: { latitude: 59.3, longitude: 18, name: 'Shop', address: 'Main Street 1' },
		},
		['Location: 59.3, 18', 'Shop', 'Main Street 1'],
	],
	[
		'contacts',
		{
			type: 'contacts',
			contacts: [
				{ name: { formattedName: 'Ann Berg', firstName: 'Ann' } },
				{ name: { formattedName: 'Bo', firstName: 'Bo' } },
			],
		},
		['Contact: Ann Berg', 'Contact: Bo'],
	],
	[
		'reply buttons with a header, a body and a footer',
		interactive(
			kinds.buttons([kinds.button('Yes'), kinds.button('No')], {
				...kinds.text('Question'),
				...kinds.footed('Until noon'),
			}),
		),
		['Question', '', 'b', '', 'Until noon', '', '[Yes]', '[No]'],
	],
	[
		'a file in the header',
		interactive(kinds.headed('document', { link: FILE, filename: 'a.pdf' })),
		[`Document: a.pdf, ${FILE}`, '', 'b', '', '[Ok]'],
	],
	[
		'a list with its sections and rows',
		interactive(
			kinds.list([
				{ title: 'Today', rows: [kinds.row('Nine', { description: 'early' })] },
				{ title: 'Later', rows: [kinds.row('Ten')] },
			]),
		),
		['b', '', '[Menu]', 'Today', '- Nine: early', 'Later', '- Ten'],
	],
	[
		'a link',
		interactive(kinds.link('Open', 'https://e.com/x')),
		['b', '', '[Open] https://e.com/x'],
	],
	['a flow', interactive(kinds.flow()), ['b', '', '[Book] opens a form']],
	[
		'a product',
		interactive(kinds.product({ body: { text: 'b' } })),
		['Product: A', '', 'b', '', '[View]'],
	],
	['a product without text', interactive(kinds.product()), ['Product: A', '', '[View]']],
	[
		'products',
		interactive(
			kinds.products([
				{ title: 'Mugs', product_items: kinds.items(2) },
				{ title: 'Shirts', product_items: kinds.items(1) },
			]),
		),
		['H', '', 'b', '', '[View items]', 'Mugs', '- SKU-1', '- SKU-2', 'Shirts', '- SKU-1'],
	],
	['a catalog', interactive(kinds.catalog()), ['b', '', '[View catalog]']],
	[
		'a request for the location',
		interactive(kinds.locationRequest()),
		['b', '', '[Send location]'],
	],
])('the preview of %s', (_, one, text) => {
	expect(preview(one)).toEqual({ text: text.join('\n'), notes: [] });
});

test('an address without a name is not shown, and a note says so', () => {
	const location = { latitude: 1, longitude: 2, address: 'Main Street 1' };
	expect(preview({ type: 'location', location })).toEqual({
		text: 'Location: 1, 2',
		notes: ['WhatsApp shows the address only if the location has a name.'],
	});
});

describe('a template by hand, whose text is not known', () => {
	const note =
		'The text of the template is not known here, so the preview has only the values that the message fills in.';

	test.each<[string, unknown[], string[]]>([
		['no values', [], []],
		[
			'values by position, with the fallback of amounts and dates',
			[
				{
					type: 'body',
					parameters: [
						words('Ann'),
						{
							type: 'currency',
							currency: { fallbackValue: '$1', code: 'USD', amount1000: '1000' },
						},
						{ type: 'dateTime', dateTime: { fallbackValue: 'Friday', timestamp: '1' } },
					],
				},
			],
			['', 'Body {{1}}: Ann', 'Body {{2}}: $1', 'Body {{3}}: Friday'],
		],
		[
			'values by name',
			[
				{ type: 'header', parameters: [words('Ann', 'who')] },
				{ type: 'body', parameters: [words('4711', 'order')] },
			],
			['', 'Header {{who}}: Ann', 'Body {{order}}: 4711'],
		],
		[
			'a file',
			[{ type: 'header', parameters: [{ type: 'image', image: { id: '17' } }] }],
			['', 'Header image: media ID 17'],
		],
		[
			'a place',
			[
				{
					type: 'header',
					parameters: [{ type: 'location', location: { latitude: 1, longitude: 2 } }],
				},
			],
			['', 'Header location: 1, 2'],
		],
		[
			'buttons, without what a person does not see',
			[
				button('quick_reply', 0, { type: 'payload', payload: 'YES' }),
				button('url', 1, words('a%20b')),
				button('copy_code', 2, { type: 'coupon_code', coupon_code: 'SAVE' }),
				button('catalog', 3),
				button('flow', 4, { type: 'action', action: { flowToken: 't' } }),
				button('mpm', 5, {
					type: 'action',
					action: {
						thumbnail_product_retailer_id: 'A',
						sections: [{ product_items: kinds.items(2) }],
					},
				}),
			],
			[
				'',
				'[Button 1]',
				'[Button 2] link that ends with a%20b',
				'[Button 3] SAVE',
				'[Button 4] opens the catalog',
				'[Button 5] opens a form',
				'[Button 6] SKU-1, SKU-2',
			],
		],
		[
			'a one-time code',
			[{ type: 'body', parameters: [words('123456')] }, button('url', 0, words('123456'))],
			['', 'Body {{1}}: 123456', '[Button 1] 123456'],
		],
		[
			'the end of an offer',
			[offerUntil(Date.UTC(2099, 0, 1, 12))],
			['', 'Offer ends: 2099-01-01 12:00 UTC'],
		],
		[
			'the end of an offer in microseconds by mistake',
			[offerUntil(Date.UTC(2099, 0, 1) * 1000)],
			['', 'Offer ends: 4070908800000000 milliseconds since 1970'],
		],
		[
			'the end of an offer that is later than any date of JavaScript',
			[offerUntil(Number.MAX_SAFE_INTEGER)],
			['', 'Offer ends: 9007199254740991 milliseconds since 1970'],
		],
		[
			'cards in their order',
			[
				{
					type: 'carousel',
					cards: [1, 0].map((card_index) => ({
						card_index,
						components: [
							{
								type: 'header',
								parameters: [{ type: 'image', image: { id: `${card_index}` } }],
							},
						],
					})),
				},
			],
			['', 'Card 1:', 'Header image: media ID 0', '', 'Card 2:', 'Header image: media ID 1'],
		],
	])('shows %s', (_, components, text) => {
		expect(preview(template(...components))).toEqual({
			text: ['Template: order_update (en)', ...text].join('\n'),
			notes: [note],
		});
	});
});

describe('JSON', () => {
	const UNKNOWN =
		'The message has parts that LINK does not document. They are in the request, but not in the preview.';
	const hello = { type: 'text', text: { body: 'Hello' } };

	test('several messages have a line between them, and each note once', () => {
		const quote = { ...hello, context: { message_id: 'wamid.1' } };
		expect(jsonPreview({ messages: [hello, quote, quote] })).toEqual({
			text: 'Hello\n\n---\n\nHello\n\n---\n\nHello',
			notes: [UNKNOWN],
		});
	});

	test.each([
		[{ type: 'sticker', sticker: { id: '1' } }, '(sticker)'],
		[{ type: 'audio', audio: { link: FILE, voice: true } }, '(audio)'],
		[{ type: 'constructor' }, '(constructor)'],
		[null, '(undefined)'],
	])('%j is only named', (one, text) => {
		expect(jsonPreview({ messages: [one] })).toEqual({ text, notes: [UNKNOWN] });
	});
});
