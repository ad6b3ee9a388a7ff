import { template } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/template/template';
import { bodyOf, buttonsOf, definition, definitions } from '../../../fixtures/definitions';
import { loaded, TEMPLATE_ID } from '../../../helpers/loaded';
import { messagesOf } from '../../../helpers/panel';

type Values = Record<string, unknown>;
type Name = keyof typeof definitions;

/** The messages for values entered into the loaded fields, or the sentences of a refusal. */
const sent = (name: Name, value: Values = {}, more: Values = {}): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(definitions[name]), value },
		...more,
	});

/** The messages for the same values entered by hand. */
const byHand = (values: Values): unknown =>
	messagesOf(template, {
		fillIn: 'hand',
		name: 'order_update',
		language: 'en',
		templateKind: 'standard',
		header: 'none',
		specifyBody: 'fields',
		bodyVariables: {},
		buttons: {},
		...values,
	});

const texts = (...values: string[]) => ({
	variable: values.map((text) => ({ type: 'text', text })),
});
const named = (entries: Record<string, string>) => ({
	variable: Object.entries(entries).map(([parameterName, text]) => ({
		type: 'text',
		text,
		parameterName,
	})),
});
const buttons = (...rows: Values[]) => ({ buttons: { button: rows } });
const file = (kind: string, name: string) => ({
	header: kind,
	headerFrom: 'link',
	headerLink: `https://e.com/${name}`,
	headerFileName: '',
});

const END = '2099-01-01T00:00:00';

const equalCases: Array<[title: string, name: Name, value: Values, hand: Values]> = [
	[
		'numbered variables and buttons',
		'numbered',
		{
			'header.text.1': '4711',
			'body.2': 4711,
			'body.1': 'Ann',
			'button.1.payload': 'thanks',
			'button.2.payload': 'wrong',
			'button.5.url': 'a b/c%20d',
		},
		{
			header: 'text',
			headerText: '4711',
			headerName: '',
			bodyVariables: texts('Ann', '4711'),
			...buttons(
				{ type: 'quick_reply', payload: 'thanks', index: '0' },
				{ type: 'quick_reply', payload: 'wrong', index: '1' },
				{ type: 'url', urlValue: 'a%20b/c%20d', encode: false, index: '4' },
			),
		},
	],
	[
		'quick replies without payloads',
		'numbered',
		{
			'header.text.1': '4711',
			'body.1': 'Ann',
			'body.2': '4711',
			'button.1.payload': ' ',
			'button.2.payload': null,
			'button.5.url': 'x',
		},
		{
			header: 'text',
			headerText: '4711',
			headerName: '',
			bodyVariables: texts('Ann', '4711'),
			...buttons({ type: 'url', urlValue: 'x', encode: true, index: '4' }),
		},
	],
	[
		'named variables',
		'named',
		{ 'header.text.first_name': 'Ann', 'body.city': 'Oslo', 'body.order': '4711' },
		{
			header: 'text',
			headerText: 'Ann',
			headerName: 'first_name',
			bodyVariables: named({ order: '4711', city: 'Oslo' }),
		},
	],
	[
		'an image by link',
		'image',
		{ 'header.image': ' https://e.com/i.jpg ' },
		file('image', 'i.jpg'),
	],
	[
		'an image by media ID',
		'image',
		{ 'header.image': 1234567890 },
		{ header: 'image', headerFrom: 'id', headerMediaId: '1234567890' },
	],
	['a video', 'video', { 'header.video': 'https://e.com/v.mp4' }, file('video', 'v.mp4')],
	['a document', 'document', { 'header.document': 'https://e.com/d' }, file('document', 'd')],
	[
		'a document with a name',
		'document',
		{ 'header.document': 'https://e.com/d', 'header.file_name': 'Invoice.pdf' },
		{ ...file('document', 'd'), headerFileName: 'Invoice.pdf' },
	],
	[
		'a location',
		'location',
		{ 'header.latitude': '59.3293', 'header.longitude': 18.0686 },
		{
			header: 'location',
			headerLatitude: '59.3293',
			headerLongitude: '18.0686',
			headerPlaceName: '',
			headerAddress: '',
		},
	],
	[
		'a location with a name and an address',
		'location',
		{
			'header.latitude': '0',
			'header.longitude': '-180',
			'header.place_name': 'City Hall',
			'header.address': 'Hantverkargatan 1',
		},
		{
			header: 'location',
			headerLatitude: 0,
			headerLongitude: -180,
			headerPlaceName: 'City Hall',
			headerAddress: 'Hantverkargatan 1',
		},
	],
	['nothing to fill in', 'plain', {}, {}],
	[
		'a coupon',
		'coupon',
		{ 'body.1': '25%', 'button.1.copy_code': 'SUMMER25' },
		{
			bodyVariables: texts('25%'),
			...buttons({ type: 'copy_code', couponCode: 'SUMMER25', index: '' }),
		},
	],
	[
		'a catalog with the default thumbnail',
		'catalog',
		{},
		buttons({ type: 'catalog', thumbnailProductId: ' ', index: '' }),
	],
	[
		'a catalog with another thumbnail',
		'catalog',
		{ 'button.1.thumbnail_product_id': 'SKU-1' },
		buttons({ type: 'catalog', thumbnailProductId: 'SKU-1', index: '' }),
	],
	[
		'products in one section',
		'products',
		{ 'button.1.thumbnail_product_id': 'SKU-1', 'button.1.product_ids': 'SKU-1, SKU-2' },
		buttons({
			type: 'mpm',
			thumbnailProductId: 'SKU-1',
			sections: { section: [{ title: '', productIds: 'SKU-1,SKU-2' }] },
			index: '',
		}),
	],
	[
		'products as a list from an expression',
		'products',
		{ 'button.1.thumbnail_product_id': 'SKU-1', 'button.1.product_ids': ['SKU-1', 2] },
		buttons({
			type: 'mpm',
			thumbnailProductId: 'SKU-1',
			sections: { section: [{ title: '', productIds: ['SKU-1', '2'] }] },
			index: '',
		}),
	],
	[
		'products in several sections',
		'products',
		{
			'button.1.thumbnail_product_id': 'SKU-1',
			'button.1.product_ids': 'Kitchens: gid://1, SKU-2; Baths: SKU-3',
		},
		buttons({
			type: 'mpm',
			thumbnailProductId: 'SKU-1',
			sections: {
				section: [
					{ title: 'Kitchens', productIds: 'gid://1, SKU-2' },
					{ title: 'Baths', productIds: 'SKU-3' },
				],
			},
			index: '',
		}),
	],
	[
		'a flow with a token and data',
		'flow',
		{ 'button.1.flow_token': 'order-4711', 'button.1.flow_data': '{"name": "Ann"}' },
		buttons({ type: 'flow', flowReference: 'order-4711', flowData: { name: 'Ann' }, index: '' }),
	],
	[
		"a flow with a token in Meta's spelling",
		'flow',
		{ 'button.1.flow_token': ' order-4711\n', 'button.1.meta_spelling': true },
		buttons({
			type: 'flow',
			flowReference: 'order-4711',
			flowData: '',
			metaSpelling: true,
			index: '',
		}),
	],
	[
		"a flow with a token in LINK's spelling",
		'flow',
		{ 'button.1.flow_token': 'order-4711', 'button.1.meta_spelling': 'false' },
		buttons({ type: 'flow', flowReference: 'order-4711', flowData: '', index: '' }),
	],
	[
		'a flow without token and data, whose component WhatsApp requires',
		'flow',
		{},
		buttons({ type: 'flow', flowReference: '', flowData: '', index: '' }),
	],
	[
		'a carousel',
		'carousel',
		{
			'body.1': 'Ann',
			'card.1.header.image': 'https://e.com/1.jpg',
			'card.1.body.1': '$1',
			'card.1.button.1.payload': 'more-1',
			'card.1.button.2.url': 'one',
			'card.2.header.image': '22',
			'card.2.body.1': '$2',
			'card.2.button.1.payload': '',
			'card.2.button.2.url': 'two',
		},
		{
			templateKind: 'carousel',
			bodyVariables: texts('Ann'),
			cards: {
				card: [
					{
						mediaType: 'image',
						mediaFrom: 'link',
						link: 'https://e.com/1.jpg',
						bodyVariables: texts('$1'),
						...buttons(
							{ type: 'quick_reply', payload: 'more-1', index: '' },
							{ type: 'url', urlValue: 'one', encode: true, index: '' },
						),
					},
					{
						mediaType: 'image',
						mediaFrom: 'id',
						mediaId: '22',
						bodyVariables: texts('$2'),
						...buttons({ type: 'url', urlValue: 'two', encode: true, index: '1' }),
					},
				],
			},
		},
	],
	[
		'an offer, with its expiry in the time zone of the workflow',
		'offer',
		{
			'header.image': 'https://e.com/i.jpg',
			'body.1': 'Ann',
			'offer.expires': END,
			'button.1.offer_code': 'SUMMER25',
			'button.2.url': 'x',
		},
		{
			templateKind: 'offer',
			...file('image', 'i.jpg'),
			bodyVariables: texts('Ann'),
			offerExpires: END,
			...buttons(
				{ type: 'copy_code', couponCode: 'SUMMER25', index: '' },
				{ type: 'url', urlValue: 'x', encode: true, index: '' },
			),
		},
	],
	[
		'an offer without an expiry',
		'endless',
		{ 'button.1.offer_code': 'S' },
		{
			templateKind: 'offer',
			offerExpires: '',
			...buttons({ type: 'copy_code', couponCode: 'S', index: '' }),
		},
	],
	[
		'a one-time password, entered once',
		'code',
		{ code: ' 123456 ' },
		{ templateKind: 'authentication', code: '123456' },
	],
];

test.each(equalCases)('%s: the same message as by hand', (_title, name, value, hand) => {
	const [message] = [byHand(hand)].flat();
	expect(message).toMatchObject({ type: 'template', template: { name: 'order_update' } });
	expect(sent(name, value)).toEqual([message]);
});

test('every kind of template is in the list above', () => {
	expect(new Set(equalCases.map(([, name]) => name))).toEqual(new Set(Object.keys(definitions)));
});

test.each([
	['orders/4711?lang=de', 'orders/4711?lang=de'],
	["a/b?c=d&e=f#g:h@i+j,k;l(m)*!'~", "a/b?c=d&e=f#g:h@i+j,k;l(m)*!'~"],
	['caf%C3%A9/50%', 'caf%C3%A9/50%25'],
	['grün "ja" <b>', 'gr%C3%BCn%20%22ja%22%20%3Cb%3E'],
	['half \ud83d', 'half%20%EF%BF%BD'],
	[4711, '4711'],
])('the end of a URL keeps delimiters and escapes, and encodes the rest: %s', (value, text) => {
	const [message] = [sent('numbered', { ...greeting, 'button.5.url': value })].flat();
	expect(message).toMatchObject({
		template: {
			components: [
				{ type: 'header' },
				{ type: 'body' },
				{ type: 'button', sub_type: 'url', index: '4', parameters: [{ type: 'text', text }] },
			],
		},
	});
});

test('a reworded label keeps the entered value', () => {
	const value = { 'header.text.first_name': 'Ann', 'body.order': '17', 'body.city': 'Oslo' };
	const templateFields = loaded(definitions.named, value);
	const schema = templateFields.schema.map((field) => ({ ...field, displayName: 'Other words' }));
	expect(sent('named', value, { templateFields: { ...templateFields, schema } })).toEqual(
		sent('named', value),
	);
});

test('the namespace is sent', () => {
	expect(sent('plain', {}, { advancedOptions: { namespace: 'ns_1' } })).toMatchObject([
		{ template: { namespace: 'ns_1' } },
	]);
});

const LAYOUT = 'cannot have line breaks, tabs or more than 4 spaces in a row';
const FILE =
	'must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent directly';
const greeting = {
	'header.text.1': '1',
	'body.1': 'Ann',
	'body.2': '2',
	'button.5.url': 'x',
};
const offered = {
	'header.image': '1',
	'body.1': 'Ann',
	'offer.expires': END,
	'button.1.offer_code': 'SUMMER25',
	'button.2.url': 'x',
};

const refusedCases: Array<[title: string, name: Name, value: Values, sentences: string[]]> = [
	[
		'blank required variables',
		'numbered',
		{ 'body.1': null, 'body.2': ' ' },
		[
			'Header {{1}} is required',
			'Body {{1}} is required',
			'Body {{2}} is required',
			'Button 5 URL is required',
		],
	],
	['a line break', 'numbered', { ...greeting, 'body.1': 'Ann\nBo' }, [`Body {{1}} ${LAYOUT}`]],
	['a tab', 'numbered', { ...greeting, 'header.text.1': 'a\tb' }, [`Header {{1}} ${LAYOUT}`]],
	[
		'five spaces',
		'named',
		{ 'header.text.first_name': 'Ann', 'body.city': 'a     b', 'body.order': '1' },
		[`Body {{city}} ${LAYOUT}`],
	],
	[
		'a header of 61 characters',
		'numbered',
		{ ...greeting, 'header.text.1': 'x'.repeat(61) },
		['Header {{1}} can be at most 60 characters, this one has 61'],
	],
	[
		'a list',
		'numbered',
		{ ...greeting, 'body.1': ['Ann'] },
		['Body {{1}} must be plain text, not a list or an object'],
	],
	[
		'a file that is neither a link nor an ID',
		'image',
		{ 'header.image': 'kitchen.jpg' },
		[`Header Image ${FILE}`],
	],
	[
		'an incomplete link',
		'video',
		{ 'header.video': 'https://' },
		['Header Video is not a valid address'],
	],
	[
		'a document that is not a PDF',
		'document',
		{ 'header.document': 'https://e.com/a.docx' },
		['Header Document must be a PDF in a template, but this link ends in .docx'],
	],
	[
		'coordinates out of range',
		'location',
		{ 'header.latitude': 'north', 'header.longitude': '200' },
		[
			'Header Latitude must be a number from -90 to 90, such as 59.3293',
			'Header Longitude must be a number from -180 to 180, such as 18.0686',
		],
	],
	[
		'a coupon with other characters',
		'coupon',
		{ 'body.1': 'x', 'button.1.copy_code': '25%' },
		['Button 1 Copy Code can be letters, digits, hyphens and underscores only'],
	],
	[
		'a coupon of 21 characters',
		'coupon',
		{ 'body.1': 'x', 'button.1.copy_code': 'A'.repeat(21) },
		['Button 1 Copy Code can be at most 20 characters'],
	],
	[
		"an offer's code of 16 characters",
		'endless',
		{ 'button.1.offer_code': 'A'.repeat(16) },
		['Button 1 Offer Code can be at most 15 characters'],
	],
	[
		'flow data that is not an object',
		'flow',
		{ 'button.1.flow_data': '[1]' },
		['Button 1 Flow Data must be a JSON object such as {"name": "Ann"}'],
	],
	[
		'sections without titles',
		'products',
		{ 'button.1.thumbnail_product_id': 'A', 'button.1.product_ids': 'A: 1; 2' },
		['Button 1 Product IDs, section 2: Title is required with more than one section'],
	],
	[
		'blank and invalid values on cards',
		'carousel',
		{ 'body.1': 'Ann', 'card.2.body.1': 'a\nb', 'card.2.header.image': '?' },
		[
			'Card 1 Header Image is required',
			'Card 1 Body {{1}} is required',
			'Card 1 Button 2 URL is required',
			`Card 2 Header Image ${FILE}`,
			`Card 2 Body {{1}} ${LAYOUT}`,
			'Card 2 Button 2 URL is required',
		],
	],
	[
		'an invalid expiry',
		'offer',
		{ ...offered, 'offer.expires': 'soon' },
		['Offer Expires must be a date and time, such as 2030-03-18 17:49'],
	],
	[
		'a past expiry',
		'offer',
		{ ...offered, 'offer.expires': '2020-01-01' },
		['Offer Expires must be in the future'],
	],
	['a code with a space', 'code', { code: '123 456' }, ['Code cannot have spaces or line breaks']],
	[
		'a code of 16 characters',
		'code',
		{ code: '1'.repeat(16) },
		['Code can be at most 15 characters, this one has 16'],
	],
];

test.each(refusedCases)(
	'refuses %s with the label of the field',
	(_title, name, value, sentences) => {
		expect(sent(name, value)).toEqual(sentences);
	},
);

const notEvaluated = (label: string, expression: string) => [
	`${label} contains ${expression}, an expression that was not evaluated. Switch the field to Expression`,
];

test.each<[label: string, name: Name, values: Values, field: string]>([
	['Header Latitude', 'location', { 'header.longitude': '1' }, 'header.latitude'],
	['Header Document', 'document', {}, 'header.document'],
	['Body {{1}}', 'numbered', greeting, 'body.1'],
	['Header {{1}}', 'numbered', greeting, 'header.text.1'],
	['Button 1 Copy Code', 'coupon', { 'body.1': 'x' }, 'button.1.copy_code'],
	['Button 1 Flow Data', 'flow', {}, 'button.1.flow_data'],
	['Offer Expires', 'offer', offered, 'offer.expires'],
	['Code', 'code', {}, 'code'],
])('an expression in %s is refused as one', (label, name, values, field) => {
	const expression = '{{ $("Read the orders").item.json.value }}';
	expect(sent(name, { ...values, [field]: expression })).toEqual(notEvaluated(label, expression));
});

test('an expression in Template ID is refused as one', () => {
	const templateId = '{{ $json.id }}';
	expect(sent('plain', {}, { templateId })).toEqual(notEvaluated('Template ID', templateId));
});

const NOT_LOADED = [
	'Template Fields are not loaded. Open the node: they appear once Template ID is filled in. If Template ID is an expression, enter the ID itself, or use Send Template with Fill In: By Hand',
];

test.each<[title: string, more: Values, sentences: string[]]>([
	[
		'before they are loaded',
		{ templateFields: { mappingMode: 'defineBelow', value: null } },
		NOT_LOADED,
	],
	['that are not an object', { templateFields: 'x' }, NOT_LOADED],
	['of no template', { templateFields: { schema: [{ id: 'body.1' }], value: {} } }, NOT_LOADED],
	[
		'of another template',
		{ templateId: '17' },
		[
			'Template Fields are those of the template 1234567890123456 (order_update), but Template ID is 17. Open the node and reload the fields',
		],
	],
	['without an ID', { templateId: ' ' }, ['Template ID must not be blank']],
])('refuses fields %s', (_title, more, sentences) => {
	expect(sent('plain', {}, more)).toEqual(sentences);
});

test('a one-time password to a user ID is refused', () => {
	expect(sent('code', { code: '123456' }, { to: 'SE.1A2b3C' })).toEqual([
		"To: SE.1A2b3C is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number",
	]);
});

test('whitespace around the ID is ignored', () => {
	expect(sent('plain', {}, { templateId: ` ${TEMPLATE_ID}\n` })).toEqual(sent('plain'));
});

const BUTTON = 'button.1.url';

/** The messages for a value of a URL button, or the sentences of a refusal. */
const sentToButton = (url: string, entered: string, urlPrefix?: null): unknown => {
	const button = { type: 'URL', text: 'Go', url, example: [url.replace('{{1}}', 'x')] };
	const { schema, ...more } = loaded(definition([bodyOf('Hello.'), buttonsOf(button)]));
	const fields = schema.map((field) =>
		urlPrefix === null ? { ...field, urlPrefix: undefined } : field,
	);
	return messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...more, schema: fields, value: { [BUTTON]: entered } },
	});
};

test.each([
	['https://e.com/{{1}}', 'a b', 'a%20b'],
	['https://e.com/{{1}}', ' https://e.com/a b?c=1', 'a%20b?c=1'],
	['https://e.com/?next={{1}}', 'https://e.com/?next=a', 'a'],
	['https://e.com/?next={{1}}', 'https://shop.com/a', 'https%3A%2F%2Fshop.com%2Fa'],
	['https://e.com/{{1}}', 'https%3A%2F%2Fshop.com', 'https%3A%2F%2Fshop.com'],
	['https://e.com/{{1}}', 'abc\n', 'abc'],
	['https://e.com/{{1}}', '\u200b\tabc \r\n', 'abc'],
	['https://www.e.com/{{1}}', 'www.e.com/abc', 'abc'],
	['https://www.e.com/{{1}}', 'https://e.com/abc', 'abc'],
	['https://e.com/{{1}}', 'http://www.e.com/abc', 'abc'],
	['https://e.com/{{1}}', 'HTTPS://WWW.E.COM/Abc', 'Abc'],
	['https://e.com/{{1}}', '//e.com/abc', 'abc'],
	['https://e.com/{{1}}', 'e.com:443/abc', 'abc'],
	['https://e.com/{{1}}', 'https://e.com//abc', 'abc'],
	['https://e.com/{{1}}', '/abc', 'abc'],
	['https://e.com/{{1}}', 'www.e.com/abc/', 'abc/'],
	['https://e.com/Shop/{{1}}', 'www.e.com/shop/abc?x=1', 'abc?x=1'],
	['https://e.com/shop/{{1}}', '/shop/abc', 'abc'],
	['https://e.com{{1}}', 'e.com/abc', '/abc'],
	['https://e.com{{1}}', 'e.commerce', 'e.commerce'],
	['https://e.com/order-{{1}}', 'e.com/order-17', '17'],
	['https://e.com:8080/{{1}}', 'http://e.com:8080/abc', 'abc'],
	['https://e.com/?next={{1}}', 'www.e.com/?next=a', 'a'],
	['https://e.com/?next={{1}}', 'www.shop.com/a', 'www.shop.com/a'],
	['https://e.com/?name={{1}}', 'Smith & Sons', 'Smith%20%26%20Sons'],
	['https://e.com/?name={{1}}', 'A&B', 'A%26B'],
	['https://e.com/?id={{1}}', '4711&utm_source=whatsapp', '4711&utm_source=whatsapp'],
	['https://e.com/?a=1&phone={{1}}', '+46700000001', '%2B46700000001'],
	['https://e.com/?name={{1}}', 'C#', 'C%23'],
	['https://e.com/?name={{1}}', 'Smith%20%26%20Sons', 'Smith%20%26%20Sons'],
	['https://e.com/?name={{1}}', 'https://e.com/?name=Smith+Sons', 'Smith+Sons'],
	['https://e.com/?{{1}}', 'a=1&b=2+3', 'a=1&b=2+3'],
	['https://e.com/?a=1&{{1}}', 'b=2&c', 'b=2&c'],
	['https://e.com/?a=1#{{1}}', 'x&y', 'x&y'],
	['https://e.com/{{1}}', 'www-1', 'www-1'],
	['https://e.com/{{1}}', 'e.com.pdf', 'e.com.pdf'],
])('%s with the value %s: only the end is sent', (url, entered, text) => {
	expect(sentToButton(url, entered)).toMatchObject([
		{ template: { components: [{ parameters: [{ type: 'text', text }] }] } },
	]);
});

test.each(['e.com/other', 'www.e.com/other', 'E.com', 'https://e.com/other'])(
	'%s, another page of the same host, is refused',
	(address) => {
		expect(sentToButton('https://e.com/shop/{{1}}', address)).toEqual([
			'Button 1 URL: enter only the end of the address, the part after https://e.com/shop/',
		]);
	},
);

test.each(['https://e.com/{{1}}', 'https://e.com/?next={{1}}'])(
	'an expression for the end of %s is not percent-encoded and sent',
	(url) => {
		for (const expression of ['{{ $json.path }}', 'https://e.com/{{ $json.path }}']) {
			expect(sentToButton(url, expression)).toEqual(
				notEvaluated('Button 1 URL', '{{ $json.path }}'),
			);
		}
	},
);

test('a URL of another page is refused', () => {
	const address = 'https://shop.com/x';
	expect(sentToButton('https://e.com/{{1}}', address)).toEqual([
		'Button 1 URL: enter only the end of the address, the part after https://e.com/',
	]);
	expect(sentToButton('https://e.com/{{1}}', address, null)).toEqual([
		'Button 1 URL: enter only the end of the address',
	]);
});

test('a URL without an end is refused', () => {
	for (const address of ['https://e.com/', 'https://e.com', 'www.e.com', ' E.COM/ ', '/']) {
		expect(sentToButton('https://e.com/{{1}}', address)).toEqual([
			'Button 1 URL must not be blank',
		]);
	}
});

const sentForBody = (text: string, value: Values): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(definition([bodyOf(text)])), value },
	});

test.each<[text: string, value: Values, parameters: unknown]>([
	[
		'Hi {{ 2 }}, your {{ 1 }} is on its way.',
		{ 'body. 2 ': 'Ann', 'body. 1 ': 'order' },
		[
			{ type: 'text', text: 'order' },
			{ type: 'text', text: 'Ann' },
		],
	],
	[
		'Hi {{first-name}}, hello.',
		{ 'body.first-name': 'Ann' },
		[{ type: 'text', text: 'Ann', parameterName: 'first-name' }],
	],
	[
		'Hi {{förnamn}}, hello.',
		{ 'body.förnamn': 'Ann' },
		[{ type: 'text', text: 'Ann', parameterName: 'förnamn' }],
	],
])('every variable of %j gets its value', (text, value, parameters) => {
	expect(sentForBody(text, value)).toMatchObject([
		{ template: { components: [{ type: 'body', parameters }] } },
	]);
});

test('a variable name that cannot be sent is refused', () => {
	expect(sentForBody('Hi {{First Name}}, hello.', { 'body.First Name': 'Ann' })).toEqual([
		'Body {{First Name}}: a name with capitals, spaces or brackets cannot be sent. Rename the variable in the template, such as first_name',
	]);
});

test('an unknown field is ignored if blank, and refused with a value', () => {
	const templateFields = loaded(definitions.plain);
	const schema = [...templateFields.schema, { id: 'footer.1', required: true }];
	expect(sent('plain', {}, { templateFields: { ...templateFields, schema } })).toEqual(
		sent('plain'),
	);
	const value = { 'footer.1': 'Ann' };
	expect(sent('plain', {}, { templateFields: { ...templateFields, schema, value } })).toEqual([
		'Template Fields: footer.1 is not known. Open the node and reload the fields',
	]);
});

test('a language that the list does not have is sent as LINK has answered with it', () => {
	const templateFields = { ...loaded({ ...definitions.plain, language: 'en_NG' }), value: {} };
	expect(sent('plain', {}, { templateFields })).toMatchObject([
		{ template: { language: { code: 'en_NG' } } },
	]);
});

test('a payload is sent as it was typed, and a code without the spaces around it', () => {
	expect(sent('numbered', { ...greeting, 'button.1.payload': ' yes \n' })).toMatchObject([
		{
			template: {
				components: [
					{ type: 'header' },
					{ type: 'body' },
					{ sub_type: 'quick_reply', parameters: [{ payload: ' yes \n' }] },
					{ sub_type: 'url' },
				],
			},
		},
	]);
	expect(sent('coupon', { 'body.1': 'x', 'button.1.copy_code': ' A-1_b\n' })).toMatchObject([
		{ template: { components: [{}, { parameters: [{ coupon_code: 'A-1_b' }] }] } },
	]);
});
