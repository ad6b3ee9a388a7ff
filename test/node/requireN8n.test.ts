import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireN8n } from '../../nodes/LinkMobilityWhatsApp/requireN8n';

const NO_ZOD =
	'n8n-nodes-linkmobility-whatsapp needs zod/v3 of the package zod 3.25 or newer, which n8n 2.14 or newer provides. It was not found here: update n8n.';

const tooOld = (version: string) =>
	`n8n-nodes-linkmobility-whatsapp needs n8n 2.14 or newer, and this is n8n ${version}: update n8n.`;

/** Loads n8n-workflow's manifest with this version, and an empty zod. */
const n8nOf = (version: unknown) => (id: string) => (id.startsWith('n8n') ? { version } : {});

test.each([
	['2.13.1', '2.13'],
	['2.0.0', '2.0'],
	['1.120.4', '1.120'],
	['2.13.0-rc.1', '2.13'],
])('n8n-workflow %s is too old', (version, named) => {
	expect(() => requireN8n(n8nOf(version))).toThrow(tooOld(named));
});

test.each([
	['2.14.0'],
	['2.14.0-rc.1'],
	['2.41.0'],
	['2.100.3'],
	['3.0.0'],
	['10.2.1'],
	['next'],
	[undefined],
])('n8n-workflow %s may be used', (version) => {
	expect(() => requireN8n(n8nOf(version))).not.toThrow();
});

test('an n8n whose version cannot be read may be used', () => {
	const load = (id: string) => {
		if (id.startsWith('n8n')) throw new Error('ERR_PACKAGE_PATH_NOT_EXPORTED');
		return {};
	};
	expect(() => requireN8n(load)).not.toThrow();
});

test('a zod without version 3 of its API is reported in words', () => {
	const cause = new Error('ERR_PACKAGE_PATH_NOT_EXPORTED');
	const load = (id: string) => {
		if (id.startsWith('zod')) throw cause;
		return { version: '2.14.0' };
	};
	expect(() => requireN8n(load)).toThrow(expect.objectContaining({ message: NO_ZOD, cause }));
});

/** Loads a node in a process of its own, as n8n does, after this code has changed how modules are found. */
const load = (file: string, change: string) => {
	const node = join(__dirname, '../../nodes/LinkMobilityWhatsApp', file);
	const script = `
		const Module = require('node:module');
		${change}
		try { require(${JSON.stringify(node)}); console.log('loaded'); }
		catch (error) { console.log(error.message); }`;
	return spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
		encoding: 'utf8',
		cwd: join(__dirname, '../..'),
	}).stdout.trim();
};

const WITHOUT_ZOD = `
	const { _resolveFilename } = Module;
	Module._resolveFilename = function (id, ...rest) {
		if (id.startsWith('zod')) throw new Error('Cannot find module ' + id);
		return _resolveFilename.call(this, id, ...rest);
	};`;

const OLD_N8N = `
	const { _load } = Module;
	Module._load = function (id, ...rest) {
		return id === 'n8n-workflow/package.json' ? { version: '2.11.1' } : _load.call(this, id, ...rest);
	};`;

const nodes = ['LinkMobilityWhatsApp.node.ts', 'LinkMobilityWhatsAppTrigger.node.ts'];

test.each(nodes)(
	'%s loads with this n8n, and fails to load with a sentence where n8n is too old or zod is missing',
	(file) => {
		expect(load(file, '')).toBe('loaded');
		expect(load(file, OLD_N8N)).toBe(tooOld('2.11'));
		expect(load(file, WITHOUT_ZOD)).toBe(NO_ZOD);
	},
	60_000,
);
