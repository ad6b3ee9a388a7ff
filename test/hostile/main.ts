import './resolution';
import { parseArgs } from 'node:util';
import { run, say } from '../../scripts/run';
import { everyText, fields, texts, trees } from './fuzz/combinations';
import { atEverySize, fuzz, largestFirst } from './fuzz/fuzz';
import type { Fuzzed } from './fuzz/fuzz';
import { table } from './fuzz/table';
import { startHarness } from './harness';

const { values: flags } = parseArgs({
	options: {
		/** Only kinds and ways in whose names have this in them. */
		only: { type: 'string', default: '' },
		/** Measures every field of the action node and every callback by itself, too, which takes hours. */
		fields: { type: 'boolean', default: false },
		/** Prints every combination, not only the slowest. */
		all: { type: 'boolean', default: false },
	},
});

const CHARACTERS = [62_500, 250_000, 1_000_000];
const BYTES = [1_000_000, 4_000_000, 16_000_000];

/** How many rows of a table are printed. */
const SHOWN = 40;

const byField = [
	['Texts in all fields at once, in characters', fields, CHARACTERS, atEverySize],
	[
		'Texts in every callback and field by itself, in characters',
		everyText,
		CHARACTERS,
		largestFirst,
	],
] as const;

/** Measures every growing input at every way in, and prints how the time grows. */
async function main(): Promise<void> {
	const harness = startHarness();
	const faults: Fuzzed[] = [];
	try {
		for (const [title, combinations, sizes, measure] of [
			['Texts, in characters', texts, CHARACTERS, atEverySize],
			['Lists and objects, in bytes', trees, BYTES, atEverySize],
			...(flags.fields ? byField : []),
		] as const) {
			const wanted = combinations.filter(({ name }) => name.includes(flags.only));
			if (!wanted.length) continue;
			const results = await fuzz(harness, wanted, sizes, measure, ({ entry, kind, fault }) => {
				if (fault) say(`NOT LINEAR: ${kind} in ${entry}: ${fault}`);
			});
			const found = results.filter(({ fault }) => fault !== undefined);
			faults.push(...found);
			const rows = table(results, sizes).split('\n');
			say(`\n${title}: ${results.length} combinations, ${found.length} not linear. Slowest first:`);
			say((flags.all ? rows : rows.slice(0, SHOWN + 1)).join('\n'));
		}
	} finally {
		await harness.close();
	}
	if (faults.length) process.exitCode = 1;
}

void run(main);
