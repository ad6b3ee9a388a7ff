import { canonical } from '../../../nodes/LinkMobilityWhatsApp/wire/spelling';
import { components } from '../../../nodes/LinkMobilityWhatsApp/wire/template/filledInComponents';
import { reasons } from '../../helpers/reasons';

/** What the schema makes of components as JSON gives them, or the sentences it refuses them with. */
function checked(given: unknown): unknown {
	const parsed = components.safeParse(canonical(given));
	return parsed.success ? parsed.data : reasons(parsed.error);
}

const body = (...parameters: unknown[]) => [{ type: 'body', parameters }];
const text = (value: unknown) => ({ type: 'text', text: value });
const header = (parameter: unknown) => ({ type: 'header', parameters: [parameter] });
const button = (sub_type: string, index: unknown, parameter: unknown) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const coupon = (code: string) =>
	button('copy_code', '0', { type: 'coupon_code', coupon_code: code });
const replies = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		button('quick_reply', String(index), { type: 'payload', payload: 'p' }),
	);
const urls = (count: number) =>
	Array.from({ length: count }, (_, index) => button('url', String(index), text('a')));
const url = (value: string) => button('url', '0', text(value));
const offer = (end: unknown) => ({
	type: 'limited_time_offer',
	parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: end } }],
});
const card = (card_index: unknown, ...more: unknown[]) => ({
	card_index,
	components: [header({ type: 'image', image: { id: '1' } }), ...more],
});
const cards = (count: number) => [
	{ type: 'carousel', cards: Array.from({ length: count }, (_, index) => card(index)) },
];
const mpm = (count: number) =>
	button('mpm', '0', {
		type: 'action',
		action: {
			thumbnail_product_retailer_id: 'A',
			sections: [{ product_items: Array(count).fill({ product_retailer_id: 'A' }) }],
		},
	});
const money = (currency: object) =>
	body({
		type: 'currency',
		currency: { fallbackValue: 'f', code: 'SEK', amount1000: '1', ...currency },
	});
const time = (dateTime: object) =>
	body({ type: 'dateTime', dateTime: { fallbackValue: 'f', ...dateTime } });

const END = Date.UTC(2099, 0, 1);

const taken: Array<[title: string, given: unknown]> = [
	['a value of 1024 characters', body(text('👍'.repeat(1024)))],
	['4 spaces in a row', body(text('a    b'))],
	["a header's value of 60 characters", [header(text('a'.repeat(60)))]],
	['a code of 20 characters', [coupon('A'.repeat(20))]],
	["an offer's code of 15 characters", [offer(END), coupon('A'.repeat(15))]],
	['a value of 2000 characters in a URL', [url('a'.repeat(2000))]],
	['10 buttons', replies(10)],
	['2 buttons of an offer', [offer(END), ...urls(2)]],
	[
		'2 buttons on a card',
		[{ type: 'carousel', cards: [card(0, ...replies(2)), card(1, ...replies(2))] }],
	],
	['2 cards', cards(2)],
	['10 cards', cards(10)],
	['30 products', [mpm(30)]],
	['a code as in the specification', [coupon('example-coupon-code')]],
	['the last button', [button('quick_reply', '9', { type: 'payload', payload: 'p' })]],
	['no variables', body()],
	['a place', [header({ type: 'location', location: { longitude: -180, latitude: 90 } })]],
	['a PDF', [header({ type: 'document', document: { link: 'https://e.com/a.PDF?b=c.doc' } })]],
	[
		'a document without an extension',
		[header({ type: 'document', document: { link: 'https://e.com/v1.2/a' } })],
	],
	...['a.php', 'a.do', 'download.hub', 'a.docx?format=pdf'].map((path): [string, unknown[]] => [
		`a document that may be a PDF, ${path}`,
		[header({ type: 'document', document: { link: `https://e.com/${path}` } })],
	]),
	[
		'all six parts of a date',
		time({ year: 2030, month: 1, dayOfMonth: 31, dayOfWeek: 7, hour: 23, minute: 59 }),
	],
];

test.each(taken)('accepts %s', (_title, given) => {
	expect(checked(given)).toEqual(given);
});

const tidied: Array<[title: string, given: unknown, components: unknown]> = [
	['nothing', undefined, []],
	['null', null, []],
	['a number as an index', [button('url', 0, text(1))], [button('url', '0', text('1'))]],
	[
		'the position of a card as text',
		[{ type: 'carousel', cards: [card('0'), card('1')] }],
		cards(2),
	],
	['seconds', [offer(String(END / 1000))], [offer(END)]],
	[
		'a currency in small letters',
		money({ code: ' sek ', amount1000: 5 }),
		money({ amount1000: '5' }),
	],
	[
		'a payload where a URL takes text',
		[button('url', '0', { type: 'payload', payload: ' p\n' })],
		[url('p')],
	],
	[
		'a payload called text where a URL takes text',
		[button('url', '0', { type: 'text', payload: 'p' })],
		[url('p')],
	],
	...[
		{},
		{ parameters: [] },
		{ parameters: null },
		{ parameters: [{ type: 'action' }] },
		{ parameters: [{ type: 'action', action: { thumbnail_product_retailer_id: ' ' } }] },
	].map((more): [string, unknown, unknown] => [
		`a catalog without a thumbnail: ${JSON.stringify(more)}`,
		[{ type: 'button', sub_type: 'CATALOG', index: 0, ...more }],
		[{ type: 'button', sub_type: 'catalog', index: '0', parameters: [] }],
	]),
	[
		'a flow without parameters',
		[{ type: 'button', sub_type: 'flow', index: 0 }],
		[button('flow', '0', { type: 'action', action: {} })],
	],
	[
		'a flow with a blank token',
		[button('flow', '0', { type: 'action', action: { flowToken: '', flow_token: 't' } })],
		[button('flow', '0', { type: 'action', action: { flow_token: 't' } })],
	],
	[
		'cards in another order',
		[{ type: 'carousel', cards: [card(1), card(0)] }],
		[{ type: 'carousel', cards: [card(1), card(0)] }],
	],
	['an end as text', [offer('2099-01-01T01:00:00+01:00')], [offer(END)]],
	['an end as a date of JavaScript', [offer(new Date(END))], [offer(END)]],
	[
		'a timestamp as text',
		time({ timestamp: '2099-01-01T00:00:00Z' }),
		time({ timestamp: String(END) }),
	],
	['a timestamp as a number', time({ timestamp: END }), time({ timestamp: String(END) })],
];

test.each(tidied)('normalizes %s', (_title, given, expected) => {
	expect(checked(given)).toEqual(expected);
});

const SIX =
	'0.parameters.0.dateTime needs all of year, month, dayOfMonth, dayOfWeek, hour, minute, or a timestamp alone';
const LAYOUT = '0.parameters.0.text cannot have line breaks, tabs or more than 4 spaces in a row';
const CARDS = '0.cards needs 2 to 10 cards, as many as the template has';

const refused: Array<[title: string, given: unknown, sentences: string[]]> = [
	[
		'a value of 1025 characters',
		body(text('a'.repeat(1025))),
		['0.parameters.0.text can be at most 1024 characters, this one has 1025'],
	],
	['5 spaces in a row', body(text('a     b')), [LAYOUT]],
	['a tab', body(text('a\tb')), [LAYOUT]],
	['a line break of Windows', body(text('a\r\nb')), [LAYOUT]],
	[
		'11 buttons',
		replies(11),
		['10.index must be a whole number from 0 to 9: there can be at most 10 buttons'],
	],
	[
		'3 buttons of an offer',
		[offer(END), ...urls(3)],
		['can have at most 2 components of type button in a limited-time offer, not 3'],
	],
	['only spaces', body(text('  ')), ['0.parameters.0.text must not be blank']],
	['no value', body(text(null)), ['0.parameters.0.text is required']],
	[
		"a header's value of 61 characters",
		[header(text('a'.repeat(61)))],
		['0.parameters.0.text can be at most 60 characters, this one has 61'],
	],
	[
		'a code of 21 characters',
		[coupon('A'.repeat(21))],
		['0.parameters.0.coupon_code can be at most 20 characters, 15 in a limited-time offer'],
	],
	[
		"an offer's code of 16 characters",
		[coupon('A'.repeat(16)), offer(END)],
		['0.parameters.0.coupon_code can be at most 15 characters in a limited-time offer'],
	],
	[
		'a code with other signs',
		[coupon('25% OFF')],
		['0.parameters.0.coupon_code can be letters, digits, hyphens and underscores only'],
	],
	[
		'cards with a gap',
		[{ type: 'carousel', cards: [card(0), card(2)] }],
		['0.cards must number the cards by card_index from 0 to 1, without gaps; 1 is missing'],
	],
	[
		'cards that are counted from 1',
		[{ type: 'carousel', cards: [card(1), card(2)] }],
		['0.cards must number the cards by card_index from 0 to 1, without gaps; 0 is missing'],
	],
	[
		'a value of 2001 characters in a URL',
		[url('a'.repeat(2001))],
		['0.parameters.0.text can be at most 2000 characters, this one has 2001'],
	],
	['1 card', cards(1), [CARDS]],
	['11 cards', cards(11), [CARDS, '0.cards.10.card_index must be a whole number from 0 to 9']],
	[
		'31 products',
		[mpm(31)],
		['0.parameters.0.action.sections can have at most 30 products in all, these have 31'],
	],
	[
		'an eleventh button',
		[button('quick_reply', '10', { type: 'payload', payload: 'p' })],
		['0.index must be a whole number from 0 to 9: there can be at most 10 buttons'],
	],
	[
		'a payload next to the text of a URL',
		[button('url', '0', { type: 'text', text: 'a', payload: 'p' })],
		["0.parameters.0.payload is not a field of LINK's API"],
	],
	[
		'a text where a reply takes a payload',
		[button('quick_reply', '0', text('p'))],
		[
			'0.parameters.0.type must be payload',
			'0.parameters.0.payload is required',
			"0.parameters.0.text is not a field of LINK's API",
		],
	],
	[
		'a caption',
		[header({ type: 'image', image: { id: '1', caption: 'c' } })],
		["0.parameters.0.image.caption is not a field of LINK's API"],
	],
	[
		'a file by link and by ID',
		[header({ type: 'video', video: { id: '1', link: 'https://e.com/a.mp4' } })],
		['0.parameters.0.video needs either link or id, and not both'],
	],
	[
		'audio above the text',
		[header({ type: 'audio', audio: { id: '1' } })],
		['0.parameters.0.type must be one of text, image, video, document, location'],
	],
	[
		'two parameters of a header',
		[{ type: 'header', parameters: [text('a'), text('b')] }],
		['0.parameters needs exactly one entry'],
	],
	[
		'two bodies',
		[...body(text('a')), ...body(text('b'))],
		['can have only one component of type body'],
	],
	[
		'what is not a component',
		[{ type: 'footer' }, 5],
		[
			'0.type must be one of header, body, limited_time_offer, button, carousel',
			'1 must be of type object, not number',
		],
	],
	[
		'names that every object has',
		[{ type: 'constructor' }, { type: 'button', sub_type: 'toString' }],
		[
			'0.type must be one of header, body, limited_time_offer, button, carousel',
			'1.sub_type must be one of quick_reply, url, copy_code, catalog, flow, mpm',
		],
	],
	['some parts of a date', time({ year: 2026, month: 3 }), [SIX]],
	['parts of a date and a timestamp', time({ year: 2026, timestamp: 5 }), [SIX]],
	['neither parts nor a timestamp', time({}), [SIX]],
	[
		'cents instead of thousandths',
		money({ amount1000: '100.99' }),
		['0.parameters.0.currency.amount1000 must be the amount times 1000, without decimals'],
	],
	[
		'an offer of the past',
		[offer(1707232588000)],
		['0.parameters.0.limited_time_offer.expiration_time_ms must be in the future'],
	],
	...['2099-01-01', '2099-01-01T00:00:00', 'soon'].map((end): [string, unknown, string[]] => [
		`an end without a time zone: ${end}`,
		[offer(end)],
		[
			'0.parameters.0.limited_time_offer.expiration_time_ms must be a point in time in milliseconds since 1970',
		],
	]),
	[
		'an offer without its end',
		[{ type: 'limited_time_offer', parameters: [{ type: 'limited_time_offer' }] }],
		['0.parameters.0.limited_time_offer is required'],
	],
	[
		'the same card twice, one without its picture, and too many buttons on it',
		[
			{
				type: 'carousel',
				cards: [
					card(0),
					{
						card_index: 0,
						components: ['0', '1', '1'].map((index) =>
							button('quick_reply', index, { type: 'payload', payload: 'p' }),
						),
					},
				],
			},
		],
		[
			'0.cards.1.components can have at most 2 components of type button on a card, not 3',
			'0.cards.1.components needs a component of type header with an image or a video',
			'0.cards.1.components.2.index must be unique, "1" is used twice',
			'0.cards.1.card_index must be unique, "0" is used twice',
		],
	],
	[
		'a catalog on a card',
		[{ type: 'carousel', cards: [card(0, button('catalog', '0', {})), card(1)] }],
		['0.cards.0.components.1.sub_type must be one of quick_reply, url'],
	],
	[
		'a token in two spellings, and empty data',
		[
			button('flow', '0', {
				type: 'action',
				action: { flow_token: 'a', flowToken: 'b', flow_action_data: {} },
			}),
		],
		[
			'0.parameters.0.action.flow_action_data must be a JSON object such as {"name": "Ann"}',
			'0.parameters.0.action can have flowToken or flow_token, and not both',
		],
	],
];

test.each(refused)('refuses %s', (_title, given, sentences) => {
	expect(checked(given)).toEqual(sentences);
});
