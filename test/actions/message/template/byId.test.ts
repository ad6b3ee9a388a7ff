import { template } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/template/template';
import { bodyOf, buttonsOf, definition, definitions } from '../../../fixtures/definitions';
import { loaded, TEMPLATE_ID } from '../../../helpers/loaded';
import { messagesOf } from '../../../helpers/panel';

type Values = Record<string, unknown>;
type Name = keyof typeof definitions;

/** What is sent when these values are entered into the loaded fields, or the refusals. */
const sent = (name: Name, value: Values = {}, more: Values = {}): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(definitions[name]), value },
		...more,
	});

/** The same said with the form by hand. */
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

const same: Array<[title: string, name: Name, value: Values, hand: Values]> = [
	[
		'numbered variables, and a button of each kind',
		'numbered',
		{
			'Header {{1}}': '4711',
			'Body {{2}}': 4711,
			'Body {{1}}': 'Ann',
			'Button 1 Payload': 'thanks',
			'Button 2 Payload': 'wrong',
			'Button 5 URL': 'a b/c%20d',
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
			'Header {{1}}': '4711',
			'Body {{1}}': 'Ann',
			'Body {{2}}': '4711',
			'Button 1 Payload': ' ',
			'Button 2 Payload': null,
			'Button 5 URL': 'x',
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
		{ 'Header {{first_name}}': 'Ann', 'Body {{city}}': 'Oslo', 'Body {{order}}': '4711' },
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
		{ 'Header Image': ' https://e.com/i.jpg ' },
		file('image', 'i.jpg'),
	],
	[
		'an image by media ID',
		'image',
		{ 'Header Image': 1234567890 },
		{ header: 'image', headerFrom: 'id', headerMediaId: '1234567890' },
	],
	['a video', 'video', { 'Header Video': 'https://e.com/v.mp4' }, file('video', 'v.mp4')],
	['a document', 'document', { 'Header Document': 'https://e.com/d' }, file('document', 'd')],
	[
		'a document with a name',
		'document',
		{ 'Header Document': 'https://e.com/d', 'Header File Name': 'Invoice.pdf' },
		{ ...file('document', 'd'), headerFileName: 'Invoice.pdf' },
	],
	[
		'a place',
		'location',
		{ 'Header Latitude': '59.3293', 'Header Longitude': 18.0686 },
		{
			header: 'location',
			headerLatitude: '59.3293',
			headerLongitude: '18.0686',
			headerPlaceName: '',
			headerAddress: '',
		},
	],
	[
		'a place with a name and an address',
		'location',
		{
			'Header Latitude': '0',
			'Header Longitude': '-180',
			'Header Place Name': 'City Hall',
			'Header Address': 'Hantverkargatan 1',
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
		{ 'Body {{1}}': '25%', 'Button 1 Copy Code': 'SUMMER25' },
		{
			bodyVariables: texts('25%'),
			...buttons({ type: 'copy_code', couponCode: 'SUMMER25', index: '' }),
		},
	],
	['a catalog by its first product', 'catalog', {}, {}],
	[
		'a catalog by another product',
		'catalog',
		{ 'Button 1 Thumbnail Product ID': 'SKU-1' },
		buttons({ type: 'catalog', thumbnailProductId: 'SKU-1', index: '' }),
	],
	[
		'products in one section',
		'products',
		{ 'Button 1 Thumbnail Product ID': 'SKU-1', 'Button 1 Product IDs': 'SKU-1, SKU-2' },
		buttons({
			type: 'mpm',
			thumbnailProductId: 'SKU-1',
			sections: { section: [{ title: '', productIds: 'SKU-1,SKU-2' }] },
			index: '',
		}),
	],
	[
		'products that an expression lists',
		'products',
		{ 'Button 1 Thumbnail Product ID': 'SKU-1', 'Button 1 Product IDs': ['SKU-1', 2] },
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
			'Button 1 Thumbnail Product ID': 'SKU-1',
			'Button 1 Product IDs': 'Kitchens: gid://1, SKU-2; Baths: SKU-3',
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
		{ 'Button 1 Flow Token': 'order-4711', 'Button 1 Flow Data': '{"name": "Ann"}' },
		buttons({ type: 'flow', flowReference: 'order-4711', flowData: { name: 'Ann' }, index: '' }),
	],
	[
		'a flow without either, for which WhatsApp still asks',
		'flow',
		{},
		buttons({ type: 'flow', flowReference: '', flowData: '', index: '' }),
	],
	[
		'a carousel',
		'carousel',
		{
			'Body {{1}}': 'Ann',
			'Card 1 Header Image': 'https://e.com/1.jpg',
			'Card 1 Body {{1}}': '$1',
			'Card 1 Button 1 Payload': 'more-1',
			'Card 1 Button 2 URL': 'one',
			'Card 2 Header Image': '22',
			'Card 2 Body {{1}}': '$2',
			'Card 2 Button 1 Payload': '',
			'Card 2 Button 2 URL': 'two',
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
		'an offer, with its end in the time zone of the workflow',
		'offer',
		{
			'Header Image': 'https://e.com/i.jpg',
			'Body {{1}}': 'Ann',
			'Offer Expires': END,
			'Button 1 Offer Code': 'SUMMER25',
			'Button 2 URL': 'x',
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
		'an offer without an end',
		'endless',
		{ 'Button 1 Offer Code': 'S' },
		{
			templateKind: 'offer',
			offerExpires: '',
			...buttons({ type: 'copy_code', couponCode: 'S', index: '' }),
		},
	],
	[
		'a one-time password, entered once',
		'code',
		{ Code: ' 123456 ' },
		{ templateKind: 'authentication', code: '123456' },
	],
];

test.each(same)('%s: as the form by hand sends it', (_title, name, value, hand) => {
	const [message] = [byHand(hand)].flat();
	expect(message).toMatchObject({ type: 'template', template: { name: 'order_update' } });
	expect(sent(name, value)).toEqual([message]);
});

test('every shape is sent', () => {
	expect(new Set(same.map(([, name]) => name))).toEqual(new Set(Object.keys(definitions)));
});

test.each([
	['orders/4711?lang=de', 'orders/4711?lang=de'],
	["a/b?c=d&e=f#g:h@i+j,k;l(m)*!'~", "a/b?c=d&e=f#g:h@i+j,k;l(m)*!'~"],
	['caf%C3%A9/50%', 'caf%C3%A9/50%25'],
	['grün "ja" <b>', 'gr%C3%BCn%20%22ja%22%20%3Cb%3E'],
	['half \ud83d', 'half%20%EF%BF%BD'],
	[4711, '4711'],
])('the end of an address keeps what addresses have, and no more: %s', (value, text) => {
	const [message] = [sent('numbered', { ...greeting, 'Button 5 URL': value })].flat();
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

test('a namespace goes along', () => {
	expect(sent('plain', {}, { options: { namespace: 'ns_1' } })).toMatchObject([
		{ template: { namespace: 'ns_1' } },
	]);
});

const LAYOUT = 'cannot have line breaks, tabs or more than 4 spaces in a row';
const FILE =
	'must be a link that starts with http:// or https://, or a media ID, which is all digits; a file from another node cannot be sent itself';
const greeting = {
	'Header {{1}}': '1',
	'Body {{1}}': 'Ann',
	'Body {{2}}': '2',
	'Button 5 URL': 'x',
};
const offered = {
	'Header Image': '1',
	'Body {{1}}': 'Ann',
	'Offer Expires': END,
	'Button 1 Offer Code': 'SUMMER25',
	'Button 2 URL': 'x',
};

const refused: Array<[title: string, name: Name, value: Values, sentences: string[]]> = [
	[
		'variables that are left out',
		'numbered',
		{ 'Body {{1}}': null, 'Body {{2}}': ' ' },
		[
			'Header {{1}} is required',
			'Body {{1}} is required',
			'Body {{2}} is required',
			'Button 5 URL is required',
		],
	],
	['a line break', 'numbered', { ...greeting, 'Body {{1}}': 'Ann\nBo' }, [`Body {{1}} ${LAYOUT}`]],
	['a tab', 'numbered', { ...greeting, 'Header {{1}}': 'a\tb' }, [`Header {{1}} ${LAYOUT}`]],
	[
		'five spaces',
		'named',
		{ 'Header {{first_name}}': 'Ann', 'Body {{city}}': 'a     b', 'Body {{order}}': '1' },
		[`Body {{city}} ${LAYOUT}`],
	],
	[
		'a header of 61 characters',
		'numbered',
		{ ...greeting, 'Header {{1}}': 'x'.repeat(61) },
		['Header {{1}} can be at most 60 characters, this one has 61'],
	],
	[
		'a list',
		'numbered',
		{ ...greeting, 'Body {{1}}': ['Ann'] },
		['Body {{1}} must be plain text, not a list or an object'],
	],
	[
		'media that is neither link nor ID',
		'image',
		{ 'Header Image': 'kitchen.jpg' },
		[`Header Image ${FILE}`],
	],
	[
		'a link to nowhere',
		'video',
		{ 'Header Video': 'https://' },
		['Header Video is not a complete address'],
	],
	[
		'a document that is none',
		'document',
		{ 'Header Document': 'https://e.com/a.docx' },
		[
			'Header Document must be a PDF, only PDF is possible in a template, and this link ends in .docx',
		],
	],
	[
		'a place that is not on the map',
		'location',
		{ 'Header Latitude': 'north', 'Header Longitude': '200' },
		[
			'Header Latitude must be a number from -90 to 90, such as 59.3293',
			'Header Longitude must be a number from -180 to 180, such as 18.0686',
		],
	],
	[
		'a coupon with other characters',
		'coupon',
		{ 'Body {{1}}': 'x', 'Button 1 Copy Code': '25%' },
		['Button 1 Copy Code can be letters and digits only'],
	],
	[
		'a coupon of 21 characters',
		'coupon',
		{ 'Body {{1}}': 'x', 'Button 1 Copy Code': 'A'.repeat(21) },
		['Button 1 Copy Code can be at most 20 characters'],
	],
	[
		"an offer's code of 16 characters",
		'endless',
		{ 'Button 1 Offer Code': 'A'.repeat(16) },
		['Button 1 Offer Code can be at most 15 characters'],
	],
	[
		'flow data that is no object',
		'flow',
		{ 'Button 1 Flow Data': '[1]' },
		['Button 1 Flow Data must be a JSON object such as {"name": "Ann"}'],
	],
	[
		'sections without titles',
		'products',
		{ 'Button 1 Thumbnail Product ID': 'A', 'Button 1 Product IDs': 'A: 1; 2' },
		['Button 1 Product IDs, section 2: Title is required with more than one section'],
	],
	[
		'something else on a card',
		'carousel',
		{ 'Body {{1}}': 'Ann', 'Card 2 Body {{1}}': 'a\nb', 'Card 2 Header Image': '?' },
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
		'an end that is no time',
		'offer',
		{ ...offered, 'Offer Expires': 'soon' },
		['Offer Expires must be a date and time, such as 2030-03-18 17:49'],
	],
	[
		'an end that is over',
		'offer',
		{ ...offered, 'Offer Expires': '2020-01-01' },
		['Offer Expires must lie in the future'],
	],
	['a code with a blank', 'code', { Code: '123 456' }, ['Code cannot have blanks or line breaks']],
	[
		'a code of 16 characters',
		'code',
		{ Code: '1'.repeat(16) },
		['Code can be at most 15 characters, this one has 16'],
	],
];

test.each(refused)('refuses %s by its label', (_title, name, value, sentences) => {
	expect(sent(name, value)).toEqual(sentences);
});

const NOT_LOADED = [
	'Template Fields are not loaded. Open the node: they appear under Template ID. Where that is an expression, choose Fill In: By Hand',
];

test.each<[title: string, more: Values, sentences: string[]]>([
	[
		'before they are loaded',
		{ templateFields: { mappingMode: 'defineBelow', value: null } },
		NOT_LOADED,
	],
	['that are none', { templateFields: 'x' }, NOT_LOADED],
	['of no template', { templateFields: { schema: [{ id: 'Body {{1}}' }], value: {} } }, NOT_LOADED],
	[
		'of another template',
		{ templateId: '17' },
		[
			'Template Fields are those of the template 1234567890123456 (order_update), but Template ID is 17. Open the node and load the fields anew',
		],
	],
	['without an ID', { templateId: ' ' }, ['Template ID must not be blank']],
])('refuses fields %s', (_title, more, sentences) => {
	expect(sent('plain', {}, more)).toEqual(sentences);
});

test('a code is not sent to a user ID', () => {
	expect(sent('code', { Code: '123456' }, { to: 'SE.1A2b3C' })).toEqual([
		"To: SE.1A2b3C is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number",
	]);
});

test('blanks around the ID make no difference', () => {
	expect(sent('plain', {}, { templateId: ` ${TEMPLATE_ID}\n` })).toEqual(sent('plain'));
});

const BUTTON = 'Button 1 URL';

/** The value of the button that opens this address. */
const opened = (url: string, entered: string, start?: null): unknown => {
	const button = { type: 'URL', text: 'Go', url, example: [url.replace('{{1}}', 'x')] };
	const { schema, ...more } = loaded(definition([bodyOf('Hello.'), buttonsOf(button)]));
	const fields = schema.map((field) => (start === null ? { ...field, start: undefined } : field));
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
])('%s is filled in with the end of %s', (url, entered, text) => {
	expect(opened(url, entered)).toMatchObject([
		{ template: { components: [{ parameters: [{ type: 'text', text }] }] } },
	]);
});

test('another address is refused', () => {
	const address = 'https://shop.com/x';
	expect(opened('https://e.com/{{1}}', address)).toEqual([
		'Button 1 URL: only the end of the address belongs here, what follows https://e.com/',
	]);
	expect(opened('https://e.com/{{1}}', address, null)).toEqual([
		'Button 1 URL: only the end of the address belongs here',
	]);
});

test('the start of an address alone is no end', () => {
	expect(opened('https://e.com/{{1}}', 'https://e.com/')).toEqual([
		'Button 1 URL must not be blank',
	]);
});

const sentTo = (text: string, value: Values): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(definition([bodyOf(text)])), value },
	});

test.each<[text: string, value: Values, parameters: unknown]>([
	[
		'Hi {{ 2 }}, your {{ 1 }} is on its way.',
		{ 'Body {{ 2 }}': 'Ann', 'Body {{ 1 }}': 'order' },
		[
			{ type: 'text', text: 'order' },
			{ type: 'text', text: 'Ann' },
		],
	],
	[
		'Hi {{first-name}}, hello.',
		{ 'Body {{first-name}}': 'Ann' },
		[{ type: 'text', text: 'Ann', parameterName: 'first-name' }],
	],
	[
		'Hi {{förnamn}}, hello.',
		{ 'Body {{förnamn}}': 'Ann' },
		[{ type: 'text', text: 'Ann', parameterName: 'förnamn' }],
	],
])('a variable of %j has its value whatever its name', (text, value, parameters) => {
	expect(sentTo(text, value)).toMatchObject([
		{ template: { components: [{ type: 'body', parameters }] } },
	]);
});

test('a name that WhatsApp cannot know is refused where it stands', () => {
	expect(sentTo('Hi {{First Name}}, hello.', { 'Body {{First Name}}': 'Ann' })).toEqual([
		'Body {{First Name}}: a name with capitals, blanks or brackets cannot be sent. Name the variable otherwise in the template, such as first_name',
	]);
});

test('a field that n8n keeps and nobody knows any more is left alone, but not dropped with its value', () => {
	const templateFields = loaded(definitions.plain);
	const schema = [...templateFields.schema, { id: 'Footer {{1}}', required: true }];
	expect(sent('plain', {}, { templateFields: { ...templateFields, schema } })).toEqual(
		sent('plain'),
	);
	const value = { 'Footer {{1}}': 'Ann' };
	expect(sent('plain', {}, { templateFields: { ...templateFields, schema, value } })).toEqual([
		'Template Fields: Footer {{1}} is not known. Open the node and load the fields anew',
	]);
});
