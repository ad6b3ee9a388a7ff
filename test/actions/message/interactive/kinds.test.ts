import { interactive } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/interactive';
import { messagesOf } from '../../../helpers/panel';

const none = { header: 'none', footer: '' };
const blank = { headerText: '', footer: '' };
const formed = { specifyButtons: 'fields', specifySections: 'fields', specifyScreenData: 'fields' };

const buttons = (list: unknown, more = {}) => ({
	kind: 'button',
	body: 'b',
	...formed,
	...none,
	buttons: { button: list },
	...more,
});
const list = (sections: unknown, more = {}) => ({
	kind: 'list',
	body: 'b',
	buttonText: 'Menu',
	...formed,
	...blank,
	sections: { section: sections },
	...more,
});
const products = (sections: unknown, more = {}) => ({
	kind: 'product_list',
	headerText: 'H',
	body: 'b',
	catalogId: '1',
	footer: '',
	...formed,
	sections: { section: sections },
	...more,
});
const product = { kind: 'product', catalogId: '1', productId: 'A', body: '', footer: '' };
const catalog = { kind: 'catalog_message', body: 'b', ...blank, thumbnailProductId: '' };
const link = {
	kind: 'cta_url',
	body: 'b',
	buttonText: 'Open',
	url: 'https://e.com',
	...none,
};

const body = { text: 'b' };
const reply = (id: string, title: string) => ({ type: 'reply', reply: { id, title } });
const oneButton = buttons([{ title: 'Ok', id: '1' }]);
const oneReply = { type: 'button', body, action: { buttons: [reply('1', 'Ok')] } };
const openUrl = {
	name: 'cta_url',
	parameters: { display_text: 'Open', url: 'https://e.com' },
};
const byLink = { headerFrom: 'link', headerLink: 'https://e.com/f', headerOptions: {} };
const withFile = (header: string, more = {}) => ({ ...oneButton, header, ...byLink, ...more });
const oneProduct = { catalog_id: '1', product_retailer_id: 'A' };
const sections = (...ids: string[]) => [
	{ title: 's', product_items: ids.map((id) => ({ product_retailer_id: id })) },
];

/** D01–D21 are conformance cases. */
it.each<[string, Record<string, unknown>, unknown]>([
	[
		'D01 reply buttons',
		buttons([
			{ title: 'Yes', id: '1' },
			{ title: 'No', id: '2' },
		]),
		{ type: 'button', body, action: { buttons: [reply('1', 'Yes'), reply('2', 'No')] } },
	],
	[
		'D05 image header, footer',
		withFile('image', { footer: 'f' }),
		{
			...oneReply,
			header: { type: 'image', image: { link: 'https://e.com/f' } },
			footer: { text: 'f' },
		},
	],
	[
		'a text header',
		{ ...oneButton, header: 'text', headerText: 'Hi 😀' },
		{ ...oneReply, header: { type: 'text', text: 'Hi 😀' } },
	],
	[
		'a video header by ID',
		{ ...oneButton, header: 'video', headerFrom: 'id', headerMediaId: 42, headerOptions: {} },
		{ ...oneReply, header: { type: 'video', video: { id: '42' } } },
	],
	[
		'a document header with all options',
		withFile('document', {
			headerOptions: { caption: 'c', fileName: 'f.pdf', provider: 'p' },
		}),
		{
			...oneReply,
			header: {
				type: 'document',
				document: {
					link: 'https://e.com/f',
					caption: 'c',
					filename: 'f.pdf',
					provider: { name: 'p' },
				},
			},
		},
	],
	[
		'an image header, without the hidden file name of a document',
		withFile('image', { headerOptions: { caption: ' ', fileName: 'f.pdf', provider: '' } }),
		{ ...oneReply, header: { type: 'image', image: { link: 'https://e.com/f' } } },
	],
	[
		'D06 list, single untitled section',
		list([{ title: '', rows: { row: [{ id: 'r1', title: 'One', description: '' }] } }]),
		{
			type: 'list',
			body,
			action: { button: 'Menu', sections: [{ rows: [{ id: 'r1', title: 'One' }] }] },
		},
	],
	[
		'a list with all fields',
		list([{ title: 'S', rows: { row: [{ id: 'r', title: 'R', description: 'D' }] } }], {
			headerText: 'H',
			footer: 'f',
		}),
		{
			type: 'list',
			header: { type: 'text', text: 'H' },
			body,
			footer: { text: 'f' },
			action: {
				button: 'Menu',
				sections: [{ title: 'S', rows: [{ id: 'r', title: 'R', description: 'D' }] }],
			},
		},
	],
	[
		'D13 product list',
		products([{ title: 's', products: 'A, B' }]),
		{
			type: 'product_list',
			header: { type: 'text', text: 'H' },
			body,
			action: { catalog_id: '1', sections: sections('A', 'B') },
		},
	],
	[
		'products one per line',
		products([{ title: 's', products: ' A 1 \r\n\nB;' }], { footer: 'f' }),
		{
			type: 'product_list',
			header: { type: 'text', text: 'H' },
			body,
			footer: { text: 'f' },
			action: { catalog_id: '1', sections: sections('A 1', 'B') },
		},
	],
	['a product without texts', product, { type: 'product', action: oneProduct }],
	[
		'a product with texts',
		{ ...product, body: 'b', footer: 'f', catalogId: 1 },
		{ type: 'product', body, footer: { text: 'f' }, action: oneProduct },
	],
	[
		'D16 catalog message without thumbnail',
		catalog,
		{ type: 'catalog_message', body, action: { name: 'catalog_message' } },
	],
	[
		'a catalog with all fields',
		{ ...catalog, headerText: 'H', footer: 'f', thumbnailProductId: 'A' },
		{
			type: 'catalog_message',
			header: { type: 'text', text: 'H' },
			body,
			footer: { text: 'f' },
			action: {
				name: 'catalog_message',
				parameters: { thumbnail_product_retailer_id: 'A' },
			},
		},
	],
	['D17 cta url', link, { type: 'cta_url', body, action: openUrl }],
	[
		'a link button with a video',
		{ ...link, header: 'video', ...byLink, footer: 'f' },
		{
			type: 'cta_url',
			header: { type: 'video', video: { link: 'https://e.com/f' } },
			body,
			footer: { text: 'f' },
			action: openUrl,
		},
	],
	[
		'D19 location request, without hidden fields of another kind',
		{ kind: 'location_request_message', body: 'Where?', headerText: 'x', footer: 'y' },
		{
			type: 'location_request_message',
			body: { text: 'Where?' },
			action: { name: 'send_location' },
		},
	],
])('%s', (_title, values, body) => {
	expect(messagesOf(interactive, values)).toStrictEqual([
		{ type: 'interactive', interactive: body },
	]);
});

const rows = (...ids: string[]) => ({ row: ids.map((id) => ({ id, title: id, description: '' })) });
const kinds =
	'button, list, cta_url, flow, product, product_list, catalog_message, location_request_message';

it.each<[string, Record<string, unknown>, string[]]>([
	['no kind', { kind: '' }, [`Kind must be one of ${kinds}`]],
	[
		'D02 four buttons',
		buttons(['1', '2', '3', '4'].map((title) => ({ title, id: '' }))),
		['Buttons can have at most 3 entries, not 4'],
	],
	[
		'D03 duplicate titles',
		buttons([
			{ title: 'Yes', id: '1' },
			{ title: 'Yes', id: '2' },
		]),
		['Buttons, row 2: Title must be unique, "Yes" is used twice'],
	],
	[
		'D04 title of 21',
		buttons([{ title: 't'.repeat(21), id: '1' }]),
		['Buttons, row 1: Title can be at most 20 characters, this one has 21'],
	],
	['no buttons', buttons([]), ['Buttons needs at least one button']],
	[
		'D08 two sections, one untitled',
		list([
			{ title: 'A', rows: rows('1') },
			{ title: '', rows: rows('2') },
		]),
		['Sections, row 2: Title is required with more than one section'],
	],
	[
		'D09 list with image header',
		list([{ title: '', rows: rows('1') }], { headerText: { link: 'https://e.com/i.png' } }),
		['Header Text must be plain text, not a list or an object'],
	],
	[
		'D10 duplicate row IDs in different sections',
		list([
			{ title: 'A', rows: rows('x') },
			{ title: 'B', rows: rows('x') },
		]),
		['Sections, row 2, Rows, row 1: ID must be unique, "x" is used twice'],
	],
	[
		'D11 body of 1025',
		list([{ title: '', rows: rows('1') }], { body: 'b'.repeat(1025) }),
		['Body can be at most 1024 characters, this one has 1025'],
	],
	['no sections', list([]), ['Sections needs at least one section']],
	[
		'a section without rows',
		list([{ title: 'A', rows: {} }]),
		['Sections, row 1: Rows needs at least one row'],
	],
	[
		'D14 product list without header',
		products([{ title: 's', products: 'A' }], { headerText: '' }),
		['Header Text must not be blank'],
	],
	[
		'D15 31 products',
		products([
			{ title: 'a', products: Array.from({ length: 16 }, (_, n) => n + 1) },
			{ title: 'b', products: Array.from({ length: 15 }, (_, n) => n + 1) },
		]),
		['Sections can have at most 30 products in all, these have 31'],
	],
	[
		'a section without products',
		products([{ title: 's', products: ' , ' }]),
		['Sections, row 1: Product IDs needs at least one product ID'],
	],
	[
		'products as an object',
		products([{ title: 's', products: { A: 1 } }]),
		['Sections, row 1: Product IDs must be a list'],
	],
	[
		'D18 cta label of 21',
		{ ...link, buttonText: 't'.repeat(21) },
		['Button Text can be at most 20 characters, this one has 21'],
	],
	[
		'a blank header',
		{ ...link, header: 'text', headerText: ' ' },
		['Header Text must not be blank'],
	],
	['a blank link', withFile('image', { headerLink: '' }), ['Header Link must not be blank']],
])('%s: refused', (_title, values, sentences) => {
	expect(messagesOf(interactive, values)).toEqual(sentences);
});
