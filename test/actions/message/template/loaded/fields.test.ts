import {
	fieldsOf,
	unfillable,
} from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/fields';
import { knownTemplate } from '../../../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { bodyOf, buttonsOf, definition, definitions } from '../../../../fixtures/definitions';

const read = (given: unknown) => fieldsOf('17', knownTemplate.parse(given));

/** Labels of the fields that are filled in; those that must be are marked. */
const labels = (given: unknown) =>
	read(given)
		.slice(1)
		.map(({ displayName, required }) => (required ? `* ${displayName}` : displayName));

const labelled: Array<[name: keyof typeof definitions, labels: string[]]> = [
	[
		'numbered',
		[
			'* Header {{1}}: Order {{1}} (e.g. 4711)',
			'* Body {{1}}: Hello {{1}}, your order {{2}} is on … (e.g. Ann)',
			'* Body {{2}}: Hello {{1}}, your order {{2}} is on its way. (e.g. 4711)',
			'Button 1 Payload: Thanks (optional)',
			'Button 2 Payload: Not mine (optional)',
			'* Button 5 URL: Track – example.com/orders/{{1}} (e.g. 4711)',
		],
	],
	[
		'named',
		[
			'* Header {{first_name}}: Hello {{first_name}}! (e.g. Ann)',
			'* Body {{order}}: Order {{order}} goes to {{city}} today. (e.g. 4711)',
			'* Body {{city}}: Order {{order}} goes to {{city}} today. (e.g. Oslo)',
		],
	],
	['image', ['* Header Image: link or media ID']],
	['video', ['* Header Video: link or media ID']],
	[
		'document',
		[
			'* Header Document: link to a PDF, or media ID',
			'Header File Name (optional, e.g. invoice-4711.pdf)',
		],
	],
	[
		'location',
		[
			'* Header Latitude (e.g. 59.3293)',
			'* Header Longitude (e.g. 18.0686)',
			'Header Place Name (optional)',
			'Header Address (optional)',
		],
	],
	['plain', []],
	[
		'coupon',
		['* Body {{1}}: Save {{1}} today. (e.g. 25%)', '* Button 1 Copy Code (e.g. SUMMER25)'],
	],
	['catalog', ['Button 1 Thumbnail Product ID: View catalog (optional)']],
	[
		'products',
		[
			'* Button 1 Thumbnail Product ID: View items',
			'* Button 1 Product IDs: View items (e.g. Kitchens: SKU-4711, SKU-4712; Baths: SKU…)',
		],
	],
	['flow', ['Button 1 Flow Token: Book (optional)', 'Button 1 Flow Data: Book (optional)']],
	[
		'carousel',
		[
			'* Body {{1}}: Fresh, {{1}}! (e.g. Ann)',
			'* Card 1 Header Image: link or media ID',
			'* Card 1 Body {{1}}: Lemons for {{1}}, while they last (e.g. $10)',
			'Card 1 Button 1 Payload: More (optional)',
			'* Card 1 Button 2 URL: Buy – example.com/{{1}} (e.g. lemons)',
			'* Card 2 Header Image: link or media ID',
			'* Card 2 Body {{1}}: Lemons for {{1}}, while they last (e.g. $10)',
			'Card 2 Button 1 Payload: More (optional)',
			'* Card 2 Button 2 URL: Buy – example.com/{{1}} (e.g. limes)',
		],
	],
	[
		'offer',
		[
			'* Header Image: link or media ID',
			'* Offer Expires: Ends soon',
			'* Body {{1}}: A quarter off for {{1}}. (e.g. Ann)',
			'* Button 1 Offer Code (e.g. SUMMER25)',
			'* Button 2 URL: Shop – example.com/s?c={{1}} (e.g. SUMMER25)',
		],
	],
	['endless', ['* Button 1 Offer Code (e.g. SUMMER25)']],
	['code', ['* Code: *{{1}}* is your verification … (e.g. 123456)']],
];

test.each(labelled)('%s: each label says where its value stands', (name, expected) => {
	expect(labels(definitions[name])).toEqual(expected);
});

test('every shape that can be created is labelled here', () => {
	expect(labelled.map(([name]) => name)).toEqual(Object.keys(definitions));
});

describe('the words around a variable', () => {
	const long = 'A very long sentence that goes on {{1}} and then on and on for ever and a day';

	test.each<[text: string, label: string]>([
		[long, 'Body {{1}}: … sentence that goes on {{1}} and then on and on for …'],
		['Hi {{1}}!', 'Body {{1}}: Hi {{1}}!'],
		['Dear\n\n{{1}},\tgood news.', 'Body {{1}}: Dear {{1}}, good news.'],
		['ありがとうございます、{{1}}様。', 'Body {{1}}: ありがとうございます、{{1}}様。'],
		[
			`${'x'.repeat(40)}{{1}}${'y'.repeat(40)}`,
			`Body {{1}}: … ${'x'.repeat(24)}{{1}}${'y'.repeat(24)} …`,
		],
		[`${'😀'.repeat(40)}{{1}}.`, `Body {{1}}: … ${'😀'.repeat(12)}{{1}}.`],
	])('of %j are in %j', (text, label) => {
		expect(labels(definition([bodyOf(text)]))).toEqual([`* ${label}`]);
	});
});

test('a variable that stands in two places is filled in once', () => {
	expect(labels(definition([bodyOf('A {{2}} b {{1}} c {{2}} d', '1st', '2nd')]))).toEqual([
		'* Body {{1}}: A {{2}} b {{1}} c {{2}} d (e.g. 1st)',
		'* Body {{2}}: A {{2}} b {{1}} c {{2}} d (e.g. 2nd)',
	]);
});

test('a button of a type that Meta adds opens nothing, and counts', () => {
	const unknown = { type: 'VOICE_CALL', text: 'Call' };
	const reply = { type: 'QUICK_REPLY', text: 'Yes' };
	expect(labels(definition([bodyOf('Hi.'), buttonsOf(unknown, reply)]))).toEqual([
		'Button 2 Payload: Yes (optional)',
	]);
});

test('nothing has a value that could be sent by accident', () => {
	for (const given of Object.values(definitions)) {
		const [, ...blanks] = read(given);
		for (const blank of blanks) expect(blank).not.toHaveProperty('defaultValue');
	}
});

test('no two fields are called the same, and none looks like an expression', () => {
	for (const given of Object.values(definitions)) {
		const fields = read(given);
		expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
		for (const { id, displayName } of fields) {
			expect(displayName.startsWith(id) || id.startsWith('Template ')).toBe(true);
			expect(displayName).not.toMatch(/^=/);
		}
	}
});

describe('the first field', () => {
	const first = (given: unknown) => {
		const [{ id, displayName, defaultValue, readOnly } = {}] = read(given);
		return { id, displayName, defaultValue, readOnly };
	};
	const field = (displayName: string) => ({
		id: 'Template 17 order_update en',
		displayName,
		defaultValue: 'order_update (en)',
		readOnly: true,
	});

	test.each<[title: string, given: unknown, label: string]>([
		['an approved one', definitions.image, 'Template is APPROVED'],
		[
			'one in review',
			definition([bodyOf('Hi {{1}}!')], { status: 'pending' }),
			'Template is PENDING: not delivered before it is APPROVED',
		],
		[
			'a paused one without blanks',
			definition([bodyOf('Hi.')], { status: 'PAUSED' }),
			'Template is PAUSED: not delivered before it is APPROVED, nothing to fill in',
		],
		[
			'one of unknown status',
			definition([bodyOf('Hi.')], { status: null }),
			'Template, nothing to fill in',
		],
	])('says of %s what it is', (_title, given, label) => {
		expect(first(given)).toEqual(field(label));
	});
});

describe('a header that cannot be filled in', () => {
	const product = { type: 'HEADER', format: 'PRODUCT' };
	const words =
		"Template order_update has a header of the format PRODUCT, for which LINK's API has nothing to fill in. Only text, image, video, document and location can be sent.";

	test.each<[title: string, components: unknown[]]>([
		['above the text', [product, bodyOf('Hi.')]],
		['on a card', [bodyOf('Hi.'), { type: 'CAROUSEL', cards: [{ components: [product] }] }]],
	])('%s is refused', (_title, components) => {
		expect(unfillable(knownTemplate.parse(definition(components)))).toBe(words);
	});

	test.each(Object.entries(definitions))('is not that of %s', (_name, given) => {
		expect(unfillable(knownTemplate.parse(given))).toBeUndefined();
	});
});
