import { json } from '../../nodes/LinkMobilityWhatsApp/wire/json';
import { MAX_DEPTH } from '../../nodes/LinkMobilityWhatsApp/wire/nesting';
import { reasons } from '../helpers/reasons';

const read = (value: unknown) => {
	const parsed = json.safeParse(value);
	return parsed.success ? parsed.data : reasons(parsed.error);
};

test.each([
	['text', '{"a": [1]}', { a: [1] }],
	['a value', { a: [1] }, { a: [1] }],
	['a blank text', ' \n', undefined],
])('JSON may be %s', (_, given, expected) => {
	expect(read(given)).toEqual(expected);
});

test('what is not JSON is refused with the reason', () => {
	expect(read('{')).toEqual([expect.stringMatching(/^is not valid JSON: /)]);
});

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test.each([
	['text', lists(100_000)],
	['a value', JSON.parse(lists(MAX_DEPTH + 1)) as unknown],
])('%s that is nested too deep is refused', (_, given) => {
	expect(read(given)).toEqual(['can be at most 50 objects or lists deep']);
});

test('the deepest JSON is read', () => {
	expect(read(lists(MAX_DEPTH))).toHaveLength(1);
});
