import {
	mapperFieldsOf,
	unsupportedReason,
} from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/mapperFields';
import { slotOf } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slot';
import { slotLabel } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slotLabel';
import { knownTemplate } from '../../../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { bodyOf, buttonsOf, definition, definitions } from '../../../../fixtures/definitions';

const fieldsOf = (answer: unknown) => mapperFieldsOf('17', knownTemplate.parse(answer));

/** Labels of the slots' fields; `*` marks required ones. */
const labels = (answer: unknown) =>
	fieldsOf(answer)
		.slice(1)
		.map(({ displayName, required }) => (required ? `* ${displayName}` : displayName));

const labelCases: Array<[name: keyof typeof definitions, labels: string[]]> = [
	[
		'numbered',
		[
			'* Header {{1}} (e.g. 4711): Order {{1}}',
			'* Body {{1}} (e.g. Ann): Hello {{1}}, your order {{2}} is on …',
			'* Body {{2}} (e.g. 4711): … your order {{2}} is on its …',
			'Button 1 Payload (optional, returned on tap): Thanks',
			'Button 2 Payload (optional, returned on tap): Not mine',
			'* Button 5 URL (e.g. 4711): Track – example.com/orders/{{1}}',
		],
	],
	[
		'named',
		[
			'* Header {{first_name}} (e.g. Ann): Hello {{first_name}}!',
			'* Body {{order}} (e.g. 4711): Order {{order}} goes to …',
			'* Body {{city}} (e.g. Oslo): … goes to {{city}} today.',
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
		['* Body {{1}} (e.g. 25%): Save {{1}} today.', '* Button 1 Copy Code (e.g. SUMMER25)'],
	],
	['catalog', ['Button 1 Thumbnail Product ID (optional, needed by some)']],
	[
		'products',
		[
			'* Button 1 Thumbnail Product ID: View items',
			'* Button 1 Product IDs (e.g. Ovens: A-1, A-2; Baths: B-1)',
		],
	],
	[
		'flow',
		[
			'Button 1 Flow Token (optional): Book',
			'Button 1 Flow Data (optional): Book',
			"Button 1 Meta's Spelling (optional): flow_token, not flowToken",
		],
	],
	[
		'carousel',
		[
			'* Body {{1}} (e.g. Ann): Fresh, {{1}}!',
			'* Card 1 Header Image: link or media ID',
			'* Card 1 Body {{1}} (e.g. $10): Lemons for {{1}}, while they …',
			'Card 1 Button 1 Payload (optional, returned on tap): More',
			'* Card 1 Button 2 URL (e.g. lemons): Buy – example.com/{{1}}',
			'* Card 2 Header Image: link or media ID',
			'* Card 2 Body {{1}} (e.g. $10): Lemons for {{1}}, while they …',
			'Card 2 Button 1 Payload (optional, returned on tap): More',
			'* Card 2 Button 2 URL (e.g. limes): Buy – example.com/{{1}}',
		],
	],
	[
		'offer',
		[
			'* Header Image: link or media ID',
			'* Offer Expires: Ends soon',
			'* Body {{1}} (e.g. Ann): A quarter off for {{1}}.',
			'* Button 1 Offer Code (e.g. SUMMER25)',
			'* Button 2 URL (e.g. SUMMER25): Shop – example.com/s?c={{1}}',
		],
	],
	['endless', ['* Button 1 Offer Code (e.g. SUMMER25)']],
	['code', ['* Code (e.g. 123456): *{{1}}* is your verification code.']],
];

test.each(labelCases)('%s: each label says where its value goes', (name, expected) => {
	expect(labels(definitions[name])).toEqual(expected);
});

test('every kind of template that can be created has its labels in the list above', () => {
	expect(labelCases.map(([name]) => name)).toEqual(Object.keys(definitions));
});

describe('the words around a variable', () => {
	const long = 'A very long sentence that goes on {{1}} and then on and on forever and a day';

	test.each<[text: string, label: string]>([
		[long, 'Body {{1}}: … that goes on {{1}} and then on and on …'],
		['Hi {{1}}!', 'Body {{1}}: Hi {{1}}!'],
		['Dear\n\n{{1}},\tgood news.', 'Body {{1}}: Dear {{1}}, good news.'],
		['ありがとうございます、{{1}}様。', 'Body {{1}}: ありがとうございます、{{1}}様。'],
		[
			`${'x'.repeat(40)}{{1}}${'y'.repeat(40)}`,
			`Body {{1}}: … ${'x'.repeat(20)}{{1}}${'y'.repeat(19)} …`,
		],
		[`${'😀'.repeat(40)}{{1}}.`, `Body {{1}}: … ${'😀'.repeat(20)}{{1}}.`],
	])('of %j are shown in %j', (text, label) => {
		expect(labels(definition([bodyOf(text)]))).toEqual([`* ${label}`]);
	});
});

test('a variable used twice has one field', () => {
	expect(labels(definition([bodyOf('A {{2}} b {{1}} c {{2}} d', '1st', '2nd')]))).toEqual([
		'* Body {{1}} (e.g. 1st): A {{2}} b {{1}} c {{2}} d',
		'* Body {{2}} (e.g. 2nd): A {{2}} b {{1}} c {{2}} d',
	]);
});

test('a button of an unknown type has no field, but counts for the positions', () => {
	const unknown = { type: 'VOICE_CALL', text: 'Call' };
	const reply = { type: 'QUICK_REPLY', text: 'Yes' };
	expect(labels(definition([bodyOf('Hi.'), buttonsOf(unknown, reply)]))).toEqual([
		'Button 2 Payload (optional, returned on tap): Yes',
	]);
});

test('no slot has a default value, which would be sent unless somebody changed it', () => {
	for (const answer of Object.values(definitions)) {
		const [, ...slotFields] = fieldsOf(answer);
		for (const field of slotFields) expect(field).not.toHaveProperty('defaultValue');
	}
});

test('every field has an ID of its own, and a label that starts with its slot', () => {
	for (const answer of Object.values(definitions)) {
		const [, ...slotFields] = fieldsOf(answer);
		expect(new Set(slotFields.map(({ id }) => id)).size).toBe(slotFields.length);
		for (const { id, displayName } of slotFields) {
			const slot = slotOf(id);
			expect(slot).toBeDefined();
			expect(slot && displayName.startsWith(slotLabel(slot))).toBe(true);
		}
	}
});

test('a label is cut at the words around the variable, so that its beginning and the example can be read', () => {
	const text = `${'Dear customer, '.repeat(9)}{{1}} ${'and so on '.repeat(9)}`;
	const labelWith = (example: string) => labels(definition([bodyOf(text, example)]))[0];
	expect(labelWith('Ann')).toBe('* Body {{1}} (e.g. Ann): … customer, {{1}} and so on and …');
	expect(labelWith('a value of more than 28 characters')).toBe(
		'* Body {{1}} (e.g. a value of more than 28 ch…)',
	);
	for (const answer of Object.values(definitions)) {
		for (const { displayName } of fieldsOf(answer)) {
			expect(displayName.length).toBeLessThanOrEqual(62);
		}
	}
});

test('no label looks like an expression', () => {
	for (const answer of Object.values(definitions)) {
		for (const { displayName } of fieldsOf(answer)) expect(displayName).not.toMatch(/^=/);
	}
});

test('a template with other words and examples has the same field IDs', () => {
	const ids = (...components: unknown[]) => fieldsOf(definition(components)).map(({ id }) => id);
	const link = (text: string) => ({ type: 'URL', text, url: 'https://e.com/{{1}}' });
	expect(ids(bodyOf('Hello {{1}}!', 'Ann'), buttonsOf(link('Track')))).toEqual(
		ids(bodyOf('Dear {{1}}, good news.', 'Bo'), buttonsOf(link('Follow'))),
	);
});

describe('the first field', () => {
	const first = (answer: unknown) => {
		const [{ id, displayName, defaultValue, readOnly } = {}] = fieldsOf(answer);
		return { id, displayName, defaultValue, readOnly };
	};
	const field = (displayName: string) => ({
		id: 'template.17.order_update.en',
		displayName,
		defaultValue: 'order_update (en)',
		readOnly: true,
	});

	test.each<[title: string, answer: unknown, label: string]>([
		['an approved template', definitions.image, 'order_update (en): APPROVED'],
		[
			'a template in review',
			definition([bodyOf('Hi {{1}}!')], { status: 'pending' }),
			'order_update (en): PENDING, not delivered',
		],
		[
			'a paused template without slots',
			definition([bodyOf('Hi.')], { status: 'PAUSED' }),
			'order_update (en): PAUSED, not delivered, nothing to fill in',
		],
		[
			'a template of unknown status',
			definition([bodyOf('Hi.')], { status: null }),
			'order_update (en), nothing to fill in',
		],
	])('shows the status of %s', (_title, answer, label) => {
		expect(first(answer)).toEqual(field(label));
	});

	test.each([
		['a'.repeat(22), 'a'.repeat(22)],
		['a'.repeat(23), `${'a'.repeat(21)}…`],
		['a'.repeat(512), `${'a'.repeat(21)}…`],
	])('cuts the name %s in the label, but not in the value', (name, shown) => {
		const { displayName, defaultValue } = first(definition([bodyOf('Hi {{1}}!')], { name }));
		expect(displayName).toBe(`${shown} (en): APPROVED`);
		expect(defaultValue).toBe(`${name} (en)`);
	});
});

describe('a header of an unsupported format', () => {
	const product = { type: 'HEADER', format: 'PRODUCT' };
	const reason =
		"Template order_update has a header of the format PRODUCT, which LINK's API cannot fill in. Only text, image, video, document and location can be sent.";

	test.each<[title: string, components: unknown[]]>([
		['above the body', [product, bodyOf('Hi.')]],
		['on a card', [bodyOf('Hi.'), { type: 'CAROUSEL', cards: [{ components: [product] }] }]],
	])('%s is refused', (_title, components) => {
		expect(unsupportedReason(knownTemplate.parse(definition(components)))).toBe(reason);
	});

	test.each(Object.entries(definitions))('is not reported for %s', (_name, answer) => {
		expect(unsupportedReason(knownTemplate.parse(answer))).toBeUndefined();
	});
});
