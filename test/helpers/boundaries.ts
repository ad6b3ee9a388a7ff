/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';

/** A line that imports: from which file, what, and whether only types. */
export interface Import {
	file: string;
	/** As written: `zod/v3`, `../wire/phone`. */
	from: string;
	typeOnly: boolean;
}

const NODE = 'nodes/LinkMobilityWhatsApp';

/** The parts of the code, each by the paths it is made of. */
const parts: ReadonlyArray<[name: string, path: RegExp]> = [
	['wire', new RegExp(`^${NODE}/wire/`)],
	['labels', new RegExp(`^${NODE}/labels/`)],
	['actions', new RegExp(`^${NODE}/actions/`)],
	['actions', new RegExp(`^${NODE}/actions$`)],
	['trigger', new RegExp(`^${NODE}/trigger/`)],
	['sending', new RegExp(`^${NODE}/sending/`)],
	['loading', new RegExp(`^${NODE}/loading/`)],
	['api', new RegExp(`^${NODE}/api$`)],
	['api/', new RegExp(`^${NODE}/api/`)],
	['requireZod', new RegExp(`^${NODE}/requireZod$`)],
	['errors', new RegExp(`^${NODE}/errors/`)],
	['*.node.ts', new RegExp(`^${NODE}/[^/]+\\.node$`)],
	['credential schemas', /^credentials\/(account|callback)$/],
	['credentials', /^credentials\//],
	['sandbox', /^sandbox\//],
];

/** What each part may import; `(types)` allows what the compiler removes again. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	wire: ['wire', 'zod'],
	labels: ['labels', 'wire', 'zod'],
	actions: ['actions', 'labels', 'credential schemas (types)', 'wire', 'n8n-workflow', 'zod'],
	trigger: [
		'trigger',
		'labels',
		'credential schemas (types)',
		'wire',
		'zod',
		'crypto',
		'n8n-workflow (types)',
	],
	sending: [
		'sending',
		'labels',
		'credential schemas',
		'credentials',
		'actions',
		'api',
		'api/ (types)',
		'errors',
		'wire',
		'n8n-workflow',
		'crypto',
	],
	loading: [
		'loading',
		'labels',
		'credential schemas',
		'actions',
		'api',
		'errors',
		'wire',
		'n8n-workflow',
	],
	requireZod: [],
	'api/': ['wire', 'n8n-workflow (types)'],
	api: ['api/', 'credential schemas', 'wire', 'errors', 'n8n-workflow'],
	errors: ['errors', 'labels', 'wire', 'api/ (types)', 'n8n-workflow'],
	'*.node.ts': [
		'requireZod',
		'credential schemas',
		'wire',
		'actions',
		'trigger',
		'sending',
		'loading',
		'api',
		'errors',
		'n8n-workflow',
	],
	'credential schemas': ['credential schemas', 'labels', 'credentials', 'wire', 'zod'],
	credentials: ['credentials', 'wire', 'n8n-workflow'],
	sandbox: ['sandbox', 'wire', 'a library', 'a Node module'],
};

/** What people would call the thing that is imported. */
function target({ file, from }: Import): string {
	if (from.startsWith('.')) {
		const path = normalize(join(dirname(file), from));
		return parts.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
	}
	if (/^zod(\/|$)/.test(from)) return 'zod';
	if (/^(node:)?crypto$/.test(from)) return 'crypto';
	if (from === 'n8n-workflow') return from;
	const name = from.replace(/^node:/, '');
	return from.startsWith('node:') || builtinModules.includes(name) ? 'a Node module' : 'a library';
}

const kinds: Readonly<Record<string, string>> = { zod: 'a library', crypto: 'a Node module' };

function allows(rule: string, to: string, typeOnly: boolean): boolean {
	const [name = '', types] = rule.split(/ (?=\(types\))/);
	return (name === to || name === kinds[to]) && (!types || typeOnly);
}

/** The rules that a list of imports breaks, one sentence each. */
export function violations(imports: readonly Import[]): string[] {
	return imports.flatMap((line) => {
		const path = line.file.replace(/\.[cm]?tsx?$|\.m?js$/, '');
		const part = parts.find(([, pattern]) => pattern.test(path))?.[0];
		if (!part) return [`${line.file} belongs to no part that the table in boundaries.ts names`];
		const to = target(line);
		const rules = allowed[part] ?? [];
		if (rules.some((rule) => allows(rule, to, line.typeOnly))) return [];
		const how = rules.some((rule) => allows(rule, to, true)) ? ' at run time' : '';
		const whoMay = Object.keys(allowed).filter((other) =>
			allowed[other]?.some((rule) => allows(rule, to, line.typeOnly)),
		);
		const who = whoMay.length ? `only ${whoMay.join(', ')} may` : 'no part may';
		return [`${line.file} imports ${line.from}${how}, which ${who}`];
	});
}

const STATEMENT =
	/^\s*(?:import|export)\s+(type\s+)?(?:([^'"();]*?)\s+from\s+)?['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import of a source text: static, dynamic, `require`, and what is passed on. */
export function importsOf(file: string, source: string): Import[] {
	return [...source.matchAll(STATEMENT)].map(([, type, names = '', stated, called]) => {
		const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [''];
		const onlyTypes = listed.every((name) => !name.trim() || /^type\s/.test(name.trim()));
		return {
			file,
			from: stated ?? called ?? '',
			typeOnly: Boolean(type) || (listed.some((name) => name.trim()) && onlyTypes),
		};
	});
}
