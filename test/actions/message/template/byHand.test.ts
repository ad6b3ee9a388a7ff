import { endpoints } from '../../../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { template } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/template/template';
import { messagesOf, outcome } from '../../../helpers/panel';

type Values = Record<string, unknown>;

const usual = {
	fillIn: 'hand',
	name: 't',
	language: 'en',
	templateKind: 'standard',
	header: 'none',
	specifyBody: 'fields',
	bodyVariables: {},
	buttons: {},
};

const run = (values: Values) => messagesOf(template, { ...usual, ...values });

/** The messages with a template of these components; most cases differ only in them. */
const sent = (...components: unknown[]) => [
	{ type: 'template', template: { name: 't', language: { code: 'en' }, components } },
];

const texts = (...values: unknown[]) => ({
	variable: values.map((text) => ({ type: 'text', text, parameterName: '' })),
});
const body = (...parameters: unknown[]) => ({ type: 'body', parameters });
const text = (value: string) => ({ type: 'text', text: value });
const header = (parameter: unknown) => ({ type: 'header', parameters: [parameter] });
const button = (sub_type: string, index: string, parameter: unknown) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const buttons = (...rows: Values[]) => ({ buttons: { button: rows } });
const variables = (...rows: Values[]) => ({ bodyVariables: { variable: rows } });

const OFFER_END = Date.UTC(2099, 0, 1);

const sentCases: Array<[title: string, values: Values, messages: unknown]> = [
	[
		'C01 values by position',
		{ bodyVariables: texts('Ann', 12) },
		sent(body(text('Ann'), text('12'))),
	],
	['C02 nothing to fill in', {}, sent()],
	['C03 no namespace when it is blank', { advancedOptions: { namespace: '  ' } }, sent()],
	[
		'C04 a namespace',
		{ advancedOptions: { namespace: 'ns_1' } },
		[
			{
				type: 'template',
				template: { namespace: 'ns_1', name: 't', language: { code: 'en' }, components: [] },
			},
		],
	],
	[
		'C05 values by name',
		variables({ type: 'text', text: 'Ana', parameterName: 'nombre' }),
		sent(body({ ...text('Ana'), parameterName: 'nombre' })),
	],
	[
		'values as a JSON list',
		{
			specifyBody: 'json',
			bodyJson:
				'["Ann", 12, {"type": "date_time", "date_time": {"fallback_value": "f", "timestamp": 5}}]',
		},
		sent(
			body(text('Ann'), text('12'), {
				type: 'dateTime',
				dateTime: { fallbackValue: 'f', timestamp: '5' },
			}),
		),
	],
	[
		'values by name, from an expression',
		{ specifyBody: 'json', bodyJson: { first_name: 'Ann' } },
		sent(body({ ...text('Ann'), parameterName: 'first_name' })),
	],
	[
		'values by number',
		{ specifyBody: 'json', bodyJson: '{"2": 4711, "1": "Ann"}' },
		sent(body(text('Ann'), text('4711'))),
	],
	[
		"one parameter in the API's shape",
		{ specifyBody: 'json', bodyJson: { type: 'Text', text: 'Ann' } },
		sent(body(text('Ann'))),
	],
	[
		'a variable with the name type',
		{ specifyBody: 'json', bodyJson: { type: 'text', name: 'Ann' } },
		sent(
			body({ ...text('text'), parameterName: 'type' }, { ...text('Ann'), parameterName: 'name' }),
		),
	],
	['no values of a blank JSON', { specifyBody: 'json', bodyJson: '' }, sent()],
	['no values of an empty list', { specifyBody: 'json', bodyJson: [] }, sent()],
	[
		'a location header',
		{
			header: 'location',
			headerLatitude: '59.3293',
			headerLongitude: 18.0686,
			headerPlaceName: 'City Hall',
			headerAddress: ' ',
		},
		sent(
			header({
				type: 'location',
				location: { latitude: 59.3293, longitude: 18.0686, name: 'City Hall' },
			}),
		),
	],
	[
		'C06 a document header',
		{
			header: 'document',
			headerFrom: 'link',
			headerLink: 'https://e.com/f.pdf',
			headerFileName: 'f.pdf',
			bodyVariables: texts('x'),
		},
		sent(
			header({ type: 'document', document: { link: 'https://e.com/f.pdf', filename: 'f.pdf' } }),
			body(text('x')),
		),
	],
	[
		'C08 an image header by ID',
		{ header: 'image', headerFrom: 'id', headerMediaId: 1234567 },
		sent(header({ type: 'image', image: { id: '1234567' } })),
	],
	[
		'a video header by link',
		{ header: 'video', headerFrom: 'link', headerLink: 'https://e.com/v.mp4' },
		sent(header({ type: 'video', video: { link: 'https://e.com/v.mp4' } })),
	],
	[
		'C09 the variable of a header',
		{ header: 'text', headerText: 'Sale', headerName: '' },
		sent(header(text('Sale'))),
	],
	[
		'the named variable of a header',
		{ header: 'text', headerText: 'Sale', headerName: 'what' },
		sent(header({ ...text('Sale'), parameterName: 'what' })),
	],
	[
		'C10 a quick reply',
		buttons({ type: 'quick_reply', payload: 'YES', index: 0 }),
		sent(button('quick_reply', '0', { type: 'payload', payload: 'YES' })),
	],
	[
		'C12 values of URLs, encoded once',
		buttons(
			{ type: 'url', urlValue: 'Gonçalves & co', encode: true, index: '' },
			{ type: 'url', urlValue: 'Gon%C3%A7alves', encode: true, index: '' },
			{ type: 'url', urlValue: '100% 👍', encode: true, index: '' },
			{ type: 'url', urlValue: 'a/b?c=ç', encode: false, index: '' },
			{ type: 'url', urlValue: 7, encode: 'true', index: '9' },
		),
		sent(
			button('url', '0', text('Gon%C3%A7alves%20%26%20co')),
			button('url', '1', text('Gon%C3%A7alves')),
			button('url', '2', text('100%25%20%F0%9F%91%8D')),
			button('url', '3', text('a/b?c=ç')),
			button('url', '9', text('7')),
		),
	],
	[
		'C13, C14 amounts, times 1000 in every currency',
		variables(
			{ type: 'currency', amount: 100.99, currency: 'usd', fallback: '$100.99' },
			{ type: 'currency', amount: '500', currency: 'JPY', fallback: '¥500' },
			{ type: 'currency', amount: '1.005', currency: 'KWD', fallback: '1.005' },
		),
		sent(
			body(
				{
					type: 'currency',
					currency: { fallbackValue: '$100.99', code: 'USD', amount1000: '100990' },
				},
				{
					type: 'currency',
					currency: { fallbackValue: '¥500', code: 'JPY', amount1000: '500000' },
				},
				{
					type: 'currency',
					currency: { fallbackValue: '1.005', code: 'KWD', amount1000: '1005' },
				},
			),
		),
	],
	[
		'amounts as people write them',
		variables(
			...[
				...['100,99', ' 100.99 ', '1.234,5', '1,234.5', '1 234,5', "1'234.5", '-0,5', '0,125'],
				...['1,234,567', '1.234.567', '1\u00a0234', '99,1234'],
			].map((amount) => ({ type: 'currency', amount, currency: 'EUR', fallback: 'f' })),
		),
		sent(
			body(
				...[
					...['100990', '100990', '1234500', '1234500', '1234500', '1234500', '-500', '125'],
					...['1234567000', '1234567000', '1234000', '99123'],
				].map((amount1000) => ({
					type: 'currency',
					currency: { fallbackValue: 'f', code: 'EUR', amount1000 },
				})),
			),
		),
	],
	[
		'C15 a date and time in parts',
		variables({
			type: 'dateTime',
			givenAs: 'parts',
			year: 1977,
			month: '2',
			dayOfMonth: 25,
			dayOfWeek: 5,
			hour: '15',
			minute: 0,
			fallback: 'f',
		}),
		sent(
			body({
				type: 'dateTime',
				dateTime: {
					fallbackValue: 'f',
					year: 1977,
					month: 2,
					dayOfMonth: 25,
					dayOfWeek: 5,
					hour: 15,
					minute: 0,
				},
			}),
		),
	],
	[
		"C17 a date and time as a point in time, in the workflow's time zone",
		variables(
			{ type: 'dateTime', givenAs: 'time', time: 1772355900000, fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '1772355900', fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '2026-03-01T10:05:00', fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '2026-03-01T09:05:00Z', fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '20260301T1005', fallback: 'f' },
		),
		sent(
			body(
				...Array<unknown>(5).fill({
					type: 'dateTime',
					dateTime: { fallbackValue: 'f', timestamp: '1772355900000' },
				}),
			),
		),
	],
	[
		'C18, C19 a limited-time offer',
		{
			templateKind: 'offer',
			header: 'image',
			headerFrom: 'id',
			headerMediaId: '1',
			bodyVariables: texts('Ann'),
			offerExpires: OFFER_END / 1000,
			...buttons(
				{ type: 'copy_code', couponCode: 'SUMMER25', index: '' },
				{ type: 'url', urlValue: 'summer', encode: true, index: '' },
			),
		},
		sent(
			header({ type: 'image', image: { id: '1' } }),
			body(text('Ann')),
			{
				type: 'limited_time_offer',
				parameters: [
					{
						type: 'limited_time_offer',
						limited_time_offer: { expiration_time_ms: OFFER_END },
					},
				],
			},
			button('copy_code', '0', { type: 'coupon_code', coupon_code: 'SUMMER25' }),
			button('url', '1', text('summer')),
		),
	],
	[
		'a limited-time offer without an expiry',
		{
			templateKind: 'offer',
			offerExpires: '',
			...buttons({ type: 'copy_code', couponCode: 'A1' }),
		},
		sent(button('copy_code', '0', { type: 'coupon_code', coupon_code: 'A1' })),
	],
	[
		'the value of a URL and the payload of a reply, with and without what is around them',
		buttons(
			{ type: 'url', urlValue: ' abc\n', encode: true, index: '' },
			{ type: 'url', urlValue: '\u200babc\r\n', encode: false, index: '' },
			{ type: 'quick_reply', payload: ' yes \n', index: '' },
		),
		sent(
			button('url', '0', text('abc')),
			button('url', '1', text('abc')),
			button('quick_reply', '2', { type: 'payload', payload: ' yes \n' }),
		),
	],
	[
		'codes with the signs of the example in the specification',
		buttons({ type: 'copy_code', couponCode: '\texample-coupon_code ', index: '' }),
		sent(button('copy_code', '0', { type: 'coupon_code', coupon_code: 'example-coupon_code' })),
	],
	[
		'a catalog that shows its first product',
		buttons({ type: 'catalog', thumbnailProductId: ' ' }),
		sent({ type: 'button', sub_type: 'catalog', index: '0', parameters: [] }),
	],
	[
		'dates of JavaScript, as text and as a point in time',
		variables(
			{ type: 'text', text: new Date(1772355900000) },
			{ type: 'dateTime', givenAs: 'time', time: new Date(1772355900000), fallback: 'f' },
		),
		sent(
			body(text('2026-03-01T09:05:00.000Z'), {
				type: 'dateTime',
				dateTime: { fallbackValue: 'f', timestamp: '1772355900000' },
			}),
		),
	],
	[
		'C22 a catalog',
		buttons({ type: 'catalog', thumbnailProductId: 'SKU1' }),
		sent(
			button('catalog', '0', {
				type: 'action',
				action: { thumbnail_product_retailer_id: 'SKU1' },
			}),
		),
	],
	[
		'C23 a carousel',
		{
			templateKind: 'carousel',
			bodyVariables: texts('10OFF'),
			cards: {
				card: [
					{
						mediaType: 'image',
						mediaFrom: 'id',
						mediaId: '1',
						bodyVariables: texts('10OFF', '10%'),
						...buttons(
							{ type: 'quick_reply', payload: '59NqSd' },
							{ type: 'url', urlValue: 'a b', encode: true },
						),
					},
					{ mediaType: 'image', mediaFrom: 'link', link: 'https://e.com/2.png' },
				],
			},
		},
		sent(body(text('10OFF')), {
			type: 'carousel',
			cards: [
				{
					card_index: 0,
					components: [
						header({ type: 'image', image: { id: '1' } }),
						body(text('10OFF'), text('10%')),
						button('quick_reply', '0', { type: 'payload', payload: '59NqSd' }),
						button('url', '1', text('a%20b')),
					],
				},
				{
					card_index: 1,
					components: [header({ type: 'image', image: { link: 'https://e.com/2.png' } })],
				},
			],
		}),
	],
	[
		'C25 flows, with their token in either spelling',
		buttons(
			{ type: 'flow', flowReference: 'tok', flowData: '', metaSpelling: false },
			{ type: 'flow', flowReference: 'tok', flowData: '{"first_name": "Ann"}', metaSpelling: true },
			{ type: 'flow', flowReference: '', flowData: '', metaSpelling: false },
		),
		sent(
			button('flow', '0', { type: 'action', action: { flowToken: 'tok' } }),
			button('flow', '1', {
				type: 'action',
				action: { flow_token: 'tok', flow_action_data: { first_name: 'Ann' } },
			}),
			button('flow', '2', { type: 'action', action: {} }),
		),
	],
	[
		'several products',
		buttons({
			type: 'mpm',
			thumbnailProductId: 'A',
			sections: {
				section: [
					{ title: 'One', productIds: 'A, B' },
					{ title: 'Two', productIds: ['C', 4] },
				],
			},
		}),
		sent(
			button('mpm', '0', {
				type: 'action',
				action: {
					thumbnail_product_retailer_id: 'A',
					sections: [
						{
							title: 'One',
							product_items: [{ product_retailer_id: 'A' }, { product_retailer_id: 'B' }],
						},
						{
							title: 'Two',
							product_items: [{ product_retailer_id: 'C' }, { product_retailer_id: '4' }],
						},
					],
				},
			}),
		),
	],
	[
		'C26 a one-time password, in body and button',
		{ templateKind: 'authentication', code: 123456 },
		sent(body(text('123456')), button('url', '0', text('123456'))),
	],
	[
		'C27 a language, normalized',
		{ language: 'en-us' },
		[{ type: 'template', template: { name: 't', language: { code: 'en_US' }, components: [] } }],
	],
	[
		'a language that is not in the list',
		{ language: 'other', languageCode: ' FIL ' },
		[{ type: 'template', template: { name: 't', language: { code: 'fil' }, components: [] } }],
	],
	[
		'the carousel as the specification prints it',
		{
			templateKind: 'json',
			components: [
				{
					type: 'carousel',
					cards: [0, 1].map((card_index) => ({
						card_index,
						components: [
							header({ type: 'image', image: { id: '1234567' } }),
							button('url', '1', { type: 'payload', payload: 'url-button-payload\n' }),
						],
					})),
				},
			],
		},
		sent({
			type: 'carousel',
			cards: [0, 1].map((card_index) => ({
				card_index,
				components: [
					header({ type: 'image', image: { id: '1234567' } }),
					button('url', '1', text('url-button-payload')),
				],
			})),
		}),
	],
	[
		"components as JSON, in the API's spelling",
		{
			templateKind: 'json',
			components:
				'[{"type": "BODY", "parameters": [{"type": "text", "text": "x", "parameter_name": "a"}]}, {"type": "button", "subType": "quickReply", "index": 0, "parameters": [{"type": "payload", "payload": "p"}]}]',
		},
		sent(
			body({ ...text('x'), parameterName: 'a' }),
			button('quick_reply', '0', { type: 'payload', payload: 'p' }),
		),
	],
	[
		'a template without a one-time password to a user ID',
		{ to: 'SE.1A2b3C', bodyVariables: texts('Ann') },
		sent(body(text('Ann'))),
	],
	['no components for blank JSON', { templateKind: 'json', components: '' }, sent()],
];

test.each(sentCases)('sends %s', (_title, values, messages) => {
	expect(run(values)).toEqual(messages);
});

const refusedCases: Array<[title: string, values: Values, sentences: string[]]> = [
	[
		'no name and no language',
		{ name: ' ', language: 'other', languageCode: '' },
		['Template Name must not be blank', 'Language must not be blank'],
	],
	[
		'an invalid template name',
		{ name: 'Order Confirmation' },
		[
			'Template Name can be lowercase letters, digits and underscore only, at most 512. Write order_confirmation instead.',
		],
	],
	[
		'Norwegian by a code that WhatsApp does not support',
		{ language: 'no' },
		['Language must be nb for Norwegian: WhatsApp has no language "no"'],
	],
	[
		'an invalid language code',
		{ language: 'other', languageCode: 'english' },
		['Language must be a code such as en, nb or pt_BR, not "english"'],
	],
	[
		'an expression in a value that is percent-encoded',
		buttons({ type: 'url', urlValue: '{{ $json.path }}', encode: true, index: '' }),
		[
			'Buttons, row 1: URL Value contains {{ $json.path }}, an expression that was not evaluated. Switch the field to Expression',
		],
	],
	[
		'an expression in place of a one-time password',
		{ templateKind: 'authentication', code: '{{ $json.code }}' },
		[
			'Code contains {{ $json.code }}, an expression that was not evaluated. Switch the field to Expression',
		],
	],
	[
		'C07 a document that is not a PDF',
		{
			header: 'document',
			headerFrom: 'link',
			headerLink: 'https://e.com/f.docx',
			headerFileName: '',
		},
		['Header Link must be a PDF in a template, but this link ends in .docx'],
	],
	[
		'a header without its image',
		{ header: 'image', headerFrom: 'link', headerLink: '' },
		['Header Link must not be blank'],
	],
	[
		'C16 a date and time with parts missing',
		variables(
			{ type: 'text', text: 'a' },
			{ type: 'dateTime', givenAs: 'parts', year: 2026, month: 3, fallback: 'March 2026' },
		),
		[
			'Body Variables, row 2: Date and Time needs all six parts (Year, Month, Day of Month, Day of Week, Hour and Minute), or a date and time (timestamp) alone',
		],
	],
	[
		'date parts out of range',
		variables({
			type: 'dateTime',
			givenAs: 'parts',
			year: 'x',
			month: 13,
			dayOfMonth: 1.5,
			dayOfWeek: 0,
			hour: 24,
			minute: -1,
			fallback: 'f',
		}),
		[
			'Body Variables, row 1: Year must be a whole number from 1 to 9999',
			'Body Variables, row 1: Month must be a whole number from 1 to 12',
			'Body Variables, row 1: Day of Month must be a whole number from 1 to 31',
			'Body Variables, row 1: Day of Week must be a whole number from 1 to 7',
			'Body Variables, row 1: Hour must be a whole number from 0 to 23',
			'Body Variables, row 1: Minute must be a whole number from 0 to 59',
		],
	],
	[
		'an invalid date',
		variables({ type: 'dateTime', givenAs: 'time', time: 'soon', fallback: 'f' }),
		['Body Variables, row 1: Date and Time must be a date and time, such as 2030-03-18 17:49'],
	],
	[
		'an expired offer',
		{ templateKind: 'offer', offerExpires: '2020-01-01T00:00:00Z' },
		['Offer Expires must be in the future'],
	],
	[
		'an invalid expiry of an offer',
		{ templateKind: 'offer', offerExpires: 'soon' },
		['Offer Expires must be a date and time, such as 2030-03-18 17:49'],
	],
	[
		'C20 a code with other characters',
		buttons({ type: 'copy_code', couponCode: '25-OFF!' }),
		['Buttons, row 1: Code can be letters, digits, hyphens and underscores only'],
	],
	[
		'C21 a code that is too long',
		buttons({ type: 'copy_code', couponCode: 'A'.repeat(21) }),
		['Buttons, row 1: Code can be at most 20 characters, 15 in a limited-time offer'],
	],
	[
		"an offer's code that is too long",
		{
			templateKind: 'offer',
			offerExpires: OFFER_END,
			...buttons({ type: 'copy_code', couponCode: 'A'.repeat(16) }),
		},
		['Buttons, row 1: Code can be at most 15 characters in a limited-time offer'],
	],
	[
		'C24 one card',
		{
			templateKind: 'carousel',
			cards: { card: [{ mediaType: 'image', mediaFrom: 'id', mediaId: '1' }] },
		},
		['Cards needs 2 to 10 cards, as many as the template has'],
	],
	[
		'invalid values in a card',
		{
			templateKind: 'carousel',
			cards: {
				card: [
					{ mediaType: 'image', mediaFrom: 'id', mediaId: '1' },
					{
						mediaType: 'image',
						mediaFrom: 'id',
						mediaId: '',
						bodyVariables: texts('a', ''),
						...buttons({ type: 'quick_reply', payload: '' }),
					},
				],
			},
		},
		[
			'Cards, row 2: Media ID must not be blank',
			'Cards, row 2, Body Variables, row 2: Value must not be blank',
			'Cards, row 2, Buttons, row 1: Payload must not be blank',
		],
	],
	[
		'C28 a line break',
		{ bodyVariables: texts('a\nb') },
		['Body Variables, row 1: Value cannot have line breaks, tabs or more than 4 spaces in a row'],
	],
	[
		'C29 an empty value',
		{ bodyVariables: texts('Ann', '') },
		['Body Variables, row 2: Value must not be blank'],
	],
	[
		'variables with and without a name',
		variables(
			{ type: 'text', text: 'a', parameterName: 'a' },
			{ type: 'text', text: 'b', parameterName: '' },
			{ type: 'text', text: 'c', parameterName: 'a' },
			{ type: 'text', text: 'd', parameterName: 'D' },
		),
		[
			'Body Variables, row 4: Parameter Name cannot have capitals, spaces or brackets. Write it as in the template, such as first_name',
			'Body Variables, row 2: Parameter Name is required because other variables have one: name all or none',
			'Body Variables, row 3: Parameter Name must be unique, "a" is used twice',
		],
	],
	[
		'a number as a parameter name',
		variables({ type: 'text', text: 'a', parameterName: '1' }),
		[
			'Body Variables, row 1: Parameter Name cannot start with a digit. If the template numbers its variables, such as {{1}}, leave the name blank: the order of the values counts',
		],
	],
	[
		'values by number with a gap',
		{ specifyBody: 'json', bodyJson: '{"1": "Ann", "3": "x"}' },
		['Body Variables: the value of {{2}} is missing. Numbers go from 1, without gaps'],
	],
	[
		'an incomplete currency',
		variables({ type: 'currency', amount: '1,000', currency: 'kr', fallback: '' }),
		[
			'Body Variables, row 1: Fallback Text must not be blank',
			'Body Variables, row 1: Currency must be a code of three letters, such as SEK',
			'Body Variables, row 1: Amount must be a number such as 100.99 or 100,99, without a thousands separator or a currency',
		],
	],
	[
		'serial dates of a spreadsheet, and ambiguous dates',
		variables(
			{ type: 'dateTime', givenAs: 'time', time: 47560, fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '47560.74', fallback: 'f' },
			{ type: 'dateTime', givenAs: 'time', time: '03/04/2030 17:49', fallback: 'f' },
		),
		[1, 2, 3].map(
			(row) =>
				`Body Variables, row ${row}: Date and Time must be a date and time, such as 2030-03-18 17:49`,
		),
	],
	[
		'an ambiguous expiry of an offer',
		{ templateKind: 'offer', offerExpires: '03/04/2030 17:49' },
		['Offer Expires must be a date and time, such as 2030-03-18 17:49'],
	],
	[
		'a full URL in place of its end',
		buttons(
			{ type: 'url', urlValue: 'https://e.com/x', encode: true, index: '' },
			{ type: 'url', urlValue: 'HTTP://e.com', encode: false, index: '' },
		),
		[1, 2].map(
			(row) =>
				`Buttons, row ${row}: URL Value cannot be a whole address. Enter only the part after the URL of the template. If that part is an address itself, percent-encode it, as in https%3A%2F%2F…`,
		),
	],
	[
		'duplicate and invalid indexes of buttons',
		buttons(
			{ type: 'quick_reply', payload: 'a', index: '1' },
			{ type: 'quick_reply', payload: 'b', index: '' },
			{ type: 'quick_reply', payload: 'c', index: 'x' },
		),
		[
			'Buttons, row 3: Index must be a whole number from 0 to 9: there can be at most 10 buttons',
			'Buttons, row 2: Index must be unique, "1" is used twice',
		],
	],
	[
		'flow data that is not an object',
		buttons({ type: 'flow', flowReference: '', flowData: '[1]', metaSpelling: false }),
		['Buttons, row 1: Flow Data must be a JSON object such as {"name": "Ann"}'],
	],
	[
		'sections without titles',
		buttons({
			type: 'mpm',
			thumbnailProductId: '',
			sections: {
				section: [
					{ title: 'A', productIds: '1' },
					{ title: '', productIds: '' },
				],
			},
		}),
		[
			'Buttons, row 1: Thumbnail Product ID must not be blank',
			'Buttons, row 1, Sections, row 2: Product IDs needs at least one product ID',
			'Buttons, row 1, Sections, row 2: Title is required with more than one section',
		],
	],
	[
		'a code that is too long',
		{ templateKind: 'authentication', code: '1'.repeat(16) },
		['Code can be at most 15 characters, this one has 16'],
	],
	[
		'a one-time password to a user ID',
		{ templateKind: 'authentication', code: '1', to: '+46700000001, SE.1A2b3C' },
		[
			"To: SE.1A2b3C is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number",
		],
	],
	[
		'a code with a space',
		{ templateKind: 'authentication', code: '123 456' },
		['Code cannot have spaces or line breaks'],
	],
	['no code', { templateKind: 'authentication', code: '' }, ['Code must not be blank']],
	[
		'components that are not a list',
		{ templateKind: 'json', components: '{"a": 1}' },
		['Components must be a JSON list such as [{"type": "body", "parameters": []}]'],
	],
	[
		'values that are neither a list nor an object',
		{ specifyBody: 'json', bodyJson: '"Ann"' },
		[
			'Body Variables must be a list such as ["Ann", "4711"], or an object such as {"first_name": "Ann"}',
		],
	],
];

test.each(refusedCases)('refuses %s', (_title, values, sentences) => {
	expect(run(values)).toEqual(sentences);
});

test('uses the endpoint for messages', () => {
	const values = { to: '+46700000001', options: {}, ...usual };
	expect(outcome(template, values).endpoint).toBe(endpoints.sendMessages);
});
