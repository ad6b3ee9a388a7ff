import { interactive } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/interactive';
import { withUniqueIds } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/choices';
import { messagesOf } from '../../../helpers/panel';

const buttonsFrom = (values: object) =>
	messagesOf(interactive, { kind: 'button', body: 'b', header: 'none', footer: '', ...values });
const buttons = (...button: unknown[]) =>
	buttonsFrom({ specifyButtons: 'fields', buttons: { button } });
const buttonsJson = (buttonsJson: unknown) => buttonsFrom({ specifyButtons: 'json', buttonsJson });

const listJson = (sectionsJson: unknown) =>
	messagesOf(interactive, {
		kind: 'list',
		body: 'b',
		buttonText: 'Menu',
		specifySections: 'json',
		sectionsJson,
		headerText: '',
		footer: '',
	});
const productsJson = (sectionsJson: unknown) =>
	messagesOf(interactive, {
		kind: 'product_list',
		headerText: 'H',
		body: 'b',
		catalogId: '1',
		specifySections: 'json',
		sectionsJson,
		footer: '',
	});

const action = (action: object) => [
	expect.objectContaining({ interactive: expect.objectContaining({ action }) }),
];
const replies = (...list: Array<[string, string]>) =>
	action({ buttons: list.map(([id, title]) => ({ type: 'reply', reply: { id, title } })) });
const menu = (...sections: object[]) => action({ button: 'Menu', sections });
const shop = (...sections: object[]) => action({ catalog_id: '1', sections });
const items = (...ids: string[]) => ids.map((id) => ({ product_retailer_id: id }));

describe('a blank ID is derived from the title', () => {
	test.each<[unknown, string]>([
		['Call me', 'call-me'],
		['  Ja, gärna! ', 'ja-garna'],
		['9:00–10:00', '9-00-10-00'],
		['Ørsted & Søn', 'ørsted-søn'],
		['한국어 메뉴', '한국어-메뉴'],
		['हाँ जी', 'हाँ-जी'],
		['?', '?'],
		[7, '7'],
	])('%s becomes %s', (title, id) => {
		expect(buttons({ title, id: ' ' })).toEqual(replies([id, String(title)]));
	});

	it('keeps an entered ID, trimmed', () => {
		expect(buttons({ title: 'Yes', id: ' Y 1 ' })).toEqual(replies(['Y 1', 'Yes']));
	});

	it.each<[string, Array<[string, string]>, string[]]>([
		[
			'titles from which the same ID is derived',
			[
				['C', ''],
				['C++', ''],
				['C#', ''],
			],
			['c', 'c-2', 'c-3'],
		],
		[
			'an entered ID',
			[
				['Yes', ''],
				['No', 'yes'],
			],
			['yes-2', 'yes'],
		],
		[
			'an ID derived from another title',
			[
				['A', ''],
				['A!', ''],
				['A 2', ''],
			],
			['a', 'a-3', 'a-2'],
		],
	])('differs from the other IDs: %s', (_title, choices, ids) => {
		const rows = choices.map(([title, id]) => ({ title, id }));
		const pairs = choices.map(([title], index): [string, string] => [ids[index] ?? '', title]);
		expect(buttons(...rows)).toEqual(replies(...pairs));
	});

	it('is unique in all sections of a list together', () => {
		const rows = ['9 to 10'];
		expect(
			listJson([
				{ title: 'Today', rows },
				{ title: 'Tomorrow', rows },
			]),
		).toEqual(
			menu(
				{ title: 'Today', rows: [{ id: '9-to-10', title: '9 to 10' }] },
				{ title: 'Tomorrow', rows: [{ id: '9-to-10-2', title: '9 to 10' }] },
			),
		);
	});

	it('refuses an ID that was entered twice', () => {
		expect(buttons({ title: 'Yes', id: 'a' }, { title: 'No', id: ' a ' })).toEqual([
			'Buttons, row 2: ID must be unique, "a" is used twice',
		]);
	});

	it('requires a title', () => {
		expect(buttons({ title: '', id: '' })).toEqual(['Buttons, row 1: Title must not be blank']);
	});
});

describe('buttons as JSON', () => {
	test.each<[string, unknown]>([
		['text', '[{ "title": "Yes", "id": "1" }, { "title": "No" }]'],
		['a list from an expression', [{ title: 'Yes', id: 1 }, { title: 'No' }]],
		[
			"buttons in the API's shape",
			[{ type: 'reply', reply: { id: '1', title: 'Yes' } }, { reply: { title: 'No' } }],
		],
		['plain titles', [{ title: 'Yes', id: '1' }, 'No']],
	])('can be %s', (_title, value) => {
		expect(buttonsJson(value)).toEqual(replies(['1', 'Yes'], ['no', 'No']));
	});

	test.each<[string, unknown, string]>([
		['an empty text', '', 'Buttons needs at least one button'],
		['an empty list', '[]', 'Buttons needs at least one button'],
		['a text', '"Yes"', 'Buttons must be a list'],
		['an object', '{ "title": "Yes" }', 'Buttons must be a list'],
		['null', 'null', 'Buttons must be a list'],
		[
			'a button of another type',
			'[{ "type": "url", "reply": { "title": "Yes" } }]',
			'Buttons, row 1: Type must be reply',
		],
		[
			'an unknown field',
			'[{ "title": "Yes", "url": "x" }]',
			"Buttons, row 1: reply.url is not a field of LINK's API",
		],
	])('cannot be %s', (_title, value, sentence) => {
		expect(buttonsJson(value)).toEqual([sentence]);
	});

	it('reports invalid JSON', () => {
		expect(buttonsJson('[Yes]')).toEqual([expect.stringMatching(/^Buttons is not valid JSON: /)]);
	});
});

describe('sections as JSON', () => {
	const row = { id: 'one', title: 'One' };

	test.each<[string, unknown, unknown]>([
		[
			'sections',
			'[{ "title": "S", "rows": [{ "title": "One" }] }]',
			menu({ title: 'S', rows: [row] }),
		],
		[
			'rows without sections, as one section',
			[{ title: 'One', description: null }],
			menu({ rows: [row] }),
		],
		['plain titles', ['One', 'Two'], menu({ rows: [row, { id: 'two', title: 'Two' }] })],
		['sections of plain titles', [{ rows: ['One'] }], menu({ rows: [row] })],
	])('can be %s', (_title, value, message) => {
		expect(listJson(value)).toEqual(message);
	});

	test.each<[string, unknown, unknown]>([
		[
			'sections',
			[{ title: 'S', products: ['A', 2] }],
			shop({ title: 'S', product_items: items('A', '2') }),
		],
		[
			'product IDs without sections, as one section',
			'["A", "B"]',
			shop({ product_items: items('A', 'B') }),
		],
		[
			"the API's product_items",
			[{ title: '', product_items: items('A') }],
			shop({ product_items: items('A') }),
		],
		[
			'sections with product IDs as text',
			[
				{ title: 'S', products: 'A, B' },
				{ title: 'T', products: 'C' },
			],
			shop(
				{ title: 'S', product_items: items('A', 'B') },
				{ title: 'T', product_items: items('C') },
			),
		],
	])('of products can be %s', (_title, value, message) => {
		expect(productsJson(value)).toEqual(message);
	});

	it('refuses a product ID that JavaScript has rounded', () => {
		expect(productsJson([{ title: 'S', products: 2 ** 53 }])).toEqual([
			expect.stringContaining('is a number too long to be exact'),
		]);
	});

	test.each<[string, unknown, string]>([
		['whitespace', ' ', 'Sections needs at least one section'],
		['an empty list', [], 'Sections needs at least one section'],
		['an object', { rows: [] }, 'Sections must be a list'],
		['rows as text', [{ rows: 'One' }], 'Sections, row 1: Rows must be a list'],
	])('cannot be %s', (_title, value, sentence) => {
		expect(listJson(value)).toEqual([sentence]);
	});
});

test('equal titles get IDs in linear time', () => {
	const choices = (count: number) => Array.from({ length: count }, () => ({ title: 'Same' }));
	const start = performance.now();
	const ids = withUniqueIds(choices(50_000)).map(({ id }) => id);
	expect(performance.now() - start).toBeLessThan(5_000);
	expect(new Set(ids).size).toBe(50_000);
	expect(ids.at(-1)).toBe('same-50000');
});
