import { readFile, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { z } from 'zod/v3';
import { nodeOptions } from '../../scripts/child';
import { root } from '../../scripts/paths';
import { suiteData } from '../../scripts/suiteData';
import { ports, start } from './product';
import type { Product } from './product';
import { CLOSING_MS, OPENING_MS } from './stage';

const data = suiteData('e2e-modules');
const inClone = join(data.results, 'data');

let product: Product | undefined;

beforeAll(async () => await data.empty());

afterEach(async () => await product?.stop(), CLOSING_MS);

afterAll(async () => {
	await rm(inClone, { recursive: true, force: true });
	await data.remove();
});

/** The folders from which n8n and its nodes have loaded a package. */
const foldersOf = (name: string, files: string[]) => {
	const within = join('node_modules', name) + sep;
	const found = files.filter((file) => file.includes(within));
	return new Set(found.map((file) => file.slice(0, file.lastIndexOf(within))));
};

/** Nodes compare errors by class, for example, so a second copy of a package behaves differently. */
it.each([
	['outside the clone, as the suites here have it', data.folder],
	['in the clone, as npm start has it by default', inClone],
])(
	'the nodes load the n8n-workflow and zod of n8n if its data is %s',
	async (_, folder) => {
		const record = join(data.results, 'modules.json');
		product = await start(folder, await ports(), {
			NODE_OPTIONS: nodeOptions(resolve(__dirname, 'loadedModules.cjs')),
			LOADED_MODULES: record,
		});
		await product.stop();
		const files = z.array(z.string()).parse(JSON.parse(await readFile(record, 'utf8')));
		expect(foldersOf('n8n-nodes-linkmobility-whatsapp', files).size).toBe(1);
		const ofClone = files.filter((file) => file.startsWith(join(root, 'node_modules')));
		// There may be hundreds.
		expect(ofClone.slice(0, 3)).toEqual([]);
		expect(foldersOf('n8n-workflow', files).size).toBe(1);
	},
	OPENING_MS,
);
