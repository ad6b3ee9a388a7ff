import {
	nonBlank,
	omitUndefined,
	toRecord,
	toRows,
} from '../../nodes/LinkMobilityWhatsApp/actions/panelValues';

test.each([
	[{ a: 1 }, { a: 1 }],
	[{}, {}],
	[null, {}],
	[undefined, {}],
	['', {}],
	[[1], {}],
])('the record of %j is %j', (value, record) => {
	expect(toRecord(value)).toEqual(record);
});

test.each([
	[{ row: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
	[{ row: [null, 'x'] }, [{}, {}]],
	[{}, []],
	[{ other: [{ a: 1 }] }, []],
	['', []],
	[undefined, []],
])('the rows of %j are %j', (value, rows) => {
	expect(toRows(value, 'row')).toEqual(rows);
});

test.each([
	['a', 'a'],
	[' a ', ' a '],
	[0, 0],
	[false, false],
	['', undefined],
	[' \n', undefined],
	[null, undefined],
	[undefined, undefined],
])('the non-blank value of %j is %j', (value, expected) => {
	expect(nonBlank(value)).toBe(expected);
});

test('entries without a value are omitted, but not null or blank text', () => {
	expect(omitUndefined({ a: 1, b: undefined, c: null, d: '' })).toEqual({ a: 1, c: null, d: '' });
	expect(omitUndefined({ b: undefined })).not.toHaveProperty('b');
});
