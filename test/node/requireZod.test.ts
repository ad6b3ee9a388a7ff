import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireZod } from '../../nodes/LinkMobilityWhatsApp/requireZod';

const WORDS =
	'n8n-nodes-linkmobility-whatsapp needs zod/v3 of the package zod 3.25 or later, which n8n 2.0 and later provide. It was not found here: update n8n.';

test('a zod without version 3 of its API is reported in words', () => {
	const cause = new Error('ERR_PACKAGE_PATH_NOT_EXPORTED');
	const resolve = () => {
		throw cause;
	};
	expect(() => requireZod(resolve)).toThrow(expect.objectContaining({ message: WORDS, cause }));
	expect(() => requireZod((id) => id)).not.toThrow();
});

/** A process in which zod cannot be found loads a node, as n8n does. */
const load = (file: string) => {
	const node = join(__dirname, '../../nodes/LinkMobilityWhatsApp', file);
	const script = `
		const Module = require('node:module');
		const { _resolveFilename } = Module;
		Module._resolveFilename = function (id, ...rest) {
			if (id.startsWith('zod')) throw new Error('Cannot find module ' + id);
			return _resolveFilename.call(this, id, ...rest);
		};
		try { require(${JSON.stringify(node)}); console.log('loaded'); }
		catch (error) { console.log(error.message); }`;
	return spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
		encoding: 'utf8',
		cwd: join(__dirname, '../..'),
	}).stdout.trim();
};

test.each(['LinkMobilityWhatsApp.node.ts', 'LinkMobilityWhatsAppTrigger.node.ts'])(
	'%s fails to load with this sentence where zod is missing',
	(file) => {
		expect(load(file)).toBe(WORDS);
	},
	30_000,
);
