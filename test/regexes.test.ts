import { join } from 'node:path';
import { checkSync } from 'recheck';
import { regexesIn } from './helpers/regexes';

const { literals, built } = regexesIn(join(__dirname, '..'), ['nodes', 'credentials', 'sandbox']);

/** Regular expressions that may be superlinear, each with what bounds the text before it is matched. */
const bounded = new Map<string, string>([]);

/** Regular expressions that are built at run time, each with the reason why they are safe. */
const builtSafely = new Map<string, string>([
	[
		'new RegExp(` {${MAX_SPACES + 1},}`)',
		'A run of blanks of a fixed minimum: the number is a constant of the source code.',
	],
	[
		"new RegExp(`(\\\\p{Mark}{${MAX_MARKS}})\\\\p{Mark}+`, 'gu')",
		'One match consumes a whole run of marks, and a run without a match is at most MAX_MARKS long.',
	],
	[
		'new RegExp(`^(?:${pattern})$`)',
		'A pattern of the numbering plans, tested with digits of a length that numbers have, at most 17. test/scripts/numberingPlans.test.ts tests all patterns with 40.',
	],
	[
		'new RegExp(`^(?:${prefix})`)',
		'A prefix of the numbering plans, tested with the digits of an entry of at most 64 characters. test/scripts/numberingPlans.test.ts tests all patterns with 40.',
	],
	[
		'new RegExp(pattern, flags)',
		"Compiles a keyword to check its syntax. Texts are tested by n8n's safeRegex, which has a time limit.",
	],
]);

const isSuperlinear = ({ source, flags }: (typeof literals)[number]) => {
	// An attack ends after a number of steps. By default it also ends after a second, which a busy machine reaches.
	const { status } = checkSync(source, flags, { timeout: 60_000, attackTimeout: null });
	return status === 'safe' ? undefined : status;
};

test('finds the regular expressions of the source code', () => {
	expect(literals.length).toBeGreaterThan(100);
	expect(literals.some(({ files }) => files.includes('credentials/connectionTest.ts'))).toBe(true);
});

test('every regular expression takes linear time', () => {
	const superlinear = literals.flatMap((regex) => {
		const complexity = bounded.has(regex.text) ? undefined : isSuperlinear(regex);
		return complexity ? [`${complexity}: ${regex.text} in ${regex.files.join(', ')}`] : [];
	});
	expect(superlinear).toEqual([]);
}, 300_000);

test('every regular expression that is built at run time has a reason', () => {
	const unexplained = built.filter(({ text }) => !builtSafely.has(text));
	expect(unexplained).toEqual([]);
});

test('every exception is still needed', () => {
	const texts = new Set(literals.map(({ text }) => text));
	expect([...bounded.keys()].filter((text) => !texts.has(text))).toEqual([]);
	const builtTexts = new Set(built.map(({ text }) => text));
	expect([...builtSafely.keys()].filter((text) => !builtTexts.has(text))).toEqual([]);
});

test.each(['(a+)+$', '\\s+(?=\\+)', '/+$'])('the checker reports %s', (source) => {
	expect(isSuperlinear({ source, flags: '', text: '', files: [] })).toBeDefined();
});
