import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod/v3';
import manifest from '../../package.json';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Text that the compiler reads alike, whatever quotes it is written in. */
const plain = (text: string) => text.replace(/\\(['"`])/g, '$1');

const sources = plain(
	['nodes', 'credentials', 'scripts']
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
				.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
		)
		.join('\n'),
);

/** The parts of a quoted text between its ellipses, each of which is in the code. */
const parts = (quoted: string) =>
	quoted
		.split('…')
		.map((part) => part.trim())
		.filter((part) => part.length > 3);

describe('troubleshooting', () => {
	const page = read('docs/troubleshooting.md');
	const quoted = [...page.matchAll(/^\|.*\|$/gm)].flatMap(([row]) =>
		[...row.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text),
	);

	test('quotes texts', () => {
		expect(quoted.length).toBeGreaterThan(60);
	});

	test.each(quoted)('%s is what the code says', (text) => {
		expect(parts(text).filter((part) => !sources.includes(part))).toEqual([]);
	});
});

test.each([
	['docs/sending.md', 'at most 64 characters', 'MAX_ENTRY_LENGTH = 64;'],
	['docs/sending.md', 'at most 1,000 recipients', 'MAX_RECIPIENTS = 1_000;'],
	['docs/sending.md', 'cut at 1,000 characters', 'MAX_FOREIGN_LENGTH = 1000;'],
	['docs/sending.md', '200 bytes for each recipient', 'BYTES_PER_RECIPIENT = 200;'],
	['docs/sending.md', 'A line lists up to 100 messages', 'MESSAGES_PER_LINE = 100;'],
	['docs/sending.md', 'up to 100,000 messages are listed', 'MAX_LINES = 1000;'],
	['docs/sending.md', 'at most a minute in all', 'MAX_TOTAL_WAIT_MS = 60_000;'],
	['docs/sending.md', 'until an hour after the last message', 'KEPT_MS = 60 * 60 * 1000;'],
	['docs/sending.md', 'Beyond 100,000 items', 'MAX_OUTCOMES = 100_000;'],
	['docs/trigger.md', '| Events in one callback | 1,000 |', 'MAX_EVENTS = 1_000;'],
	['docs/trigger.md', '| 10,000, and 100,000 |', 'MAX_VALUES_PER_EVENT = 10_000;'],
	['docs/trigger.md', '| 10,000, and 100,000 |', 'MAX_VALUES = 100_000;'],
	[
		'docs/trigger.md',
		'| Lists and objects in one callback | 200,000 |',
		'MAX_CONTAINERS = 200_000;',
	],
	['docs/trigger.md', '| Form fields | 999 |', 'MAX_FIELDS = 1_000;'],
	['docs/trigger.md', '| Depth of nested objects | 50 |', 'MAX_DEPTH = 50;'],
	['docs/trigger.md', 'first 5,000 characters', 'MAX_SEARCHED = 5_000;'],
	['docs/trigger.md', 'A keyword can have 4,096 characters', 'MAX_KEYWORD_LENGTH = 4_096;'],
	['docs/trigger.md', 'is not tested again for a minute', 'PAUSE = 60_000;'],
	['docs/trigger.md', 'call again after a minute', 'RETRY_AFTER = 60;'],
	['docs/trigger.md', 'remembers its last 10,000 events', 'MAX_REMEMBERED = 10_000;'],
	['docs/trigger.md', 'about 1,000 of them', 'MAX_STORED = 1_000;'],
	['docs/trigger.md', 'remembered for ten seconds', 'ACCEPTED_FOR = 10_000;'],
])('%s: %s is what the code says', (page, statement, code) => {
	expect(read(page).replace(/\s+/g, ' ')).toContain(statement);
	expect(sources).toContain(code);
});

test('the changelog begins with the version of the package', () => {
	const [, newest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? [];
	expect(newest).toBe(manifest.version);
});

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}
const schema: z.ZodType<Schema> = z.lazy(() =>
	z
		.object({
			type: z.string(),
			properties: z.record(schema).optional(),
			items: schema.optional(),
		})
		.passthrough(),
);

/** The path of every field: `media.url`, `contacts[].phones[].phone`. */
function pathsOf({ properties = {} }: Schema, above = ''): string[] {
	return Object.entries(properties).flatMap(([name, field]) => {
		const path = above + name;
		const within = field.items?.properties
			? { schema: field.items, path: `${path}[].` }
			: undefined;
		return [path, ...pathsOf(within?.schema ?? field, within?.path ?? `${path}.`)];
	});
}

const SCHEMAS = 'nodes/LinkMobilityWhatsApp/__schema__';

test.each(readdirSync(join(root, SCHEMAS)).filter((name) => name.endsWith('.json')))(
	"docs/trigger.md has every field of the trigger's items (%s)",
	(file) => {
		const page = read('docs/trigger.md');
		const paths = pathsOf(schema.parse(JSON.parse(read(`${SCHEMAS}/${file}`))));
		expect(paths.length).toBeGreaterThan(50);
		expect(paths.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
	},
);

describe('decisions', () => {
	const page = read('docs/decisions.md');
	/** Each entry: its anchor, and its text on one line. */
	const entries = page
		.split(/^### /m)
		.slice(1)
		.map((entry) => entry.split(/\n#/)[0] ?? '')
		.map((entry): [string, string] => [entry.split('\n')[0] ?? '', entry.replace(/\s+/g, ' ')]);
	const cases = z
		.array(z.object({ id: z.string() }).passthrough())
		.parse(JSON.parse(read('test/conformance/cases.json')))
		.map(({ id }) => id);

	test.each(entries)('%s has the four parts of an entry', (_, entry) => {
		for (const part of ['Specification', 'Here', 'Why', 'Test']) {
			expect(entry).toContain(`**${part}**`);
		}
	});

	test.each(entries)('%s names tests that are there', (_, entry) => {
		const [, tests = ''] = entry.split('**Test**');
		const named = [...tests.matchAll(/`([A-I]\d\d)`/g)].map(([, id = '']) => id);
		expect(named.filter((id) => !cases.includes(id))).toEqual([]);
		let file = '';
		for (const [, path, title = ''] of tests.matchAll(/`(test\/[^`]+)`|"([^"]+)"/g)) {
			file = path ?? file;
			expect([file, existsSync(join(root, file))]).toEqual([file, true]);
			expect([file, title, plain(read(file)).includes(title)]).toEqual([file, title, true]);
		}
	});
});
