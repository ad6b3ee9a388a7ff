import { FOREIGN_WORDS } from '../../lab';
import {
	definition,
	definitionRefusal,
} from '../../../../sandbox/meta/templates/definition/definition';

const body = (text = 'Your order is here.', examples: string[] = []) => ({
	type: 'BODY',
	text,
	...(examples.length && { example: { body_text: [examples] } }),
});
const buttons = (...all: object[]) => ({ type: 'BUTTONS', buttons: all });
const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
const url = (part: object = {}) => ({
	type: 'URL',
	text: 'Open',
	url: 'https://example.com',
	...part,
});
const coupon = (example: unknown = 'SAVE') => ({ type: 'COPY_CODE', example });
const otp = (part: object = {}) => ({ type: 'OTP', otp_type: 'COPY_CODE', ...part });
const image = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::a'] } };
const title = (text: string, examples?: string[]) => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	...(examples && { example: { header_text: examples } }),
});
const card = (...parts: object[]) => ({ components: [image, ...parts] });
const carousel = (...cards: object[]) => ({ type: 'CAROUSEL', cards });
const offer = (text = '20% off') => ({
	type: 'LIMITED_TIME_OFFER',
	limited_time_offer: { text, has_expiration: true },
});

const template = (components: object[], part: object = {}) => ({
	name: 'order_ok',
	language: 'en',
	category: 'UTILITY',
	components,
	...part,
});
const MARKETING = { category: 'MARKETING' };
const AUTHENTICATION = { category: 'AUTHENTICATION' };
const preset = { type: 'BODY', add_security_recommendation: true };

const refusalOf = (value: unknown) => {
	const { error } = definition.safeParse(value);
	return error && definitionRefusal(error);
};

describe('Meta accepts', () => {
	test.each<[string, object]>([
		['a body alone', template([body()])],
		['a short text with many variables', template([body('A {{1}} b {{2}} c.', ['1', '2'])])],
		['a variable twice', template([body('Hi {{1}}, dear {{1}}.', ['Ann'])])],
		[
			'named variables',
			template(
				[
					{
						...body('Hi {{first_name}}!'),
						example: { body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }] },
					},
				],
				{ parameter_format: 'NAMED' },
			),
		],
		['a header with a variable at its end', template([title('Order {{1}}', ['1']), body()])],
		['a sign that is text, such as ©', template([title('Shop © 2026'), body()])],
		['two urls and a quick reply', template([body(), buttons(url(), url(), reply('No'))])],
		['a code with a hyphen', template([body(), buttons(coupon('SAVE-20'))], MARKETING)],
		['a code for a login', template([preset, buttons(otp())], AUTHENTICATION)],
		[
			'a footer about the end of a code',
			template(
				[preset, { type: 'FOOTER', code_expiration_minutes: 90 }, buttons(otp())],
				AUTHENTICATION,
			),
		],
		[
			'two cards',
			template([body(), carousel(card(buttons(reply('A'))), card(buttons(reply('B'))))], MARKETING),
		],
		['an offer', template([image, offer(), body(), buttons(coupon(), url())], MARKETING)],
		['a time to live of 30 days', template([body()], { message_send_ttl_seconds: -1 })],
		['a file by a media ID', template([{ ...image, example: { header_handle: ['123'] } }, body()])],
	])('%s', (_, value) => {
		expect(refusalOf(value)).toBeUndefined();
	});
});

const INVALID = [100, 'Invalid parameter'] as const;
const LENGTH = [2388040, 'Character Limit Exceeded'] as const;
const HEADER = [2388047, 'Message Header Format Incorrect'] as const;
const BODY = [2388072, 'Message Body Format Incorrect'] as const;
const FOOTER = [2388073, 'Message Footer Format Incorrect'] as const;
const BUTTON = [2388060, 'Message Buttons Format Incorrect'] as const;
const EDGES = [2388299, 'Leading or Trailing Params Not Allowed'] as const;

describe('Meta refuses', () => {
	test.each<[string, object, readonly [number, string], string]>([
		['no name', template([body()], { name: undefined }), INVALID, 'name is required'],
		[
			'a name of 513 characters',
			template([body()], { name: 'a'.repeat(513) }),
			LENGTH,
			'name must be at most 512 characters long, and has 513',
		],
		[
			'a language in words',
			template([body()], { language: 'English' }),
			INVALID,
			'language must be a language code such as en or en_US',
		],
		[
			'an unknown category',
			template([body()], { category: 'NEWS' }),
			INVALID,
			'category must be one of AUTHENTICATION, MARKETING, UTILITY',
		],
		[
			'an unknown component',
			template([body(), { type: 'MAP' }]),
			INVALID,
			'components[1].type must be one of HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER',
		],
		[
			'an unknown key in a component',
			template([{ ...body(), color: 'red' }]),
			INVALID,
			'components[0] has the unexpected key "color"',
		],
		[
			'two bodies',
			template([body(), body()]),
			INVALID,
			'the template must have one component of type BODY at most',
		],
		[
			'a body of 1,025 characters',
			template([body('x'.repeat(1025))]),
			LENGTH,
			'components[0].text must be at most 1024 characters long, and has 1025',
		],
		[
			'a variable without an example',
			template([body('Hi {{1}}!')]),
			BODY,
			'components[0].example must have one example for each of the variables 1',
		],
		[
			'a variable at the start',
			template([body('{{1}} is here', ['1'])]),
			EDGES,
			'components[0].text must not have a variable at the start',
		],
		[
			'a variable at the end',
			template([body('Here is {{1}}', ['1'])]),
			EDGES,
			'components[0].text must not have a variable at the end',
		],
		[
			'two variables next to each other',
			template([body('Hi {{1}} {{2}}!', ['1', '2'])]),
			BODY,
			'components[0].text must not have two variables next to each other',
		],
		[
			'a gap in the numbers',
			template([body('Hi {{1}} and {{3}}!', ['1', '3'])]),
			BODY,
			'components[0].text has variables that are not numbered in sequence from {{1}}',
		],
		[
			'single braces',
			template([body('Hi {{1}!')]),
			BODY,
			'components[0].text has a variable without two braces on each side, such as {{1}}',
		],
		[
			'a variable with a capital',
			template([body('Hi {{Name}}!')]),
			BODY,
			'components[0].text has the variable {{Name}}, which is neither a number nor a lowercase name',
		],
		[
			'a header of 61 characters',
			template([title('x'.repeat(61)), body()]),
			LENGTH,
			'components[0].text must be at most 60 characters long, and has 61',
		],
		[
			'two variables in a header',
			template([title('{{1}} and {{2}}', ['1', '2']), body()]),
			HEADER,
			'components[0].text must have at most one variable',
		],
		[
			'an emoji in a header',
			template([title('Sale 🎉'), body()]),
			HEADER,
			'components[0].text must not have line breaks, formatting characters, emoji or asterisks',
		],
		[
			'a file without its example',
			template([{ type: 'HEADER', format: 'VIDEO' }, body()]),
			INVALID,
			'components[0].example is required',
		],
		[
			'a variable in a footer',
			template([body(), { type: 'FOOTER', text: 'Bye {{1}}' }]),
			FOOTER,
			'components[1].text must not have variables',
		],
		[
			'a footer of 61 characters',
			template([body(), { type: 'FOOTER', text: 'x'.repeat(61) }]),
			LENGTH,
			'components[1].text must be at most 60 characters long, and has 61',
		],
		[
			'no buttons',
			template([body(), buttons()]),
			INVALID,
			'components[1].buttons must have at least 1 element',
		],
		[
			'three urls',
			template([body(), buttons(url(), url(), url())]),
			BUTTON,
			'components[1].buttons must have at most 2 of type URL',
		],
		[
			'quick replies on both sides',
			template([body(), buttons(reply('A'), url(), reply('B'))]),
			BUTTON,
			'components[1].buttons must have all buttons of type QUICK_REPLY next to each other',
		],
		[
			'a label of 26 characters',
			template([body(), buttons(reply('x'.repeat(26)))]),
			LENGTH,
			'components[1].buttons[0].text must be at most 25 characters long, and has 26',
		],
		[
			'formatting on a button',
			template([body(), buttons(reply('*Yes*'))]),
			BUTTON,
			'components[1].buttons[0].text must not have variables, line breaks, emoji or formatting characters',
		],
		[
			'a variable in the middle of a url',
			template([
				body(),
				buttons(url({ url: 'https://e.com/{{1}}/a', example: ['https://e.com/1/a'] })),
			]),
			BUTTON,
			'components[1].buttons[0].url must have one variable at most, at its end',
		],
		[
			'a variable in a url without an example',
			template([body(), buttons(url({ url: 'https://e.com/{{1}}' }))]),
			BUTTON,
			'components[1].buttons[0].example is required with a variable in the url',
		],
		[
			'a flow without its ID',
			template([body(), buttons({ type: 'FLOW', text: 'Book' })]),
			BUTTON,
			'components[1].buttons[0] must have one of flow_id, flow_name and flow_json',
		],
		[
			'a code of 21 characters',
			template([body(), buttons(coupon('x'.repeat(21)))], MARKETING),
			LENGTH,
			'components[1].buttons[0].example[0] must be at most 20 characters long, and has 21',
		],
		[
			'a button for a code in another category',
			template([body(), buttons(otp())]),
			INVALID,
			'the template must have a button of type OTP in the category AUTHENTICATION, and only there',
		],
		[
			'a text in an authentication template',
			template([body(), buttons(otp())], AUTHENTICATION),
			INVALID,
			'the template must not have a text in the body in the category AUTHENTICATION',
		],
		[
			'a code that lives for 91 minutes',
			template(
				[preset, { type: 'FOOTER', code_expiration_minutes: 91 }, buttons(otp())],
				AUTHENTICATION,
			),
			INVALID,
			'components[1].code_expiration_minutes must be at most 90',
		],
		[
			'one-tap without an app',
			template([preset, buttons(otp({ otp_type: 'ONE_TAP' }))], AUTHENTICATION),
			BUTTON,
			'components[1].buttons[0].supported_apps is required with otp_type ONE_TAP',
		],
		[
			'a single card',
			template([body(), carousel(card(buttons(reply('A'))))], MARKETING),
			INVALID,
			'components[1].cards must have at least 2 elements',
		],
		[
			'cards that differ',
			template([body(), carousel(card(buttons(reply('A'))), card(buttons(url())))], MARKETING),
			INVALID,
			'components[1].cards[1].components must be made like the first card, with a header of format IMAGE; buttons of type QUICK_REPLY',
		],
		[
			'a carousel as utility',
			template([body(), carousel(card(buttons(reply('A'))), card(buttons(reply('B'))))]),
			INVALID,
			'the template must be of category MARKETING with a component of type CAROUSEL',
		],
		[
			'a footer together with cards',
			template(
				[
					body(),
					{ type: 'FOOTER', text: 'a' },
					carousel(card(buttons(reply('A'))), card(buttons(reply('B')))),
				],
				MARKETING,
			),
			INVALID,
			'the template must not have a component of type FOOTER together with CAROUSEL',
		],
		[
			'a footer of an offer',
			template([offer(), body(), { type: 'FOOTER', text: 'a' }], MARKETING),
			INVALID,
			'the template must not have a footer in a limited-time offer',
		],
		[
			'an offer of 17 characters',
			template([offer('x'.repeat(17)), body()], MARKETING),
			LENGTH,
			'components[0].limited_time_offer.text must be at most 16 characters long, and has 17',
		],
		[
			'the url before the code of an offer',
			template([offer(), body(), buttons(url(), coupon())], MARKETING),
			INVALID,
			'the template must have a button of type COPY_CODE first, then one of type URL, and no others in a limited-time offer',
		],
		[
			'a time to live of a day as utility',
			template([body()], { message_send_ttl_seconds: 86_400 }),
			INVALID,
			'message_send_ttl_seconds must be from 30 to 43200 in the category UTILITY',
		],
	])('%s', (_, value, [code, titleOfError], details) => {
		expect(refusalOf(value)).toEqual({ code, title: titleOfError, details });
		expect(details).not.toMatch(FOREIGN_WORDS);
	});
});
