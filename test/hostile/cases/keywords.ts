import { incoming } from '../../fixtures/callbacks';
import { callback } from '../callback';
import type { Cases, HostileCase } from './case';

const sent = (text: string, row: object[]) =>
	callback({
		body: incoming({ contentType: 'TEXT', text }),
		filters: { keywords: { row } },
	});

const regex = (pattern: string, sizes: [number, ...number[]], text: (size: number) => string) =>
	[
		`the keyword /${pattern}/ as a regular expression`,
		{
			sizes,
			probe: (size: number) => sent(text(size), [{ match: 'regex', keyword: pattern }]),
			expected: { status: 200 },
		},
	] as const;

const letters = (size: number) => 'a'.repeat(size);
const withTail = (size: number) => `${'a'.repeat(size)}!`;

/** Patterns that a person may well write, and texts on which they take JavaScript forever. */
const patterns: ReadonlyArray<readonly [string, HostileCase]> = [
	regex('^([a-z]+ ?){2,8}stop$', [120], letters),
	regex('^(\\w+\\s?)+$', [120], withTail),
	regex('(a|a)*b', [120], letters),
	regex('(a|aa)+$', [120], withTail),
	regex('^(([a-z])+.)+[A-Z]([a-z])+$', [120], letters),
	regex('([a-zA-Z]+)*x', [120], letters),
	regex('(.*)*stop', [120], letters),
	regex('^(a?){60}a{60}$', [59], letters),
	regex('(x+x+)+y', [120], (size) => 'x'.repeat(size)),
	regex('^(?:a+){10}$', [120], withTail),
	regex('(?=(a+))a*b\\1+c', [120], letters),
	regex('^(?:.*a){12}$', [120], withTail),
	regex('(\\s*\\S*\\s*)*stop$', [120], (size) => ' a'.repeat(size / 2)),
	regex('a*a*a*a*a*a*b', [120, 480], letters),
	regex('.*.*=.*;', [500, 4_000], letters),
	regex('(\\d+)-?(\\d+)-?(\\d+)-?(\\d+)x', [120, 480], (size) => '1'.repeat(size)),
	regex('^(?<year>\\d+)(?:-?\\d+)*stop', [120], (size) => '1'.repeat(size)),
	regex('/^([a-z]+ ?){2,8}stop$/i', [120], letters),
	regex('([\\p{L}]+)+!', [120], letters),
	regex('\\s+$', [25_000, 100_000], (size) => `${' '.repeat(size)}x`),
	regex('stop\\s*$', [25_000, 100_000], (size) => `stop${' '.repeat(size)}x`),
	regex('(stop|halt)?.*(stop|halt)?.*(stop|halt)$', [1_000, 4_000], letters),
];

const matches = ['contains', 'equals', 'startsWith', 'regex'] as const;

/** Marks whose order Unicode defines: sorting them takes quadratic time. */
const unsorted = (size: number) => `a${'\u0315\u0300'.repeat(size / 2)}`;

export const keywords: Cases = {
	...Object.fromEntries(patterns),
	...Object.fromEntries(
		matches.flatMap((match) =>
			(
				[
					['combining marks', unsorted],
					['blanks', (size: number) => `a${' '.repeat(size)}x`],
					['direction marks', (size: number) => `a${'\u200f'.repeat(size)}x`],
					['joiners', (size: number) => `a${'\u200d'.repeat(size)}x`],
					['joined emoji', (size: number) => '👩‍'.repeat(size / 3)],
					['halves of emoji', (size: number) => '\ud83d'.repeat(size)],
					['line breaks', (size: number) => `a${'\r\n'.repeat(size / 2)}x`],
				] as const
			).map(([what, text]): [string, HostileCase] => [
				`a text of 300,000 ${what}, for a keyword that it ${match}`,
				{
					sizes: [75_000, 300_000],
					probe: (size) => sent(text(size), [{ match, keyword: 'stop' }]),
					expected: { status: 200, items: 0 },
				},
			]),
		),
	),
	'a keyword of 100,000 combining marks': {
		sizes: [25_000, 100_000],
		probe: (size) => sent('Stop', [{ match: 'contains', keyword: unsorted(size) }]),
		expected: { status: 200 },
	},
};
