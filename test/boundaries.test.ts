/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import manifest from '../package.json';
import { importsOf, violations } from './helpers/boundaries';

const root = join(__dirname, '..');

const sources = ['nodes', 'credentials', 'sandbox']
	.filter((folder) => existsSync(join(root, folder)))
	.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
	.map((entry) => relative(root, join(entry.parentPath, entry.name)));

test('every part imports only what the table in boundaries.ts allows it', () => {
	const imports = sources.flatMap((file) =>
		importsOf(file, readFileSync(join(root, file), 'utf8')),
	);
	expect(imports.length).toBeGreaterThan(50);
	expect(violations(imports)).toEqual([]);
});

describe('a broken rule is told', () => {
	const NODE = 'nodes/LinkMobilityWhatsApp';

	test.each([
		[
			'wire/phone.ts',
			"import type { INode } from 'n8n-workflow';",
			'wire/phone.ts imports n8n-workflow, which only actions, trigger, sending, loading, api/, api, errors, *.node.ts, credentials may',
		],
		[
			'wire/phone.ts',
			"import { toRecord } from '../actions/panelValues';",
			'wire/phone.ts imports ../actions/panelValues, which only actions, sending, loading, *.node.ts may',
		],
		[
			'wire/template/body.ts',
			"import { createHash } from 'node:crypto';",
			'wire/template/body.ts imports node:crypto, which only trigger, sending, sandbox may',
		],
		[
			'api.ts',
			"import { z } from 'zod/v3';",
			'api.ts imports zod/v3, which only wire, labels, actions, trigger, credential schemas, sandbox may',
		],
		[
			'actions/message/text.ts',
			"import { send } from '../../api';",
			'actions/message/text.ts imports ../../api, which only sending, loading, *.node.ts may',
		],
		[
			'trigger/status.ts',
			"import { NodeApiError } from 'n8n-workflow';",
			'trigger/status.ts imports n8n-workflow at run time, which only actions, sending, loading, api, errors, *.node.ts, credentials may',
		],
		[
			'api.ts',
			"import { operationOf } from './actions';",
			'api.ts imports ./actions, which only actions, sending, loading, *.node.ts may',
		],
		[
			'errors/explain.ts',
			"import { readFileSync } from 'fs';",
			'errors/explain.ts imports fs, which only sandbox may',
		],
		[
			'LinkMobilityWhatsApp.node.ts',
			"import get from 'lodash/get';",
			'LinkMobilityWhatsApp.node.ts imports lodash/get, which only sandbox may',
		],
		[
			'wire/text.ts',
			"import { start } from '../../../sandbox/server';",
			'wire/text.ts imports ../../../sandbox/server, which only sandbox may',
		],
		[
			'wire/text.ts',
			"const later = await import('axios');",
			'wire/text.ts imports axios, which only sandbox may',
		],
		[
			'wire/text.ts',
			"export { toRecord } from '../actions/panelValues';",
			'wire/text.ts imports ../actions/panelValues, which only actions, sending, loading, *.node.ts may',
		],
		[
			'wire/text.ts',
			"import thing from '../../../scripts/start';",
			'wire/text.ts imports ../../../scripts/start, which no part may',
		],
		[
			'helpers.ts',
			"import { z } from 'zod/v3';",
			'helpers.ts belongs to no part that the table in boundaries.ts names',
		],
	])('%s: %s', (file, line, sentence) => {
		expect(violations(importsOf(`${NODE}/${file}`, line))).toEqual([`${NODE}/${sentence}`]);
	});

	test('outside the nodes too', () => {
		expect(
			violations(importsOf('credentials/X.credentials.ts', "import { z } from 'zod';")),
		).toEqual([
			'credentials/X.credentials.ts imports zod, which only wire, labels, actions, trigger, credential schemas, sandbox may',
		]);
		const api = '../nodes/LinkMobilityWhatsApp/api';
		expect(violations(importsOf('sandbox/server.ts', `import { send } from '${api}';`))).toEqual([
			`sandbox/server.ts imports ${api}, which only sending, loading, *.node.ts may`,
		]);
	});

	test.each([
		['actions/message/text.ts', "import type { z } from 'zod/v3';"],
		['actions/message/text.ts', "import { type z } from 'zod/v3';"],
		['errors/apiError.ts', "import type {\n\tApiRequest,\n} from '../api/request';"],
		['trigger/authentic.ts', "import { timingSafeEqual } from 'crypto';"],
		['LinkMobilityWhatsApp.node.ts', "import { properties } from './actions';"],
	])('what is allowed is not: %s: %s', (file, line) => {
		expect(violations(importsOf(`${NODE}/${file}`, line))).toEqual([]);
	});

	test('no import is overlooked, however it is written', () => {
		const source = [
			"import 'a';",
			"import b from 'b';",
			"import * as c from 'c';",
			"import type { D } from 'd';",
			"import e, { type F } from 'e';",
			"import {\n\ttype G,\n\tH,\n} from 'g';",
			"export * from 'i';",
			"export type { J } from 'j';",
			"const k = require('k');",
			"void import('l');",
		].join('\n');
		expect(importsOf('x.ts', source).map(({ from, typeOnly }) => [from, typeOnly])).toEqual([
			['a', false],
			['b', false],
			['c', false],
			['d', true],
			['e', false],
			['g', false],
			['i', false],
			['j', true],
			['k', false],
			['l', false],
		]);
	});
});

describe('the package', () => {
	test('brings nothing along: n8n supplies what runs', () => {
		expect(manifest).not.toHaveProperty('dependencies');
		expect(manifest).not.toHaveProperty('optionalDependencies');
		expect(manifest).not.toHaveProperty('bundledDependencies');
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	test("holds itself to n8n's strict rules", () => {
		expect(manifest.n8n.strict).toBe(true);
	});

	test('spells zod in the one way that means the same in every n8n', () => {
		const others = sources
			.filter((file) => !file.startsWith('sandbox'))
			.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
			.filter(({ from }) => /^zod/.test(from) && from !== 'zod/v3');
		expect(others).toEqual([]);
	});
});
