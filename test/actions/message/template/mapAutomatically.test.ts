import { template } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/template/template';
import { bodyOf, buttonsOf, definition, definitions } from '../../../fixtures/definitions';
import { loaded, TEMPLATE_ID } from '../../../helpers/loaded';
import { messagesOf } from '../../../helpers/panel';

type Values = Record<string, unknown>;

/** The messages for the properties of an item, which n8n's reader gives as the values of the mapper. */
const sentFrom = (answer: unknown, properties: Values): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(answer), mappingMode: 'autoMapInputData', value: properties },
	});

/** The messages for values entered into the fields. */
const sentFor = (answer: unknown, value: Values): unknown =>
	messagesOf(template, {
		fillIn: 'id',
		templateId: TEMPLATE_ID,
		templateFields: { ...loaded(answer), value },
	});

const named = { 'header.text.first_name': 'Ann', 'body.order': '4711', 'body.city': 'Oslo' };

test.each<[title: string, properties: Values]>([
	['the variables', { first_name: 'Ann', order: '4711', city: 'Oslo' }],
	['the IDs of the fields', named],
	[
		'their labels',
		{ 'Header {{first_name}}': 'Ann', 'Body {{order}}': '4711', 'Body {{city}}': 'Oslo' },
	],
	[
		'their IDs as paths',
		{ header: { text: { first_name: 'Ann' } }, body: { order: '4711', city: 'Oslo' } },
	],
	['several of these', { ...named, first_name: 'Bo', order: 'x', city: 'y' }],
	['other properties too', { ...named, name: 'x', body: 'y', template: { a: 1 } }],
	[
		'a blank one and a filled one',
		{ ...named, 'body.city': ' ', 'Body {{city}}': null, city: 'Oslo' },
	],
])('values are found by %s', (_title, properties) => {
	expect(sentFrom(definitions.named, properties)).toEqual(sentFor(definitions.named, named));
});

test('files, buttons and codes are found by the IDs or labels of their fields', () => {
	const value = { 'header.image': 'https://e.com/a.jpg' };
	expect(sentFrom(definitions.image, value)).toEqual(sentFor(definitions.image, value));
	expect(sentFrom(definitions.image, { 'Header Image': 'https://e.com/a.jpg' })).toEqual(
		sentFor(definitions.image, value),
	);
	expect(sentFrom(definitions.code, { code: 123456 })).toEqual(
		sentFor(definitions.code, { code: '123456' }),
	);
	const button = {
		type: 'URL',
		text: 'Go',
		url: 'https://e.com/{{1}}',
		example: ['https://e.com/a'],
	};
	const answer = definition([bodyOf('Hello.'), buttonsOf(button)]);
	expect(sentFrom(answer, { button: [null, { url: 'x' }] })).toEqual(
		sentFor(answer, { 'button.1.url': 'x' }),
	);
});

test('a number names a value if only one field has it', () => {
	const answer = definition([bodyOf('Hi {{1}}, it is {{2}} now.', 'Ann', 'noon')]);
	expect(sentFrom(answer, { 1: 'Ann', 2: 'noon' })).toEqual(
		sentFor(answer, { 'body.1': 'Ann', 'body.2': 'noon' }),
	);
	expect(sentFrom(definitions.numbered, { 1: 'Ann', 2: 'x', 'button.5.url': 'x' })).toEqual([
		'Header {{1}} is required: with Map Automatically, each item needs the property header.text.1',
		'Body {{1}} is required: with Map Automatically, each item needs the property body.1',
	]);
});

test('a name is one value in header and body, but not on several cards', () => {
	const header = { type: 'HEADER', format: 'TEXT', text: 'Hi {{name}}' };
	const both = definition([header, bodyOf('Dear {{name}}, welcome.')]);
	expect(sentFrom(both, { name: 'Ann' })).toEqual(
		sentFor(both, { 'header.text.name': 'Ann', 'body.name': 'Ann' }),
	);
	const card = { components: [bodyOf('For your {{room}} at home')] };
	const cards = definition([bodyOf('News'), { type: 'CAROUSEL', cards: [card, card] }]);
	expect(sentFrom(cards, { room: 'kitchen' })).toEqual([
		'Card 1 Body {{room}} is required: with Map Automatically, each item needs the property card.1.body.room',
		'Card 2 Body {{room}} is required: with Map Automatically, each item needs the property card.2.body.room',
	]);
});

test('a value that cannot be sent is refused by the label of its field', () => {
	expect(sentFrom(definitions.named, { ...named, 'body.city': 'a\nb' })).toEqual([
		'Body {{city}} cannot have line breaks, tabs or more than 4 spaces in a row',
	]);
});

test.each(['__proto__', 'constructor', 'toString'])(
	'a variable called %s does not take its value from the prototype of an item',
	(name) => {
		const answer = definition([bodyOf(`Hi {{${name}}}, hello.`)]);
		expect(sentFrom(answer, {})).toEqual([
			`Body {{${name}}} is required: with Map Automatically, each item needs the property ${name}`,
		]);
	},
);

test.each([undefined, null, 'x', []])('an item without properties is refused: %j', (value) => {
	expect(sentFrom(definitions.named, value as unknown as Values)).toHaveLength(3);
});
