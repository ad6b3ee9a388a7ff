import { rendered } from '../../sandbox/template/rendered';

const given = (...components: unknown[]) => ({
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
	['nothing', [], {}],
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
	['a picture', [head], { header: { kind: 'image', file: image } }],
	[
		'words above',
		[{ type: 'header', parameters: [words('Sale')] }],
		{ header: { kind: 'text', text: 'Sale' } },
	],
	[
		'the end of an offer',
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
		'a one-time password, which the API calls a link',
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
	expect(rendered(undefined, given(...components))).toEqual({ ...nothing, ...shown });
});

test('a definition has the words around the values', () => {
	const definition = {
		components: [
			{ type: 'HEADER', text: 'For {{1}}' },
			{ type: 'BODY', text: 'Hello {{who}}, $& {{missing}}' },
			{ type: 'FOOTER', text: 'Bye' },
			{ type: 'BUTTONS', buttons: [{ text: 'Stop' }, { text: 'Order' }] },
		],
	};
	const components = [
		{ type: 'header', parameters: [words('you')] },
		body(words('$&', 'who')),
		button('quick_reply', '1', { type: 'payload', payload: 'p' }),
	];
	expect(rendered(definition, given(...components))).toEqual({
		...nothing,
		header: { kind: 'text', text: 'For you' },
		body: 'Hello $&, $& {{missing}}',
		footer: 'Bye',
		buttons: [{ index: '1', kind: 'quick_reply', text: 'Order', value: 'p' }],
	});
});

test.each([[undefined], ['words'], [{ name: 'spring' }], [given({ parameters: 1 })]])(
	'%j is no template',
	(value) => {
		expect(rendered(undefined, value)).toBeUndefined();
	},
);
