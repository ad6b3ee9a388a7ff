import { create } from '../../../nodes/LinkMobilityWhatsApp/actions/template/create';
import { outcome } from '../../helpers/panel';

type Values = Record<string, unknown>;

const standard = {
	templateName: 'order_ok',
	language: 'en',
	templateKind: 'standard',
	category: 'UTILITY',
	variables: 'automatic',
	headerFormat: 'NONE',
	body: 'Your order is on its way.',
	bodyExamples: {},
	footer: '',
	buttons: {},
	timeToLive: '',
	options: {},
};
const text = (headerText: unknown, headerExample: unknown = '') => ({
	headerFormat: 'TEXT',
	headerText,
	headerExample,
});
const examples = (...all: unknown[]) => ({
	bodyExamples: { example: all.map((value) => ({ value })) },
});
const namedExamples = (...all: Array<[variable: string, value: unknown]>) => ({
	bodyExamples: { example: all.map(([variable, value]) => ({ variable, value })) },
});
const buttons = (...button: Values[]) => ({ buttons: { button } });
const reply = { type: 'QUICK_REPLY', text: 'Yes' };
const url = (address: unknown, urlExample: unknown = '') => ({
	type: 'URL',
	text: 'Look',
	url: address,
	urlExample,
});
const coupon = (couponExample: unknown) => ({ type: 'COPY_CODE', couponExample });
const card = (more: Values = {}) => ({
	headerHandle: '4::aW1hZ2U=',
	body: '',
	bodyExamples: {},
	...buttons(reply),
	...more,
});
const carousel = (...cards: Values[]) => ({
	templateKind: 'carousel',
	cardMedia: 'IMAGE',
	cards: { card: cards },
});
const offer = (more: Values = {}) => ({
	templateKind: 'offer',
	offer: '25% off',
	offerExpires: true,
	...more,
});
const code = (more: Values = {}) => ({
	templateKind: 'authentication',
	securityRecommendation: true,
	codeExpires: '',
	otpType: 'COPY_CODE',
	buttonText: '',
	autofillText: '',
	apps: {},
	...more,
});
const app = (packageName: unknown, signatureHash: unknown) => ({ packageName, signatureHash });
const x = (count: number) => 'x'.repeat(count);

test.each<[values: Values, ...sentences: string[]]>([
	[
		{ templateName: 'Order OK' },
		'Template Name can be lowercase letters, digits and underscore only, at most 512. Write order_ok instead.',
	],
	[{ templateName: '' }, 'Template Name must not be blank'],
	[{ language: 'english' }, 'Language must be a code such as en, nb or pt_BR, not "english"'],
	[{ category: 'NEWS' }, 'Category must be one of AUTHENTICATION, MARKETING, UTILITY'],
	[{ timeToLive: 'soon' }, 'Time to Live must be a whole number of seconds'],
	[{ timeToLive: 29 }, 'Time to Live must be from 30 to 2592000 seconds'],
	[{ options: { allowCategoryChange: 'maybe' } }, 'Allow Category Change must be true or false'],
	[text(x(61)), 'Header Text can be at most 60 characters, this one has 61'],
	[text('Order {{1}} of {{2}}', '4711'), 'Header Text can have at most 1 variable, this one has 2'],
	[text('Order {{1}'), 'Header Text needs two braces on each side of a variable, such as {{1}}'],
	[
		text('Order {{1}}'),
		'Header Example needs one example per variable: 1 in all, not 0. The example for {{1}} is missing',
	],
	[
		text('Order {{ $json.order }}'),
		'Header Text contains {{ $json.order }}, an expression that was not evaluated. Switch the field to Expression',
	],
	[
		{ templateName: "{{ $('Form').item.json.name }}", body: 'Hi {{ $json.name }}, how are you?' },
		"Template Name contains {{ $('Form').item.json.name }}, an expression that was not evaluated. Switch the field to Expression",
		'Body contains {{ $json.name }}, an expression that was not evaluated. Switch the field to Expression',
	],
	[
		{ body: 'Order [object Object] is on its way.' },
		'Body contains [object Object], an object in place of a text. Use one of its properties, as in {{ $json.name }}',
	],
	[
		text('Order', '4711'),
		'Header Example needs one example per variable: 0 in all, not 1. The text has no variable: write {{first_name}}, in double braces',
	],
	[
		text('Order {{a}}', []),
		'Header Example must be plain text, not a list or an object (the example for {{a}})',
	],
	[
		text('Order {{1}}', {}),
		'Header Example must be plain text, not a list or an object (the example for {{1}})',
	],
	[text('*Sale* 🎉'), 'Header Text cannot have emojis or asterisks: remove them'],
	[
		{ headerFormat: 'IMAGE', headerHandle: 'https://e.com/a.png' },
		"Header Example File must be the handle of an uploaded file, not a link. Meta's Resumable Upload API returns one, and LINK's support can supply one.",
	],
	[{ headerFormat: 'VIDEO', headerHandle: ' ' }, 'Header Example File must not be blank'],
	[
		{ headerFormat: 'SONG', headerHandle: '4::a' },
		'Header must be one of TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION',
	],
	[{ body: ' ' }, 'Body must not be blank'],
	[{ body: x(1025) }, 'Body can be at most 1024 characters, this one has 1025'],
	[
		{ body: '{{1}} is here right now', ...examples('Ann') },
		'Body cannot have a variable at the start: put words before it',
	],
	[
		{ body: 'Hi {{First Name}}, how are you?', ...examples('Ann') },
		'Body has the variable {{First Name}}, which must be a number such as {{1}}, or a name of lowercase letters, digits and underscores. Write {{first_name}} instead.',
	],
	[
		{ body: 'Hi {{1}} and {{3}}, how are you?', ...examples('Ann', 'Bo') },
		'Body must have its variables numbered {{1}}, {{2}} and so on in order, without gaps; {{2}} is missing',
	],
	[
		{ body: 'Hi {{1}}, how are you?' },
		'Body Examples needs one example per variable: 1 in all, not 0. The example for {{1}} is missing',
	],
	[
		{ body: 'Hi {{1}}, how is {{2}} now?', ...examples('Ann', ' ') },
		'Body Examples must not be blank (the example for {{2}})',
	],
	[
		{ body: 'Hi {{name}}, how is {{city}} now?', ...examples('Ann', ' ') },
		'Body Examples, row 2: Example must not be blank (the example for {{city}})',
	],
	[
		{ body: 'Hi {{1}}, how is {{2}} now?', ...namedExamples(['2', 'Oslo'], ['3', 'x']) },
		'Body Examples has an example for {{3}}, but the text has no such variable',
	],
	[
		{ body: 'Hi {{1}}, how is {{2}} now?', ...namedExamples(['2', 'Oslo'], ['{{2}}', 'x']) },
		'Body Examples has two examples for {{2}}',
	],
	[
		{ body: 'Hi {{1}}, how is {{2}} now?', ...namedExamples(['2', 'Oslo']) },
		'Body Examples is required (the example for {{1}})',
	],
	[
		{ body: 'Hi {{name}}, how are you?', ...examples('Ann', 'Bo') },
		'Body Examples, row 2: Body has no variable for this example',
	],
	[
		{ ...text('Hi {{name}}', 'Ann'), body: 'Order {{1}} is on its way.', ...examples('1') },
		'Variables must all be numbered or all be named, in header, body and cards',
	],
	[
		{ variables: 'named', body: 'Hi {{1}}, how are you?', ...examples('Ann') },
		'Variables are numbered in the text: set Variables to Numbered, or name them, such as {{first_name}}',
	],
	[{ footer: x(61) }, 'Footer can be at most 60 characters, this one has 61'],
	[{ footer: 'From {{1}}' }, 'Footer cannot have variables'],
	[{ footer: 'Bye 👋' }, 'Footer cannot have emojis: remove them'],
	[buttons({ ...reply, text: ' ' }), 'Buttons, row 1: Button Text must not be blank'],
	[
		buttons(reply, { ...reply, text: x(26) }),
		'Buttons, row 2: Button Text can be at most 25 characters, this one has 26',
	],
	[
		buttons({ ...reply, text: '*No*' }),
		'Buttons, row 1: Button Text cannot have the signs * _ ~ and `: remove them',
	],
	[buttons(url('example.com')), 'Buttons, row 1: Button URL must start with http:// or https://'],
	[
		buttons(url('https://e.com/{{1}}')),
		'Buttons, row 1: Button URL Example is required, because the URL has a variable',
	],
	[
		buttons(url('https://e.com/{{2}}', 'https://e.com/a')),
		'Buttons, row 1: Button URL must have its variable written {{1}}',
	],
	[
		buttons(url('https://e.com', ['https://e.com/a', 'b'])),
		'Buttons, row 1: Button URL Example must be plain text, not a list or an object',
	],
	[
		buttons(url('https://wa.me/46701234567')),
		'Buttons, row 1: Button URL cannot lead to WhatsApp itself (wa.me), which WhatsApp refuses: link to a page of yours, or use a quick reply',
	],
	[
		buttons(url('https://e.com'), url('https://e.com'), url('https://e.com')),
		'Buttons can have at most 2 entries of type URL, not 3',
	],
	[
		buttons({ type: 'PHONE_NUMBER', text: 'Call', phoneNumber: 'home' }),
		'Buttons, row 1: Phone Number must be a number such as +46701234567',
	],
	[
		buttons({ type: 'FLOW', text: 'Book', flowNumber: '', flowAction: 'open' }),
		'Buttons, row 1: Flow ID must not be blank',
		'Buttons, row 1: Flow Action must be one of navigate, data_exchange',
	],
	[
		buttons(coupon('25%')),
		'Buttons, row 1: Code Example can be letters, digits, hyphens and underscores only',
	],
	[buttons(coupon(x(21))), 'Buttons, row 1: Code Example can be at most 20 characters'],
	[buttons(coupon('A'), coupon('B')), 'Buttons can have at most 1 entry of type Copy Code, not 2'],
	[
		buttons(reply, url('https://e.com'), reply),
		'Buttons must have quick replies together, all before or all after the others',
	],
	[
		buttons({ type: 'SONG' }),
		'Buttons, row 1: Type must be one of Catalog, Copy Code, Flow, Multi-Product, OTP, Phone Number, Quick Reply, URL',
	],
	[
		buttons(...Array.from({ length: 11 }, () => reply)),
		'Buttons can have at most 10 entries, not 11',
	],
	[carousel(card()), 'Cards needs 2 to 10 cards'],
	[
		carousel(card(), card({ headerHandle: '' })),
		'Cards, row 2: Header Example File must not be blank',
	],
	[
		carousel(card(), card({ body: x(161) })),
		'Cards, row 2: Body can be at most 160 characters, this one has 161',
	],
	[
		carousel(card(), card({ body: 'Hello.' })),
		'Cards, row 2 must have a body if the first card has one, and none if it has none',
	],
	[
		carousel(card(), card({ buttons: {} })),
		'Cards, row 2: Buttons needs at least one button on each card',
	],
	[
		carousel(card(), card(buttons(reply, reply, reply))),
		'Cards, row 2: Buttons can have at most 2 entries on a card, not 3',
	],
	[
		carousel(card(), card(buttons(url('https://e.com')))),
		'Cards, row 2 must have buttons of the same kinds as the first card, in the same order',
	],
	[
		carousel(card(), card(buttons({ ...reply, text: x(26) }))),
		'Cards, row 2, Buttons, row 1: Button Text can be at most 25 characters, this one has 26',
	],
	[
		carousel(card(), card({ body: 'Hi {{1}}, how are you?' })),
		'Cards, row 2: Body Examples needs one example per variable: 1 in all, not 0. The example for {{1}} is missing',
	],
	[offer({ offer: x(17) }), 'Offer can be at most 16 characters, this one has 17'],
	[offer({ offerExpires: 'soon' }), 'Offer Expires must be true or false'],
	[
		offer({ body: x(601) }),
		'Body can be at most 600 characters in a limited-time offer, this one has 601',
	],
	[
		offer(buttons(coupon(x(16)))),
		'Buttons, row 1: Code Example can be at most 15 characters in a limited-time offer',
	],
	[
		offer(buttons(url('https://e.com'), coupon('A'))),
		'Buttons must have Copy Code first in a limited-time offer',
	],
	[
		offer(buttons(reply)),
		'Buttons, row 1: Type can only be Copy Code or URL in a limited-time offer',
	],
	[
		offer(buttons(coupon('A'), url('https://e.com'), url('https://e.com'))),
		'Buttons can have at most 2 entries in a limited-time offer, not 3',
	],
	[code({ codeExpires: '91' }), 'Code Expires After must be a whole number from 1 to 90'],
	[code({ securityRecommendation: 'yes' }), 'Security Recommendation must be true or false'],
	[code({ buttonText: x(26) }), 'Button Text can be at most 25 characters, this one has 26'],
	[
		code({ buttonText: '*Copy* 👍' }),
		'Button Text cannot have emojis or the signs * _ ~ and `: remove them',
	],
	[
		code({
			otpType: 'ONE_TAP',
			autofillText: 'Fill\nin',
			apps: { app: [app('a.b', 'K8aAINcGX7p')] },
		}),
		'Autofill Text cannot have line breaks: remove them',
	],
	[
		{
			templateKind: 'json',
			components: [
				{ type: 'BODY', text: 'Hi {{1}}, how are you?', example: { body_text: [['']] } },
			],
		},
		'Components, entry 1 (BODY): example.body_text, entry 1, entry 1 must not be blank (the example for {{1}})',
	],
	[
		{ templateKind: 'json', components: [{ type: 'BODY', text: 'Hi {{ $json.name }}.' }] },
		'Components, entry 1 (BODY): text contains {{ $json.name }}, an expression that was not evaluated. Switch the field to Expression',
	],
	[
		{ templateKind: 'json', components: [{ type: 'BODY', text: 'Hi.' }, 5] },
		'Components, entry 2 must be of type object, not number',
	],
	[
		code({ otpType: 'MAGIC' }),
		'Code Button must be one of COPY_CODE, ONE_TAP, ZERO_TAP',
		'Apps needs at least one app, by its package name and signature hash',
	],
	[
		code({ otpType: 'ONE_TAP' }),
		'Apps needs at least one app, by its package name and signature hash',
	],
	[
		code({ otpType: 'ONE_TAP', autofillText: x(26), apps: { app: [app('shop', 'K8aAINcGX7p')] } }),
		'Autofill Text can be at most 25 characters, this one has 26',
		'Apps, row 1: Package Name must be that of an Android app, such as com.example.shop',
	],
	[
		code({ otpType: 'ZERO_TAP', apps: { app: [app('a.b', 'K8a'), app('', '')] } }),
		'Apps, row 1: Signature Hash must have exactly 11 characters',
		'Apps, row 2: Package Name must not be blank',
		'Apps, row 2: Package Name must be that of an Android app, such as com.example.shop',
		'Apps, row 2: Signature Hash must not be blank',
		'Apps, row 2: Signature Hash must have exactly 11 characters',
	],
])('refuses %j', (values, ...sentences) => {
	expect(outcome(create, { ...standard, ...values }).refused).toEqual(sentences);
});
