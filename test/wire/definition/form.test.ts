import { newTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { refusals } from '../../../nodes/LinkMobilityWhatsApp/wire/refusals';

type Part = Record<string, unknown>;

/** What a template is refused with; nothing when it is taken. */
function refused(...more: Part[]): string[] {
	const components = [{ type: 'BODY', text: '*Hello* {"a": 1} 👋\nthere.' }, ...more];
	const template = { name: 'a', language: 'en', category: 'MARKETING', components };
	return refusals(newTemplate.safeParse(template).error) ?? [];
}

const header = (text: string, example?: Part) => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	example,
});
const file = (handle: string) => ({
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: [handle] },
});
const footer = (text: string) => ({ type: 'FOOTER', text });
const buttons = (...all: Part[]) => ({ type: 'BUTTONS', buttons: all });
const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
const link = (url: string) => ({ type: 'URL', text: 'Look', url });

const name = { header_text_named_params: [{ param_name: 'order_id_now', example: '1' }] };

test.each<[string, Part]>([
	['a header', header('Order no. 1: 50 % off, A_B ~ snake_case_name')],
	['signs of text in a header', header('Shop® & Co™ © 2026')],
	['signs in a footer', footer('*Terms* apply, see my_terms ~ ©')],
	['a label', buttons(reply('Yes, #1 (50 %) – sure!'))],
	['an address', buttons(link('https://wa.me.example.com/a*b_c'))],
	['an address with wa.me in it', buttons(link('https://example.com/?to=https://wa.me/46'))],
	['a handle', file('4::aW1hZ2UvanBlZw==:ARb')],
])('%s is taken as it is', (_, component) => {
	expect(refused(component)).toEqual([]);
});

test('the name of a variable has no formatting', () => {
	const components = [header('Order {{order_id_now}}', name), { type: 'BODY', text: 'Hello.' }];
	const template = { name: 'a', language: 'en', category: 'UTILITY', components };
	expect(newTemplate.safeParse({ ...template, parameter_format: 'named' }).success).toBe(true);
});

const HANDLE =
	"Header Example File must be a handle, which Meta's Resumable Upload gives for a file and LINK can supply. This is a";

test.each<[Part, string]>([
	[header('Sale 🎉'), 'Header Text cannot have emojis: take them out'],
	[header('Sale ❤️'), 'Header Text cannot have emojis: take them out'],
	[header('Now 1️⃣'), 'Header Text cannot have emojis: take them out'],
	[header('*Sale*\nnow'), 'Header Text cannot have line breaks or asterisks: take them out'],
	[header('A _big_ sale'), 'Header Text cannot have formatting such as _this_: take them out'],
	[footer('Bye 👋\nx'), 'Footer cannot have line breaks or emojis: take them out'],
	[
		buttons(reply('Yes'), reply('*No* 👎')),
		'Buttons, row 2: Button Text cannot have emojis or the signs * _ ~ and `: take them out',
	],
	[buttons(reply('No\nway')), 'Buttons, row 1: Button Text cannot have line breaks: take them out'],
	...['https://wa.me/46701234567', 'http://www.WA.me?text=hi', 'https://wa.me'].map(
		(url): [Part, string] => [
			buttons(link(url)),
			'Buttons, row 1: Button URL cannot lead to WhatsApp itself (wa.me), which WhatsApp refuses: link to a page of yours, or use a quick reply',
		],
	),
	[file('https://example.com/a.png'), `${HANDLE} link.`],
	[file('1234567890'), `${HANDLE} media ID.`],
])('refuses %j', (component, sentence) => {
	expect(refused(component)).toEqual([sentence]);
});

test('says on which card it is', () => {
	const card = (handle: string, text: string) => ({
		components: [file(handle), buttons(reply(text))],
	});
	const cards = [card('4::x', 'Yes'), card('99', '👍')];
	expect(refused({ type: 'CAROUSEL', cards })).toEqual([
		`Cards, row 2: ${HANDLE} media ID.`,
		'Cards, row 2, Buttons, row 1: Button Text cannot have emojis: take them out',
	]);
});
