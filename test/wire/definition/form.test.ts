import { newTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { reasons } from '../../helpers/reasons';

type Part = Record<string, unknown>;

/** What a template is refused with; nothing when it is taken. */
function refused(...more: Part[]): string[] {
	const components = [{ type: 'BODY', text: '*Hello* {"a": 1} 👋\nthere.' }, ...more];
	const template = { name: 'a', language: 'en', category: 'MARKETING', components };
	return reasons(newTemplate.safeParse(template).error) ?? [];
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
])('accepts %s', (_, component) => {
	expect(refused(component)).toEqual([]);
});

test('ignores formatting in the name of a variable', () => {
	const components = [header('Order {{order_id_now}}', name), { type: 'BODY', text: 'Hello.' }];
	const template = { name: 'a', language: 'en', category: 'UTILITY', components };
	expect(newTemplate.safeParse({ ...template, parameter_format: 'named' }).success).toBe(true);
});

const noHandle = (kind: string) =>
	`must be the handle of an uploaded file, not a ${kind}. Meta's Resumable Upload API returns one, and LINK's support can supply one.`;

test.each<[Part, string]>([
	[header('Sale 🎉'), 'components.1.text cannot have emojis: remove them'],
	[header('Sale ❤️'), 'components.1.text cannot have emojis: remove them'],
	[header('Now 1️⃣'), 'components.1.text cannot have emojis: remove them'],
	[header('*Sale*\nnow'), 'components.1.text cannot have line breaks or asterisks: remove them'],
	[header('A _big_ sale'), 'components.1.text cannot have formatting such as _this_: remove them'],
	[footer('Bye 👋\nx'), 'components.1.text cannot have line breaks or emojis: remove them'],
	[
		buttons(reply('Yes'), reply('*No* 👎')),
		'components.1.buttons.1.text cannot have emojis or the signs * _ ~ and `: remove them',
	],
	[buttons(reply('No\nway')), 'components.1.buttons.0.text cannot have line breaks: remove them'],
	...['https://wa.me/46701234567', 'http://www.WA.me?text=hi', 'https://wa.me'].map(
		(url): [Part, string] => [
			buttons(link(url)),
			'components.1.buttons.0.url cannot lead to WhatsApp itself (wa.me), which WhatsApp refuses: link to a page of yours, or use a quick reply',
		],
	),
	[file('https://example.com/a.png'), `components.1.example.header_handle.0 ${noHandle('link')}`],
	[file('1234567890'), `components.1.example.header_handle.0 ${noHandle('media ID')}`],
])('refuses %j', (component, reason) => {
	expect(refused(component)).toEqual([reason]);
});

test('gives the path of a card', () => {
	const card = (handle: string, text: string) => ({
		components: [file(handle), buttons(reply(text))],
	});
	const cards = [card('4::x', 'Yes'), card('99', '👍')];
	expect(refused({ type: 'CAROUSEL', cards })).toEqual([
		`components.1.cards.1.components.0.example.header_handle.0 ${noHandle('media ID')}`,
		'components.1.cards.1.components.1.buttons.0.text cannot have emojis: remove them',
	]);
});
