import { interactive } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/interactive';
import { messagesOf } from '../../../helpers/panel';

type Values = Record<string, unknown>;

const formed = { specifyButtons: 'fields', specifySections: 'fields', specifyScreenData: 'fields' };
const replyButtons = (more: Values = {}) => ({
	kind: 'button',
	body: 'b',
	header: 'none',
	footer: '',
	...formed,
	buttons: { button: [{ title: 'Ok', id: '1' }] },
	...more,
});
const file = (headerOptions: Values, more: Values = {}) =>
	replyButtons({
		header: 'image',
		headerFrom: 'link',
		headerLink: 'https://e.com/i.png',
		headerOptions,
		...more,
	});
const byId = (headerMediaId: unknown) => file({}, { headerFrom: 'id', headerMediaId });
const button = (title: unknown, id: unknown = '') =>
	replyButtons({ buttons: { button: [{ title, id }] } });
const list = (row: Values, more: Values = {}) => ({
	kind: 'list',
	body: 'b',
	buttonText: 'Menu',
	headerText: '',
	footer: '',
	...formed,
	sections: { section: [{ title: '', rows: { row: [{ title: 'One', id: 'r1', ...row }] } }] },
	...more,
});
const link = (more: Values) => ({
	kind: 'cta_url',
	body: 'b',
	header: 'none',
	footer: '',
	buttonText: 'Open',
	url: 'https://e.com',
	...more,
});
const flow = (more: Values) => ({
	kind: 'flow',
	body: 'b',
	flowId: '77',
	buttonText: 'Book',
	flowAction: 'default',
	flowReference: '',
	header: 'none',
	flowMode: 'published',
	headerText: '',
	footer: '',
	...more,
});
const products = (more: Values) => ({
	kind: 'product_list',
	headerText: 'H',
	body: 'b',
	catalogId: '1',
	footer: '',
	...formed,
	sections: { section: [{ title: '', products: 'A' }] },
	...more,
});
const product = (more: Values) => ({
	kind: 'product',
	catalogId: '1',
	productId: 'A',
	body: '',
	footer: '',
	...more,
});
const catalog = (more: Values) => ({
	kind: 'catalog_message',
	body: 'b',
	headerText: '',
	footer: '',
	thumbnailProductId: '',
	...more,
});
const x = (count: number) => 'x'.repeat(count);

test.each<[values: Values, ...sentences: string[]]>([
	[replyButtons({ body: ' ' }), 'Body must not be blank'],
	[replyButtons({ body: x(1025) }), 'Body can be at most 1024 characters, this one has 1025'],
	[replyButtons({ footer: x(61) }), 'Footer can be at most 60 characters, this one has 61'],
	[
		replyButtons({ header: 'text', headerText: `${x(61)} {{ $json.title }}` }),
		'Header Text contains {{ $json.title }}, an expression that was not evaluated. Switch the field to Expression',
	],
	[
		replyButtons({ header: 'text', headerText: x(61) }),
		'Header Text can be at most 60 characters, this one has 61',
	],
	[file({}, { header: 'song' }), 'Header must be one of document, image, text, video'],
	[
		file({}, { headerLink: 'data' }),
		'Header Link must start with http:// or https://. A file from another node cannot be sent directly: upload it to a public address first, and enter that address',
	],
	[
		file({}, { headerLink: undefined }),
		'Header needs either Header Link or Header Media ID, and not both',
	],
	[
		byId('https://e.com/i.png'),
		'Header Media ID cannot be a link. For a link, choose Link instead of Media ID',
	],
	[byId({}), 'Header Media ID must be plain text, not a list or an object'],
	[file({ caption: x(1025) }), 'Header Caption can be at most 1024 characters, this one has 1025'],
	[file({ provider: {} }), 'Header Media Provider must be plain text, not a list or an object'],
	[
		file({ provider: 'p' }, { headerFrom: 'id', headerMediaId: '1' }),
		'Header Media Provider is only allowed with a link',
	],
	[button(x(21)), 'Buttons, row 1: Title can be at most 20 characters, this one has 21'],
	[
		button('*Yes*'),
		'Buttons, row 1: Title cannot be formatted: remove the marks * _ ~ or ` around words',
	],
	[button('Yes', x(257)), 'Buttons, row 1: ID can be at most 256 characters, this one has 257'],
	[
		list({ title: x(25) }),
		'Sections, row 1, Rows, row 1: Title can be at most 24 characters, this one has 25',
	],
	[
		list({ id: x(201) }),
		'Sections, row 1, Rows, row 1: ID can be at most 200 characters, this one has 201',
	],
	[
		list({ description: x(73) }),
		'Sections, row 1, Rows, row 1: Description can be at most 72 characters, this one has 73',
	],
	[
		list({}, { buttonText: '_Menu_' }),
		'Button Text cannot be formatted: remove the marks * _ ~ or ` around words',
	],
	[list({}, { headerText: x(61) }), 'Header Text can be at most 60 characters, this one has 61'],
	[link({ buttonText: x(21) }), 'Button Text can be at most 20 characters, this one has 21'],
	[link({ url: 'e.com' }), 'URL must start with http:// or https://'],
	[flow({ flowId: '' }), 'Flow ID must not be blank'],
	[flow({ buttonText: 'Book 📅' }), 'Button Text cannot have emoji: remove them'],
	[flow({ flowMode: 'live' }), 'Flow Mode must be one of draft, published'],
	[flow({ flowAction: 'open' }), 'Flow Action must be one of navigate, data_exchange'],
	[flow({ flowReference: {} }), 'Flow Token must be plain text, not a list or an object'],
	[products({ catalogId: '' }), 'Catalog ID must not be blank'],
	[
		products({ sections: { section: [{ title: x(25), products: 'A' }] } }),
		'Sections, row 1: Title can be at most 24 characters, this one has 25',
	],
	[
		products({ sections: { section: Array(11).fill({ title: 't', products: 'A' }) } }),
		'Sections can have at most 10 entries, not 11',
	],
	[product({ productId: ' ' }), 'Product ID must not be blank'],
	[
		catalog({ thumbnailProductId: {} }),
		'Thumbnail Product ID must be plain text, not a list or an object',
	],
	[{ kind: 'location_request_message', body: '' }, 'Body must not be blank'],
])('refuses %j', (values, ...sentences) => {
	expect(messagesOf(interactive, values)).toEqual(sentences);
});
