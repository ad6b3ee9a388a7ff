import { newTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { wordHints } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/wording';

const body = (text: string, ...examples: string[]) => ({
	type: 'BODY',
	text,
	...(examples.length && { example: { body_text: [examples] } }),
});
const card = (text: string) => ({
	components: [
		{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::x'] } },
		body(text, 'x'),
		{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
	],
});

const hintsFor = (...components: unknown[]) => {
	const template = { name: 'a', language: 'en', category: 'MARKETING', components };
	return wordHints(newTemplate.parse(template).components);
};

test.each([
	[body('We send {{1}} to {{2}} now today', 'a', 'b'), []],
	[
		body('We send {{1}} to {{2}} now', 'a', 'b'),
		[
			'Body may have too many variables for its length: 2 need at least 5 other words, so WhatsApp may reject the template.',
		],
	],
	[body('Hi.'), []],
])('the words of %j', (component, hints) => {
	expect(hintsFor(component)).toEqual(hints);
});

test('names the card', () => {
	const cards = [card('Only for you: {{1}}, yes'), card('Yo {{1}} ok')];
	expect(hintsFor(body('Hi.'), { type: 'CAROUSEL', cards })).toEqual([
		'Body of card 2 may have too many variables for its length: 1 need at least 3 other words, so WhatsApp may reject the template.',
	]);
});
