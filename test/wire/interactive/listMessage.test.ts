import { a, list, many, menu, parsed, refused, row, rowsOf } from '../../helpers/interactive';

const marks =
	'interactive.action.button cannot be formatted: remove the marks * _ ~ or ` around words';

describe('lists', () => {
	test.each<[string, unknown]>([
		['a list with 10 rows in all', list(rowsOf(4, 6))],
		['10 sections', list(rowsOf(...many(10, () => 1)))],
		['a single section without title', list([{ rows: [row('r')] }])],
		['a section title of 24', list([{ title: a(24), rows: [row('r')] }])],
		['a row ID of 200', list([{ rows: [{ id: a(200), title: 't' }] }])],
		['a row title of 24 with emoji', list([{ rows: [{ id: 'x', title: `😀${a(23)}` }] }])],
		['a row description of 72', list([{ rows: [row('r', { description: a(72) })] }])],
		[
			'the same row title in two sections',
			list([
				{ title: 'A', rows: [{ id: '1', title: 't' }] },
				{ title: 'B', rows: [{ id: '2', title: 't' }] },
			]),
		],
		['a list button of 20', menu(a(20))],
		['a list button with emoji', menu('Menu 🍕')],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test.each<[string, unknown, string]>([
		['no rows at all', list([{}]), 'interactive.action.sections.0.rows needs at least one row'],
		[
			'an empty section',
			list([...rowsOf(1), { title: 'E', rows: [] }]),
			'interactive.action.sections.1.rows needs at least one row',
		],
		['no sections', list([]), 'interactive.action.sections needs at least one section'],
		['sections that are an object', list({}), 'interactive.action.sections must be a list'],
		[
			'11 rows in all',
			list(rowsOf(5, 6)),
			'interactive.action.sections can have at most 10 rows in all, these have 11',
		],
		[
			'a section without title among two',
			list([...rowsOf(1), { rows: [row('r')] }]),
			'interactive.action.sections.1.title is required with more than one section',
		],
		[
			'a section title of 25',
			list([{ title: a(25), rows: [row('r')] }]),
			'interactive.action.sections.0.title can be at most 24 characters, this one has 25',
		],
		[
			'a row ID of 201',
			list([{ rows: [{ id: a(201), title: 't' }] }]),
			'interactive.action.sections.0.rows.0.id can be at most 200 characters, this one has 201',
		],
		[
			'a row title of 25',
			list([{ rows: [row('r'), { id: 'x', title: a(25) }] }]),
			'interactive.action.sections.0.rows.1.title can be at most 24 characters, this one has 25',
		],
		[
			'a row description of 73',
			list([{ rows: [row('r', { description: a(73) })] }]),
			'interactive.action.sections.0.rows.0.description can be at most 72 characters, this one has 73',
		],
		[
			'equal row IDs in two sections',
			list([
				{ title: 'A', rows: [{ id: 'x', title: '1' }] },
				{ title: 'B', rows: [{ id: 'x', title: '2' }] },
			]),
			'interactive.action.sections.1.rows.0.id must be unique, "x" is used twice',
		],
		[
			'equal row IDs in one section',
			list([{ rows: [row('x'), row('x')] }]),
			'interactive.action.sections.0.rows.1.id must be unique, "x" is used twice',
		],
		[
			'a field that rows have not',
			list([{ rows: [row('x', { color: 'red' })] }]),
			"interactive.action.sections.0.rows.0.color is not a field of LINK's API",
		],
		[
			'a list button of 21',
			menu(a(21)),
			'interactive.action.button can be at most 20 characters, this one has 21',
		],
		['a list button in italics', menu('_Menu_'), marks],
		['a list button with code in it', menu('The `menu`'), marks],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
