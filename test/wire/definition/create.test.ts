import { newTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { reasons } from '../../helpers/reasons';

type Part = Record<string, unknown>;

/** What a template is refused with; nothing when it is taken. */
function refused(components: unknown, more: Part = {}): string[] {
	const template = { name: 'a', language: 'en', category: 'UTILITY', components, ...more };
	return reasons(newTemplate.safeParse(template).error) ?? [];
}

const body = (text = 'Hello.', ...examples: string[]): Part => ({
	type: 'BODY',
	text,
	...(examples.length && { example: { body_text: [examples] } }),
});
/** A body with the examples of named variables. */
const named = (text: string, ...examples: Array<[name: string, example: string]>): Part => ({
	type: 'BODY',
	text,
	example: {
		body_text_named_params: examples.map(([param_name, example]) => ({ param_name, example })),
	},
});
const header = (text: string, ...examples: string[]): Part => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	...(examples.length && { example: { header_text: examples } }),
});
const file = (format = 'IMAGE'): Part => ({
	type: 'HEADER',
	format,
	example: { header_handle: ['4::aW1hZ2U='] },
});
const withExample = (example: Part): Part => ({ ...body('Hi {{1}}, how are you?'), example });
const footer = (text: string): Part => ({ type: 'FOOTER', text });
const buttons = (...all: Part[]): Part => ({ type: 'BUTTONS', buttons: all });
const reply = (text = 'Yes'): Part => ({ type: 'QUICK_REPLY', text });
const link = (url = 'https://example.com', ...example: string[]): Part => ({
	type: 'URL',
	text: 'Look',
	url,
	...(example.length && { example }),
});
const call = (phone_number = '+46701234567'): Part => ({
	type: 'PHONE_NUMBER',
	text: 'Call',
	phone_number,
});
const coupon = (example: unknown = 'SPRING25'): Part => ({ type: 'COPY_CODE', example });
const many = (count: number, make: (index: number) => Part) =>
	Array.from({ length: count }, (_, index) => make(index));
const letters = (count: number) => 'x'.repeat(count);

const card = (...more: Part[]): Part => ({ components: [file(), ...more, buttons(reply())] });
const cards = (...all: Part[]) => [body(), { type: 'CAROUSEL', cards: all }];
const offer = (text = '25% off', ...more: Part[]) => [
	{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text, has_expiration: true } },
	...(more.some(({ type }) => type === 'BODY') ? [] : [body()]),
	...more,
];
const code = (button: Part = {}, ...more: Part[]) => [
	{ type: 'BODY', add_security_recommendation: true },
	...more,
	buttons({ type: 'OTP', otp_type: 'COPY_CODE', ...button }),
];
const app = { package_name: 'com.example.shop', signature_hash: 'K8aAINcGX7p' };
const MARKETING = { category: 'MARKETING' };
const AUTHENTICATION = { category: 'AUTHENTICATION' };
const NAMED = { parameter_format: 'named' };

/** What is allowed, and one step further, with what is said then. */
const limits: Array<[title: string, most: unknown, over: unknown, sentence: string, more?: Part]> =
	[
		[
			'header',
			[header(letters(60)), body()],
			[header(letters(61)), body()],
			'components.0.text can be at most 60 characters, this one has 61',
		],
		[
			'header variables',
			[header('Order {{1}}', '4711'), body()],
			[header('Order {{1}} of {{2}}', '4711', 'Ann'), body()],
			'components.0.text can have at most 1 variable, this one has 2',
		],
		[
			'body',
			[body(letters(1024))],
			[body(letters(1025))],
			'components.0.text can be at most 1024 characters, this one has 1025',
		],
		[
			'footer',
			[body(), footer(letters(60))],
			[body(), footer(letters(61))],
			'components.1.text can be at most 60 characters, this one has 61',
		],
		[
			'buttons',
			[body(), buttons(...many(10, () => reply()))],
			[body(), buttons(...many(11, () => reply()))],
			'components.1.buttons can have at most 10 entries, not 11',
		],
		[
			'URL buttons',
			[body(), buttons(link(), link())],
			[body(), buttons(link(), link(), link())],
			'components.1.buttons can have at most 2 entries of type URL, not 3',
		],
		[
			'phone buttons',
			[body(), buttons(call())],
			[body(), buttons(call(), call())],
			'components.1.buttons can have at most 1 entry of type PHONE_NUMBER, not 2',
		],
		[
			'code buttons',
			[body(), buttons(coupon())],
			[body(), buttons(coupon(), coupon())],
			'components.1.buttons can have at most 1 entry of type COPY_CODE, not 2',
		],
		[
			'label',
			[body(), buttons(reply(letters(25)))],
			[body(), buttons(reply(letters(26)))],
			'components.1.buttons.0.text can be at most 25 characters, this one has 26',
		],
		[
			'address',
			[body(), buttons(link(`https://example.com/${letters(1980)}`))],
			[body(), buttons(link(`https://example.com/${letters(1981)}`))],
			'components.1.buttons.0.url can be at most 2000 characters, this one has 2001',
		],
		[
			'phone number',
			[body(), buttons(call(`+${'4'.repeat(19)}`))],
			[body(), buttons(call(`+${'4'.repeat(20)}`))],
			'components.1.buttons.0.phone_number can be at most 20 characters',
		],
		[
			'coupon',
			[body(), buttons(coupon(letters(20)))],
			[body(), buttons(coupon(letters(21)))],
			'components.1.buttons.0.example can be at most 20 characters',
		],
		[
			'cards, at least',
			cards(card(), card()),
			cards(card()),
			'components.1.cards needs 2 to 10 cards',
			MARKETING,
		],
		[
			'cards, at most',
			cards(...many(10, () => card())),
			cards(...many(11, () => card())),
			'components.1.cards needs 2 to 10 cards, not 11',
			MARKETING,
		],
		[
			'card body',
			cards(...many(2, () => card(body(letters(160))))),
			cards(card(body(letters(160))), card(body(letters(161)))),
			'components.1.cards.1.components.1.text can be at most 160 characters, this one has 161',
			MARKETING,
		],
		[
			'card buttons',
			cards(...many(2, () => ({ components: [file(), buttons(reply(), reply())] }))),
			cards(card(), { components: [file(), buttons(reply(), reply(), reply())] }),
			'components.1.cards.1.components.1.buttons can have at most 2 entries on a card, not 3',
			MARKETING,
		],
		[
			'offer',
			offer(letters(16)),
			offer(letters(17)),
			'components.0.limited_time_offer.text can be at most 16 characters, this one has 17',
			MARKETING,
		],
		[
			'body of an offer',
			offer('Now', body(letters(600))),
			offer('Now', body(letters(601))),
			'components.1.text can be at most 600 characters in a limited-time offer, this one has 601',
			MARKETING,
		],
		[
			'code of an offer',
			offer('Now', buttons(coupon(letters(15)))),
			offer('Now', buttons(coupon(letters(16)))),
			'components.2.buttons.0.example can be at most 15 characters in a limited-time offer',
			MARKETING,
		],
		[
			'buttons of an offer',
			offer('Now', buttons(coupon(), link())),
			offer('Now', buttons(coupon(), link(), link())),
			'components.2.buttons can have at most 2 entries in a limited-time offer, not 3',
			MARKETING,
		],
		...[
			[90, 91],
			[1, 0],
		].map(([most, over]): (typeof limits)[number] => [
			`minutes of a code: ${most}`,
			code({}, { type: 'FOOTER', code_expiration_minutes: most }),
			code({}, { type: 'FOOTER', code_expiration_minutes: over }),
			'components.1.code_expiration_minutes must be a whole number from 1 to 90',
			AUTHENTICATION,
		]),
		[
			'apps',
			code({ otp_type: 'ONE_TAP', supported_apps: many(5, () => app) }),
			code({ otp_type: 'ONE_TAP', supported_apps: many(6, () => app) }),
			'components.1.buttons.0.supported_apps can have at most 5 entries, not 6',
			AUTHENTICATION,
		],
	];

test.each(limits)('limits %s', (_, most, over, sentence, more = {}) => {
	expect(refused(most, more)).toEqual([]);
	expect(refused(over, more)).toEqual([sentence]);
});

test.each<[category: string, components: unknown, taken: number[], over: number[]]>([
	['AUTHENTICATION', code(), [30, 900, -1], [29, 901]],
	['UTILITY', [body()], [30, 43_200, -1], [29, 43_201]],
	['MARKETING', [body()], [43_200, 2_592_000], [43_199, 2_592_001, -1]],
])('limits the time to live of %s', (category, components, taken, over) => {
	const said = (seconds: unknown) =>
		refused(components, { category, message_send_ttl_seconds: seconds });
	expect(taken.flatMap(said)).toEqual([]);
	for (const seconds of over) {
		expect(said(seconds)).toEqual([
			expect.stringMatching(/^message_send_ttl_seconds must be from/),
		]);
	}
});

test.each([
	['a'.repeat(512), undefined],
	['a'.repeat(513), 'name can be at most 512 characters, this one has 513'],
	['Order OK', 'Write order_ok instead.'],
	['Påminnelse #2!', 'Write paminnelse_2 instead.'],
	['注文', 'at most 512.'],
	['', 'name must not be blank'],
])('the name %j: %s', (name, end) => {
	const [said, ...others] = refused([body()], { name });
	expect(others).toEqual([]);
	if (end === undefined) expect(said).toBeUndefined();
	else expect(said?.endsWith(end)).toBe(true);
});

test.each<[title: string, components: unknown, sentences: string[], more?: Part]>([
	[
		'at the start',
		[body('{{1}} is here right now', 'x')],
		['components.0.text cannot have a variable at the start: put words before it'],
	],
	[
		'at the end',
		[body('We have now sent it to {{1}} ', 'x')],
		['components.0.text cannot have a variable at the end: put words after it'],
	],
	[
		'next to each other',
		[body('We sent {{1}} {{2}} to you all right now', 'x', 'y')],
		['components.0.text cannot have two variables next to each other: put words between them'],
	],
	[
		'a gap',
		[body('Hi {{1}} and {{3}} ok', 'x', 'y')],
		[
			'components.0.text must have its variables numbered {{1}}, {{2}} and so on in order, without gaps; {{2}} is missing',
		],
	],
	...['Hi {{1}, we are here', 'Hi {1}}, we are here', 'Hi {{1}}, {{we are here'].map(
		(text): [string, unknown, string[]] => [
			`braces: ${text}`,
			[body(text)],
			['components.0.text needs two braces on each side of a variable, such as {{1}}'],
		],
	),
	[
		'braces of a header',
		[header('Order {{1}'), body()],
		['components.0.text needs two braces on each side of a variable, such as {{1}}'],
	],
	[
		'braces of an address',
		[body(), buttons(link('https://example.com/{{1}'))],
		['components.1.buttons.0.url needs two braces on each side of a variable, such as {{1}}'],
	],
	[
		'a variable in the example of an address',
		[body(), buttons(link('https://example.com/{{1}}', 'https://example.com/{{1}}'))],
		['components.1.buttons.0.example must have a value in place of {{1}}'],
	],
	[
		'numbers and names',
		[body('Hi {{1}} and {{name}} ok', 'x', 'y')],
		[
			'components.0.text cannot have both numbered and named variables: write {{1}}, {{2}} for all of them, or a name for all',
		],
	],
	[
		'an odd name',
		[body('Hi {{First Name}}, how are you?', 'x')],
		[
			'components.0.text has the variable {{First Name}}, which must be a number such as {{1}}, or a name of lowercase letters, digits and underscores. Write {{first_name}} instead.',
		],
	],
	[
		'a missing example',
		[body('We sent {{1}} to {{2}} just an hour ago', 'x')],
		[
			'components.0.example needs one example per variable: 2 in all, not 1. The example for {{2}} is missing',
		],
	],
	[
		'three missing examples',
		[body('We sent {{1}} to {{2}} just an hour ago, and {{3}} is next')],
		[
			'components.0.example needs one example per variable: 3 in all, not 0. The examples for {{1}}, {{2}} and {{3}} are missing',
		],
	],
	[
		'a blank example',
		[body('We sent {{1}} to {{2}} just an hour ago', 'x', ' ')],
		['components.0.example.body_text.0.1 must not be blank (the example for {{2}})'],
	],
	[
		'an example that is a list',
		[{ ...body('Hi {{1}}, how are you?'), example: { body_text: [[['x']]] } }],
		[
			'components.0.example.body_text.0.0 must be plain text, not a list or an object (the example for {{1}})',
		],
	],
	[
		'a blank example of a named variable',
		[named('Hi {{name}}, how are you?', ['name', ''])],
		[
			'components.0.example.body_text_named_params.0.example must not be blank (the example for {{name}})',
		],
		NAMED,
	],
	[
		'a missing example of a named variable',
		[named('Hi {{name}}, your {{order}} is on its way', ['order', '4711'])],
		[
			'components.0.example needs one example per variable: 2 in all, not 1. The example for {{name}} is missing',
		],
		NAMED,
	],
	[
		'an example of another variable',
		[named('Hi {{name}}, how are you?', ['nam', 'Ann'])],
		['components.0.example has an example for {{nam}}, but the text has no such variable'],
		NAMED,
	],
	[
		'two examples of a variable',
		[named('Hi {{name}}, how are you?', ['name', 'Ann'], ['name', 'Bo'])],
		['components.0.example has two examples for {{name}}'],
		NAMED,
	],
	[
		'an emoji in the texts of a one-time password',
		code({
			otp_type: 'ONE_TAP',
			text: 'Copy 👍',
			autofill_text: 'Fill\nin',
			supported_apps: [app],
		}),
		[
			'components.1.buttons.0.text cannot have emojis: remove them',
			'components.1.buttons.0.autofill_text cannot have line breaks: remove them',
		],
		AUTHENTICATION,
	],
	[
		'a variable in the texts of a one-time password',
		code({
			otp_type: 'ONE_TAP',
			text: 'Copy {{1}}',
			autofill_text: 'Fill in {{1}}',
			supported_apps: [app],
		}),
		[
			'components.1.buttons.0.text cannot have variables',
			'components.1.buttons.0.autofill_text cannot have variables',
		],
		AUTHENTICATION,
	],
	[
		'an example too many',
		[body('Hello.', 'x')],
		[
			'components.0.example needs one example per variable: 0 in all, not 1. The text has no variable: write {{first_name}}, in double braces',
		],
	],
	[
		'an example of a variable in single braces',
		[body('Hi { order } there', 'Ann')],
		[
			'components.0.example needs one example per variable: 0 in all, not 1. The text has no variable: write {{order}}, in double braces',
		],
	],
	[
		'a header without its example',
		[header('Order {{1}}'), body()],
		[
			'components.0.example needs one example per variable: 1 in all, not 0. The example for {{1}} is missing',
		],
	],
	[
		'a file without its example',
		[{ type: 'HEADER', format: 'IMAGE' }, body()],
		[
			"components.0.example needs the handle of an uploaded file. Meta's Resumable Upload API returns one, and LINK's support can supply one",
		],
	],
	[
		'a variable in the footer',
		[body(), footer('From {{1}}')],
		['components.1.text cannot have variables'],
	],
	[
		'a variable in a label',
		[body(), buttons(reply('Hi {{1}}'))],
		['components.1.buttons.0.text cannot have variables'],
	],
	[
		'an address without its example',
		[body(), buttons(link('https://example.com/{{1}}'))],
		['components.1.buttons.0.example is required, because the URL has a variable'],
	],
	[
		'a variable within an address',
		[body(), buttons(link('https://example.com/{{1}}/x', 'y'))],
		['components.1.buttons.0.url can have its variable only at the end'],
	],
	[
		'another variable in an address',
		[body(), buttons(link('https://example.com/{{2}}', 'y'))],
		['components.1.buttons.0.url must have its variable written {{1}}'],
	],
	[
		'quick replies apart',
		[body(), buttons(reply(), link(), reply())],
		['components.1.buttons must have quick replies together, all before or all after the others'],
	],
	['no body', [footer('x')], ['components needs a component of type BODY']],
	['two bodies', [body(), body()], ['components can have only one component of type BODY']],
	[
		'another component',
		[body(), { type: 'SONG' }],
		[
			'components.1.type must be one of HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER',
		],
	],
	[
		'nothing',
		undefined,
		[
			'components must be a JSON list such as [{"type": "BODY", "text": "Your order is on its way."}]',
		],
	],
	[
		'cards of two makes',
		cards(card(), { components: [file('VIDEO'), buttons(reply())] }),
		[
			'components.1.cards.1 must have a header of the same kind as the first card, all images or all videos',
		],
		MARKETING,
	],
	[
		'a body on one card',
		cards(card(), card(body())),
		['components.1.cards.1 must have a body if the first card has one, and none if it has none'],
		MARKETING,
	],
	[
		'other buttons on a card',
		cards(card(), { components: [file(), buttons(link())] }),
		[
			'components.1.cards.1 must have buttons of the same kinds as the first card, in the same order',
		],
		MARKETING,
	],
	[
		'a footer together with cards',
		[...cards(card(), card()), footer('x')],
		['components.2.type cannot be FOOTER together with a CAROUSEL, which allows only a BODY'],
		MARKETING,
	],
	['cards for utility', cards(card(), card()), ['category must be MARKETING for a carousel']],
	[
		'a footer under an offer',
		offer('Now', footer('x')),
		['components.2.type cannot be FOOTER in a limited-time offer'],
		MARKETING,
	],
	[
		'a text above an offer',
		offer('Now', header('x')),
		['components.2.format can only be IMAGE or VIDEO in a limited-time offer'],
		MARKETING,
	],
	[
		'the code of an offer last',
		offer('Now', buttons(link(), coupon())),
		['components.2.buttons must have COPY_CODE first in a limited-time offer'],
		MARKETING,
	],
	[
		'an answer to an offer',
		offer('Now', buttons(reply())),
		['components.2.buttons.0.type can only be COPY_CODE or URL in a limited-time offer'],
		MARKETING,
	],
	['an offer for utility', offer(), ['category must be MARKETING for a limited-time offer']],
	[
		'a code for utility',
		code(),
		['category must be AUTHENTICATION for a template with a button for a code'],
	],
	[
		'words for authentication',
		[body()],
		[
			'category can be AUTHENTICATION only for a template with a button for a code, and nothing else',
		],
		AUTHENTICATION,
	],
	[
		"words of one's own for a code",
		[body(), ...code().slice(1)],
		["components.0.text cannot be set in an authentication template, whose text is WhatsApp's own"],
		AUTHENTICATION,
	],
	[
		'a picture above a code',
		[file(), ...code()],
		['components.0.type cannot be HEADER in an authentication template'],
		AUTHENTICATION,
	],
	[
		'one-tap without an app',
		code({ otp_type: 'ONE_TAP' }),
		[
			'components.1.buttons.0.supported_apps needs at least one app, by its package name and signature hash',
		],
		AUTHENTICATION,
	],
	[
		'a signature that is too long',
		code({ otp_type: 'ONE_TAP', supported_apps: [{ ...app, signature_hash: letters(12) }] }),
		['components.1.buttons.0.supported_apps.0.signature_hash must have exactly 11 characters'],
		AUTHENTICATION,
	],
	[
		'zero-tap without its terms',
		code({ otp_type: 'ZERO_TAP', supported_apps: [app] }),
		[
			"components.1.buttons.0.zero_tap_terms_accepted must be true for ZERO_TAP: with it you accept WhatsApp's terms",
		],
		AUTHENTICATION,
	],
	[
		'names that were said to be numbers',
		[body('Hi {{1}}, how are you?', 'x')],
		[
			'parameter_format must be positional for variables such as {{1}}; or name them, such as {{first_name}}',
		],
		{ parameter_format: 'named' },
	],
	[
		'a category that does not exist',
		[body()],
		['category must be one of AUTHENTICATION, MARKETING, UTILITY'],
		{ category: 'NEWS' },
	],
	[
		'a field that does not exist',
		[{ ...body(), bold: true }],
		["components.0.bold is not a field of LINK's API"],
	],
])('refuses %s', (_, components, sentences, more = {}) => {
	expect(refused(components, more)).toEqual(sentences);
});

test.each<[string, unknown, Part?]>([
	[
		'numbers in any order, and twice',
		[body('Our {{2}} for {{1}}, yes our very own {{2}} today', 'x', 'y')],
	],
	[
		'names',
		[
			{
				type: 'BODY',
				text: 'Hi {{first_name}}, how are you?',
				example: { body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] },
			},
		],
		{ parameter_format: 'named' },
	],
	['languages without spaces', [body('こんにちは{{1}}さん、ご注文は発送されました。', 'Ann')]],
	['few words per variable', [body('We send {{1}} to {{2}} now', 'a', 'b')]],
	['a list of examples that is not nested', [withExample({ body_text: ['Ann'] })]],
	['an example alone', [withExample({ body_text: 'Ann' })]],
	['a code with the signs of the specification', [body(), buttons(coupon('example-coupon_code'))]],
	['quick replies in the middle', [body(), buttons(link(), reply(), reply(), call())]],
	['a place above the text', [{ type: 'HEADER', format: 'LOCATION' }, body()]],
	['a code without a recommendation', [{ type: 'BODY' }, ...code().slice(1)], AUTHENTICATION],
	[
		'zero-tap',
		code({ otp_type: 'ZERO_TAP', supported_apps: [app], zero_tap_terms_accepted: true }),
		AUTHENTICATION,
	],
])('accepts %s', (_, components, more = {}) => {
	expect(refused(components, more)).toEqual([]);
});
