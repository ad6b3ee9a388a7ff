import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import manifest from '../../package.json';
import { anchorsOf, linksOf, slug } from './markdown';
import { REPOSITORY, broken, isExternal, read, root } from './targets';

const pages = [
	...readdirSync(root).filter((name) => name.endsWith('.md')),
	...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
	...readdirSync(join(root, '.github'), { recursive: true }).map(
		(name) => `.github/${String(name)}`,
	),
	'bench/README.md',
].filter((path) => path.endsWith('.md'));

test.each(pages)('every link and picture of %s exists', (page) => {
	expect(linksOf(read(page)).flatMap((link) => broken(page, link) ?? [])).toEqual([]);
});

/** The websites that the pages link to. A workflow in .github checks these links once a week. */
const WEBSITES = [
	'community.n8n.io',
	'creators.n8n.io',
	'developers.facebook.com',
	'docs.n8n.io',
	'github.com',
	'gitlab.com',
	'linkmobility.com',
	'n8n.io',
	'www.linkmobility.com',
];

test('every link to the web uses https and leads to a known website', () => {
	const links = pages.flatMap((page) => linksOf(read(page)).filter(isExternal));
	expect(links.length).toBeGreaterThan(5);
	const known = links.filter((link) =>
		WEBSITES.some((host) => link === `https://${host}` || link.startsWith(`https://${host}/`)),
	);
	expect(links.filter((link) => !known.includes(link))).toEqual([]);
});

test('every picture is shown on a page', () => {
	const shown = pages.flatMap((page) => linksOf(read(page)).map((link) => `docs/${link}`));
	const shownAtTop = linksOf(read('README.md'));
	const pictures = readdirSync(join(root, 'docs'))
		.filter((name) => !name.endsWith('.md'))
		.map((name) => `docs/${name}`);
	expect(pictures.filter((path) => ![...shown, ...shownAtTop].includes(path))).toEqual([]);
});

test('README leads to every page of docs', () => {
	const links = linksOf(read('README.md')).map((link) => link.split('#')[0]);
	expect(pages.filter((page) => /^docs\//.test(page) && !links.includes(page))).toEqual([]);
});

test('README has at most 150 lines', () => {
	expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

const SOURCES = ['nodes', 'credentials', 'sandbox', 'scripts', 'bench', 'examples', 'test'];

const sources = SOURCES.flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|mjs|cjs|json)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !path.includes('node_modules') && !path.startsWith('test/docs/')),
);

test('every page that the code names is there, with its anchor', () => {
	const missing = sources.flatMap((path) =>
		[...read(path).matchAll(/\bdocs\/[\w-]+\.md(?:#([\w-]+))?/g)].flatMap(([link, anchor]) => {
			const page = link.split('#')[0] ?? '';
			if (!existsSync(join(root, page))) return [`${path}: ${link}`];
			return anchor === undefined || anchorsOf(read(page)).has(anchor) ? [] : [`${path}: ${link}`];
		}),
	);
	expect(missing).toEqual([]);
});

test('every address of this repository that n8n or GitHub shows leads somewhere', () => {
	const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map(
		(name) => `.github/ISSUE_TEMPLATE/${name}`,
	);
	const addresses = sources
		.filter((path) => /^(nodes|credentials|examples)\//.test(path))
		.concat(forms)
		.flatMap((path) =>
			[...read(path).matchAll(new RegExp(`${REPOSITORY}[^\\s"'\`)<]*`, 'g'))].flatMap(
				([address]) => broken(path, address) ?? [],
			),
		);
	expect(addresses).toEqual([]);
});

test.each([
	[
		'a file that is not there',
		'missing.md',
		'docs/page.md: missing.md: there is no docs/missing.md',
	],
	['a name in another case', 'Trigger.md', 'docs/page.md: Trigger.md: there is no docs/Trigger.md'],
	['an anchor', 'trigger.md#no', 'docs/page.md: trigger.md#no: docs/trigger.md has no #no'],
	['a picture', 'no.jpg', 'docs/page.md: no.jpg: there is no docs/no.jpg'],
	[
		'an address on GitHub',
		`${REPOSITORY}/blob/main/docs/no.md`,
		`docs/page.md: ${REPOSITORY}/blob/main/docs/no.md: there is no docs/no.md`,
	],
])('a broken link is reported: %s', (_, link, reason) => {
	expect(broken('docs/page.md', link)).toBe(reason);
});

test('a link is read in each of its forms', () => {
	const page =
		'[a](one.md) ![b](two.jpg "B")\n\n[c]: three.md\n\n<https://four.example> <a href="five.md">5</a>';
	expect(linksOf(page).sort()).toEqual(
		['one.md', 'two.jpg', 'three.md', 'https://four.example', 'five.md'].sort(),
	);
});

test.each([
	['What _Test_ checks', 'what-test-checks'],
	['The email to LINK’s support', 'the-email-to-links-support'],
	["The email to LINK's support", 'the-email-to-links-support'],
	['Button, list row, flow', 'button-list-row-flow'],
	['`npm start`, n8n 2.41', 'npm-start-n8n-241'],
	['sub_type', 'sub_type'],
])('the anchor of the heading %s is %s', (heading, anchor) => {
	expect(slug(heading)).toBe(anchor);
});

/** Paths in code spans, such as `trigger/select/filtered.ts` or `test/wire`. */
const PATH = /`((?:[\w.-]+\/)+[\w.*-]*|[\w-]+\.(?:ts|md|mjs))`/g;

const NODE = 'nodes/LinkMobilityWhatsApp';
const PACKAGES = ['zod/v3'];

test.each(['CONTRIBUTING.md', 'AGENTS.md', 'docs/architecture.md', 'docs/testing.md'])(
	'every file and folder that %s names is there',
	(page) => {
		const named = [...read(page).matchAll(PATH)].map(([, path = '']) => path);
		const missing = named.filter(
			(path) =>
				!path.includes('*') &&
				!PACKAGES.includes(path) &&
				![path, `${NODE}/${path}`, `sandbox/${path}`].some((place) =>
					existsSync(join(root, place)),
				) &&
				!sources.some(
					(source) =>
						source.endsWith(`/${path}`) || source.includes(`/${path.replace(/\/?$/, '/')}`),
				),
		);
		expect(missing).toEqual([]);
	},
);

test('docs/testing.md names every folder of test/', () => {
	const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => `test/${entry.name}`);
	const page = read('docs/testing.md');
	expect(folders.filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
});

test('the pages name every npm script', () => {
	/** Run by other scripts or by npm, or explained by n8n's own documentation. */
	const others = ['dev', 'release', 'build', 'lint:fix'];
	const scripts = Object.keys(manifest.scripts).filter(
		(name) => !/^pre/.test(name) && !others.includes(name),
	);
	const text = pages.map(read).join('\n');
	const commands = scripts.map((name) =>
		['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`,
	);
	expect(commands.filter((command) => !text.includes(command))).toEqual([]);
});
