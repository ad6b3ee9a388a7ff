import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod/v3';
import manifest from '../../package.json';

const root = resolve(__dirname, '../..');
const CONFIG = '.dependency-cruiser.cjs';
const PROGRAM = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const NODE = 'nodes/LinkMobilityWhatsApp';

const report = z.object({
	summary: z.object({
		violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
	}),
});

/** Files with imports, and the rules that each breaks. */
const cases: Array<[file: string, text: string, broken: string[]]> = [
	[`${NODE}/wire/a.ts`, "import type { INode } from 'n8n-workflow';", ['layer-wire']],
	[`${NODE}/wire/b.ts`, "import { field } from '../actions/target';", ['layer-wire']],
	[`${NODE}/wire/c.ts`, "import { createHash } from 'node:crypto';", ['layer-wire']],
	[`${NODE}/wire/d.ts`, "import { start } from '../../../sandbox/target';", ['layer-wire']],
	[`${NODE}/wire/e.ts`, "void import('fastify');", ['layer-wire']],
	[`${NODE}/wire/f.ts`, "export { field } from '../actions/target';", ['layer-wire']],
	[`${NODE}/wire/g.ts`, "import { z } from 'zod';", ['layer-wire', 'zod-v3']],
	[`${NODE}/wire/h.ts`, "import { z } from 'zod/v3';", []],
	[`${NODE}/wire/i.ts`, "import { x } from './i2';", ['no-circular']],
	// A circle is reported at one of its files.
	[`${NODE}/wire/i2.ts`, "import type { y } from './i';", []],
	[`${NODE}/wire/j.ts`, "import { x } from './missing';", ['layer-wire', 'not-to-unresolvable']],
	[`${NODE}/wire/k.ts`, 'export const unused = 1;', ['no-orphans']],
	[`${NODE}/api.ts`, "import { field } from './actions/target';", ['layer-api']],
	[`${NODE}/api/request.ts`, "import { createHash } from 'crypto';", ['layer-apiParts']],
	[`${NODE}/labels/a.ts`, "import { field } from '../actions/target';", ['layer-labels']],
	[`${NODE}/labels/b.ts`, "import { z } from 'zod/v3';", []],
	[`${NODE}/actions/a.ts`, "import { send } from '../api';", ['layer-actions']],
	[`${NODE}/actions/b.ts`, "import type { z } from 'zod/v3';", []],
	[
		`${NODE}/actions/c.ts`,
		"import { schema } from '../../../credentials/account';",
		['types-only-actions'],
	],
	[`${NODE}/actions/d.ts`, "import type { S } from '../../../credentials/account';", []],
	[`${NODE}/actions/target.ts`, "import { z } from 'zod/v3';", []],
	[`${NODE}/trigger/a.ts`, "import { NodeApiError } from 'n8n-workflow';", ['types-only-trigger']],
	[`${NODE}/trigger/b.ts`, "import type { NodeApiError } from 'n8n-workflow';", []],
	[`${NODE}/trigger/c.ts`, "import { type NodeApiError } from 'n8n-workflow';", []],
	[`${NODE}/trigger/d.ts`, "import { timingSafeEqual } from 'crypto';", []],
	[`${NODE}/trigger/e.ts`, "import { advice } from '../errors/advice/target';", []],
	[`${NODE}/trigger/f.ts`, "import { explain } from '../errors/target';", ['layer-trigger']],
	[`${NODE}/errors/a.ts`, "import { readFileSync } from 'fs';", ['layer-errors']],
	[`${NODE}/errors/target.ts`, "import { NodeApiError } from 'n8n-workflow';", []],
	[`${NODE}/errors/advice/a.ts`, "import { explain } from '../target';", ['layer-advice']],
	[`${NODE}/errors/advice/b.ts`, "import type { INode } from 'n8n-workflow';", ['layer-advice']],
	[`${NODE}/errors/advice/target.ts`, "import { x } from '../../wire/h';", []],
	[`${NODE}/X.node.ts`, "import { startsWith } from 'fast-check';", ['layer-node']],
	[`${NODE}/Y.node.ts`, "import { field } from './actions/target';", []],
	[`${NODE}/helpers.ts`, "import { z } from 'zod/v3';", ['known-part']],
	['credentials/a.ts', "import { z } from 'zod';", ['layer-credentials', 'zod-v3']],
	['credentials/account.ts', "import { z } from 'zod/v3';", []],
	['sandbox/a.ts', `import { send } from '../${NODE}/api';`, ['layer-sandbox']],
	['sandbox/b.ts', "import fastify from 'fastify';\nimport { join } from 'node:path';", []],
	['sandbox/target.ts', `import { x } from '../${NODE}/wire/h';`, ['layer-sandbox']],
	['sandbox/shared.ts', `export { x } from '../${NODE}/wire/h';`, []],
	['sandbox/c.ts', "import { x } from './shared';", []],
];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dependencies-'));
	cpSync(join(root, CONFIG), join(folder, CONFIG));
	for (const file of ['tsconfig.json', 'tsconfig.dev.json']) {
		cpSync(join(root, file), join(folder, file));
	}
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const [file, text] of cases) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every forbidden import is reported, and no other', () => {
	const args = [join(root, PROGRAM), '--config', CONFIG, '--output-type', 'json'];
	const { stdout } = spawnSync(process.execPath, [...args, 'nodes', 'credentials', 'sandbox'], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	const { violations } = report.parse(JSON.parse(stdout)).summary;
	const rulesOf = (file: string) =>
		[
			...new Set(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)),
		].sort();
	expect(cases.map(([file, text]) => [file, text, rulesOf(file)])).toEqual(cases);
}, 120_000);

test('the package has no dependency: n8n provides what it needs at run time', () => {
	expect(manifest).not.toHaveProperty('dependencies');
	expect(manifest).not.toHaveProperty('optionalDependencies');
	expect(manifest).not.toHaveProperty('bundledDependencies');
	expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
});

test("the package keeps n8n's strict mode", () => {
	expect(manifest.n8n.strict).toBe(true);
});
