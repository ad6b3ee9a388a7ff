import {
	isTooDeep,
	jsonText,
	MAX_DEPTH,
	withoutDeepParts,
} from '../../nodes/LinkMobilityWhatsApp/wire/nesting';

const lists = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

test('nesting is measured at any depth', () => {
	const depths = [0, 1, MAX_DEPTH, MAX_DEPTH + 1, 100_000];
	const values = depths.map((depth) => (depth ? lists(depth) : 'text'));
	expect(values.map(isTooDeep)).toEqual([false, false, false, true, true]);
});

test('what is nested too deep is replaced, and all else stays', () => {
	const { shallow, deep } = withoutDeepParts({ shallow: { a: [1] }, deep: lists(100_000) }) as {
		shallow: unknown;
		deep: unknown;
	};
	expect(shallow).toEqual({ a: [1] });
	expect(isTooDeep(deep)).toBe(false);
	expect(JSON.stringify(deep)).toContain('(nested too deep, see raw)');
	const storable = { a: [{ b: 1 }] };
	expect(withoutDeepParts(storable)).toBe(storable);
});

test.each([
	[null],
	['a "quoted" text'],
	[[]],
	[{}],
	[[1, [2, { a: null, 'b"': [true, {}] }], 'x']],
	[JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
])('%j is written as JSON.stringify writes it', (value: unknown) => {
	expect(jsonText(value)).toBe(JSON.stringify(value));
});
