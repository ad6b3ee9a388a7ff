import { isTooDeep } from '../../../sandbox/json/depth';

test.each<[string, string, boolean]>([
	['500 objects', '{"a":'.repeat(500) + '1' + '}'.repeat(500), false],
	['501 lists', '['.repeat(501) + ']'.repeat(501), true],
	['brackets within a text', `"${'['.repeat(501)}"`, false],
	['brackets after an escaped quote', `"\\"${'['.repeat(501)}"`, false],
	['501 objects next to each other', `[${'{},'.repeat(501)}1]`, false],
])('%s are judged by their depth', (_, json, expected) => {
	expect(isTooDeep(json)).toBe(expected);
});
