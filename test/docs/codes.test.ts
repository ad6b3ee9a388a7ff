import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advice } from '../../nodes/LinkMobilityWhatsApp/errors/advice/advice';
import { dispositions } from '../../nodes/LinkMobilityWhatsApp/errors/advice/disposition';
import { metaAdvice, metaCodes } from '../../nodes/LinkMobilityWhatsApp/errors/advice/metaCodes';
import {
	otherwise,
	reportAdvice,
} from '../../nodes/LinkMobilityWhatsApp/errors/advice/reportAdvice';

const PAGE = join(__dirname, '../../docs/troubleshooting.md');

/** The codes of each advice, the lowest first. */
function grouped<T extends Advice>(codes: ReadonlyMap<number, T>): Array<[T, number[]]> {
	const groups = new Map<T, number[]>();
	for (const [code, advice] of [...codes].sort(([a], [b]) => a - b)) {
		groups.set(advice, [...(groups.get(advice) ?? []), code]);
	}
	return [...groups];
}

const permission = metaAdvice(200);

const metaRows = grouped(metaCodes).map(([advice, codes]) => [
	[...codes, ...(advice === permission ? ['200–299'] : [])].join(', '),
	advice.cause,
	advice.fix,
	`\`${advice.disposition}\``,
]);

const reportRows = grouped(reportAdvice).map(([{ fix, disposition }, codes]) => [
	codes.join(', '),
	fix,
	`\`${disposition}\``,
]);

/** The tables of the page, by their heading. */
const tables = new Map([
	["Meta's codes", [["Meta's code", 'Cause', 'What to do', '`disposition`'], ...metaRows]],
	[
		"LINK's codes",
		[
			["LINK's code", 'What to do', '`disposition`'],
			...reportRows,
			['any other', otherwise.fix, `\`${otherwise.disposition}\``],
		],
	],
]);

const markdown = ([head = [], ...rows]: string[][]) =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const sections = (page: string) => page.split(/^(?=#{2,3} )/m);

const sectionOf = (page: string, heading: string) =>
	sections(page).find((section) => section.startsWith(`### ${heading}\n`)) ?? '';

/** The lines of a section that belong to its table. */
const TABLE = /^\|.*\|$(?:\n^\|.*\|$)*/m;

// WRITE_CODES=1 npx jest test/docs/codes writes the tables anew.
if (process.env.WRITE_CODES) {
	const page = readFileSync(PAGE, 'utf8');
	const written = [...tables].reduce((text, [heading, rows]) => {
		const section = sectionOf(text, heading);
		return text.replace(section, () => section.replace(TABLE, () => markdown(rows)));
	}, page);
	writeFileSync(PAGE, written);
}

test.each([...tables])('%s in docs/troubleshooting.md are those of the code', (heading, rows) => {
	const [table] = TABLE.exec(sectionOf(readFileSync(PAGE, 'utf8'), heading)) ?? [];
	expect(table?.split('\n')).toEqual(markdown(rows).split('\n'));
});

test('docs/troubleshooting.md explains every disposition', () => {
	const section = sectionOf(readFileSync(PAGE, 'utf8'), 'What to do, in a word');
	const explained = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word);
	expect(explained).toEqual([...dispositions]);
});
