import { outline } from '../../../../sandbox/meta/templates/outline';
import { render } from '../../../../sandbox/meta/templates/render';

const sentTemplate = (...components: unknown[]) => ({
	name: 'spring',
	language: { code: 'en' },
	components,
});
const nothing = { name: 'spring', language: 'en', values: [], buttons: [], cards: [] };
const body = (...parameters: unknown[]) => ({ type: 'body', parameters });
const words = (text: string, parameterName?: string) => ({ type: 'text', text, parameterName });
const button = (sub_type: string, index: string, parameter: unknown) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const image = { link: 'https://example.com/a.jpg' };
const head = { type: 'header', parameters: [{ type: 'image', image }] };

test.each<[string, unknown[], object]>([
	['no values', [], {}],
	[
		'values, by position',
		[
			body(
				words('Ann'),
				{ type: 'currency', currency: { fallbackValue: '$1', code: 'USD', amount1000: '1000' } },
				{ type: 'dateTime', dateTime: { fallbackValue: 'Friday', timestamp: '1' } },
			),
		],
		{
			values: [
				{ place: '{{1}}', text: 'Ann' },
				{ place: '{{2}}', text: '$1' },
				{ place: '{{3}}', text: 'Friday' },
			],
		},
	],
	['values, by name', [body(words('Ann', 'who'))], { values: [{ place: '{{who}}', text: 'Ann' }] }],
	['an image', [head], { header: { kind: 'image', file: image } }],
	[
		'a text header',
		[{ type: 'header', parameters: [words('Sale')] }],
		{ header: { kind: 'text', text: 'Sale' } },
	],
	[
		'when an offer ends',
		[
			{
				type: 'limited_time_offer',
				parameters: [
					{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1707232588000 } },
				],
			},
		],
		{ expires: 1707232588000 },
	],
	[
		'a button of each kind',
		[
			button('quick_reply', '0', { type: 'payload', payload: 'p' }),
			button('url', '1', { type: 'text', text: 'end' }),
			button('copy_code', '2', { type: 'coupon_code', coupon_code: 'SAVE' }),
			button('catalog', '3', {
				type: 'action',
				action: { thumbnail_product_retailer_id: 'mug' },
			}),
			button('flow', '4', { type: 'action', action: { flowToken: 't' } }),
			button('mpm', '5', {
				type: 'action',
				action: {
					thumbnail_product_retailer_id: 'mug',
					sections: [{ product_items: [{ product_retailer_id: 'shirt' }] }],
				},
			}),
			button('voice_call', '6', { type: 'ttl_minutes' }),
		],
		{
			buttons: [
				{ index: '0', kind: 'quick_reply', text: 'Button 1', value: 'p' },
				{ index: '1', kind: 'url', text: 'Button 2 (link)', value: 'end' },
				{ index: '2', kind: 'copy_code', text: 'Copy code', value: 'SAVE' },
				{ index: '3', kind: 'catalog', text: 'View catalog', products: ['mug'] },
				{ index: '4', kind: 'flow', text: 'Button 5 (form)', value: 't' },
				{ index: '5', kind: 'mpm', text: 'View items', products: ['shirt'] },
				{ index: '6', kind: 'other', text: 'Button 7' },
			],
		},
	],
	[
		'a one-time password, whose button has the sub type url',
		[body(words('123456')), button('url', '0', { type: 'text', text: '123456' })],
		{
			values: [{ place: '{{1}}', text: '123456' }],
			buttons: [{ index: '0', kind: 'copy_code', text: 'Copy code', value: '123456' }],
		},
	],
	[
		'cards',
		[{ type: 'carousel', cards: [{ card_index: 0, components: [head, body(words('Mug'))] }] }],
		{
			cards: [
				{
					index: 0,
					header: { kind: 'image', file: image },
					values: [{ place: '{{1}}', text: 'Mug' }],
					buttons: [],
				},
			],
		},
	],
])('without its definition a template shows %s', (_, components, shown) => {
	expect(render(undefined, sentTemplate(...components))).toEqual({ ...nothing, ...shown });
});

/** A template of these components, filled in by those of a message. */
const filled = (defined: Array<{ type: string }>, ...components: unknown[]) =>
	render(outline({ language: 'en', components: defined }), sentTemplate(...components));

test('with its definition a template shows its text with the values', () => {
	const defined = [
		{ type: 'HEADER', format: 'TEXT', text: 'For {{1}}' },
		{ type: 'BODY', text: 'Hello {{who}}, $& {{missing}}' },
		{ type: 'FOOTER', text: 'Bye' },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'QUICK_REPLY', text: 'Stop' },
				{ type: 'QUICK_REPLY', text: 'Order' },
				{ type: 'URL', text: 'Track', url: 'https://example.com/{{1}}' },
				{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+46700000000' },
				{ type: 'COPY_CODE', example: 'SAVE' },
			],
		},
	];
	const components = [
		{ type: 'header', parameters: [words('you')] },
		body(words('$&', 'who')),
		button('quick_reply', '1', { type: 'payload', payload: 'p' }),
		button('url', '2', { type: 'text', text: '4711' }),
		button('copy_code', '4', { type: 'coupon_code', coupon_code: 'SPRING' }),
	];
	expect(filled(defined, ...components)).toEqual({
		...nothing,
		header: { kind: 'text', text: 'For you' },
		body: 'Hello $&, $& {{missing}}',
		footer: 'Bye',
		buttons: [
			{ index: '0', kind: 'quick_reply', text: 'Stop' },
			{ index: '1', kind: 'quick_reply', text: 'Order', value: 'p' },
			{
				index: '2',
				kind: 'url',
				text: 'Track',
				value: '4711',
				address: 'https://example.com/4711',
			},
			{ index: '3', kind: 'phone', text: 'Call', value: '+46700000000' },
			{ index: '4', kind: 'copy_code', text: 'Copy offer code', value: 'SPRING' },
		],
	});
});

test.each([
	['en', '123456 is your verification code. For your security, do not share this code.'],
	['sv', '123456 är din verifieringskod. Dela inte koden med någon, för din egen säkerhet.'],
])('an authentication template shows WhatsApp’s preset text in %s', (language, text) => {
	const components = [
		{ type: 'BODY', add_security_recommendation: true },
		{ type: 'FOOTER', code_expiration_minutes: 10 },
		{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
	];
	const code = { type: 'text', text: '123456' };
	const sent = sentTemplate(body(code), button('url', '0', code));
	expect(render(outline({ language, components }), sent)).toMatchObject({
		body: text,
		footer: language === 'en' ? 'This code expires in 10 minutes.' : expect.any(String),
		buttons: [
			{ kind: 'copy_code', text: language === 'en' ? 'Copy code' : 'Kopiera kod', value: '123456' },
		],
	});
});

test('offer and cards show the text of their definition', () => {
	const offer = {
		type: 'LIMITED_TIME_OFFER',
		limited_time_offer: { text: '20% off', has_expiration: true },
	};
	const parts = [
		{ type: 'HEADER', format: 'IMAGE' },
		{ type: 'BODY', text: 'The {{1}} is new.' },
		{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Order' }] },
	];
	const carousel = { type: 'CAROUSEL', cards: [{ components: parts }, { components: parts }] };
	const card = { card_index: 1, components: [head, body(words('mug'))] };
	expect(filled([offer, carousel], { type: 'carousel', cards: [card] })).toMatchObject({
		offer: '20% off',
		cards: [
			{
				index: 1,
				header: { kind: 'image', file: image },
				body: 'The mug is new.',
				buttons: [{ index: '0', kind: 'quick_reply', text: 'Order' }],
			},
		],
	});
});

test('a location is shown as the header', () => {
	const location = { latitude: 59.33, longitude: 18.06, name: 'Our shop' };
	const parameters = [{ type: 'location', location }];
	expect(filled([], { type: 'header', parameters })).toMatchObject({
		header: { kind: 'location', place: location },
	});
});

test.each([[undefined], ['words'], [{ name: 'spring' }], [sentTemplate({ parameters: 1 })]])(
	'%j cannot be rendered',
	(value) => {
		expect(render(undefined, value)).toBeUndefined();
	},
);
