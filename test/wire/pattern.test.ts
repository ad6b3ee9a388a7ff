/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { performance } from 'node:perf_hooks';
import { SEARCHED } from '../../nodes/LinkMobilityWhatsApp/wire/filters';
import { slowness } from '../../nodes/LinkMobilityWhatsApp/wire/pattern';

test.each([
	...['(a+)+$', '(a*)*', '(a|aa)*', '(a|b)+x', '(\\w+\\s?)+$', '(x+x+)+y', '(a{1,3})+', '(.*){25}'],
	...['(?:.?.?)*x', '(a?){30}a{30}', '((a+)b?)*c', '(?<word>\\w+)*!', '(?=(a+)+)b', '([a-z]+)*\\d'],
])('%s repeats what varies', (pattern) => {
	expect(slowness(pattern, 'i')).toMatch(/^repeats something that itself varies/);
});

test.each([
	...['.*a.*b.*c', '.*.*.*x', '\\s*\\s*\\s*x', '(a+)\\1+\\1+x', '(?:ab|c.*)d.*e.*f'],
	...['^.*a.*b.*c.*d', '[a-f]+[c-z]+[e-h]+!', '\\w{1,40}\\w{1,40}\\w{1,40}!'],
])('%s has repeats that compete', (pattern) => {
	expect(slowness(pattern, 'i')).toMatch(/^has more than 2 repeats that compete/);
});

test.each([
	...['^stop$', '\\bstop\\b', '(yes|no)', '^\\s*order\\s+#?(\\d+)\\s*$', '.*stop.*now.*'],
	...[
		'[\\w.-]+@[\\w.-]+\\.\\w+',
		'(?:\\d{1,3}\\.){3}\\d{1,3}',
		'^(?:stop|end)[.! ]*$',
		'^[\\s\\S]*$',
	],
	...[
		'\\(+',
		'[(+*]+',
		'[\\]]+',
		'\\w+ \\w+ \\w+!',
		'(?=.*a)(?=.*b)',
		'x{1000}',
		'(abc)+',
		'a|b|c*',
	],
])('%s is harmless', (pattern) => {
	expect(slowness(pattern, 'i')).toBeUndefined();
});

test.each([
	['.*.*x', 'a'],
	['.*a.*b', 'a'],
	['\\w+\\w+!', 'a'],
	['^.*a.*a.*b', 'a'],
	['(?=.*a.*b)c', 'a'],
])('the slowest that is allowed takes no longer than a few seconds: %s', (pattern, character) => {
	const started = performance.now();
	expect(slowness(pattern, 'i')).toBeUndefined();
	expect(new RegExp(pattern, 'i').test(character.repeat(SEARCHED))).toBe(false);
	expect(performance.now() - started).toBeLessThan(5_000);
});
