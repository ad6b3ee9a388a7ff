import { lengthOf } from '../../../sandbox/json/values';

test.each([
	['', 0],
	['abc', 3],
	['åäö', 3],
	['a\u030A', 1],
	['👩‍👩‍👧‍👦', 1],
	['👍🏽', 1],
	['❤️', 1],
	['1️⃣', 1],
	['🇸🇪🇳🇴', 2],
	['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
])('%j has the length %d', (text, length) => {
	expect(lengthOf(text)).toBe(length);
});

test('a text of 4 MB is measured in linear time', () => {
	const start = performance.now();
	expect(lengthOf('👩‍👩‍👧‍👦'.repeat(400_000))).toBe(400_000);
	expect(performance.now() - start).toBeLessThan(5_000);
});
