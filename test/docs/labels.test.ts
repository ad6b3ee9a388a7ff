import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const sources = ['nodes', 'credentials', 'sandbox/public', 'examples']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|js|json)$/.test(entry.name))
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
	)
	.join('\n');

/** Labels of n8n's own editor. */
const OF_N8N = [
	'Continue (using error output)',
	'Execute step',
	'Human review',
	'Listening for test event',
	'Loop Over Items',
	'On Error',
	'Overview',
	'Postgres Chat Memory',
	'Redis Chat Memory',
	'Retry',
	'Save execution progress',
	'Settings → Community nodes → Install',
	'Stop Workflow',
	'Test',
	'Test this trigger',
	'Webhook URLs',
];

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

/** What a page writes in italics: labels of panels, of the sandbox's pages, and names of workflows. */
const inItalics = (page: string) =>
	[
		...read(page)
			.replace(/^```[\s\S]*?^```/gm, '')
			.matchAll(/(?<![\w`])_([^_`]+)_(?![\w`])/g),
	].map(([, label = '']) => label.replace(/\s+/g, ' '));

test.each(pages.filter((page) => page.endsWith('.md')))(
	'%s names labels that are there',
	(page) => {
		const missing = inItalics(page).filter(
			(label) => !OF_N8N.includes(label) && !sources.includes(label),
		);
		expect(missing).toEqual([]);
	},
);
