import { safeRegex } from 'n8n-workflow';
import { createRegexTesters } from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/filters/regexTester';

/** An engine and a clock, on which each test takes as long as its pattern says; over 250 ms it is stopped. */
function lab() {
	const state = { now: 0, tests: 0 };
	const engine = {
		test(pattern: string, text: string) {
			state.tests += 1;
			state.now += Math.min(250, Number(pattern));
			if (Number(pattern) > 250) throw new Error('Regular expression execution timed out');
			return text === 'found';
		},
	};
	return { state, testerForCallback: createRegexTesters(engine, () => state.now) };
}

test('an expression is tested on every text while it is quick', () => {
	const { testerForCallback } = lab();
	const tester = testerForCallback();
	for (let turn = 0; turn < 1_000; turn += 1) expect(tester('20', '', 'text')).toBe(false);
	expect(tester('20', '', 'found')).toBe(true);
});

test('an expression that n8n stopped is not tested again for a minute', () => {
	const { state, testerForCallback } = lab();
	expect(testerForCallback()('300', '', 'text')).toBeUndefined();
	for (let turn = 0; turn < 10; turn += 1) {
		expect(testerForCallback()('300', '', 'found')).toBeUndefined();
	}
	expect(state.tests).toBe(1);
	expect(testerForCallback()('300', 'i', 'text')).toBeUndefined();
	expect(state.tests).toBe(2);
	state.now += 60_000;
	testerForCallback()('300', '', 'text');
	expect(state.tests).toBe(3);
});

test('slow expressions of one callback take at most 500 ms together', () => {
	const { state, testerForCallback } = lab();
	const tester = testerForCallback();
	for (let turn = 0; turn < 100; turn += 1) tester('100', '', `text ${turn}`);
	expect(state.now).toBeLessThanOrEqual(500);
	expect(tester('100', '', 'found')).toBeUndefined();
	expect(testerForCallback()('100', '', 'found')).toBe(true);
});

test.each([
	['(a+)+$', '(a*)*b', '(a|aa)*b', '(\\w+\\s?)+$', '(x+x+)+y', '^([a-z]+ ?){2,8}stop$'],
	['(.*){25}b', '(a?){30}a{30}b', '((a+)b?)*c', '.*.*.*.*x', '(a+)\\1+\\1+x', '(?=(a+)+)b'],
])('n8n stops an expression that takes too long: %s and others', (...patterns) => {
	for (const pattern of patterns) {
		const start = Date.now();
		createRegexTesters(safeRegex, Date.now)()(pattern, '', `${'a'.repeat(4_000)}!`);
		expect(Date.now() - start).toBeLessThan(2_000);
	}
});
