import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkModulesOfN8n } from '../../scripts/modulesOfN8n';
import { localData } from '../../scripts/paths';

/** What `npm start` keeps in the clone. */
let inClone: string;
let outside: string;
/** An installation of n8n with one module. */
let installed: { n8n: string };
let itsWorkflow: string;

beforeEach(() => {
	mkdirSync(localData, { recursive: true });
	inClone = mkdtempSync(join(localData, 'test-modules-'));
	outside = realpathSync(mkdtempSync(join(tmpdir(), 'modules-')));
	const modules = join(outside, 'home', 'node_modules');
	installed = { n8n: join(modules, 'n8n', 'bin', 'n8n') };
	itsWorkflow = join(modules, 'n8n-workflow', 'index.js');
	mkdirSync(join(itsWorkflow, '..'), { recursive: true });
	writeFileSync(itsWorkflow, '');
});
afterEach(() => {
	for (const folder of [inClone, outside]) rmSync(folder, { recursive: true, force: true });
});

/** The file that a node in this folder loads. */
function loadedIn(folder: string): string {
	const script = join(folder, 'node.js');
	writeFileSync(script, "console.log(require.resolve('n8n-workflow'))");
	return spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout.trim();
}

test("a node in the clone loads the modules of n8n, not the clone's", async () => {
	expect(loadedIn(inClone)).toMatch(/n8n-workflow/);
	expect(loadedIn(inClone)).not.toBe(itsWorkflow);
	await linkModulesOfN8n(installed, inClone);
	expect(loadedIn(inClone)).toBe(itsWorkflow);
});

test('a later start links the modules of the n8n that it starts', async () => {
	await linkModulesOfN8n(
		{ n8n: join(outside, 'older', 'node_modules', 'n8n', 'bin', 'n8n') },
		inClone,
	);
	await linkModulesOfN8n(installed, inClone);
	expect(loadedIn(inClone)).toBe(itsWorkflow);
});

test('the modules stay when the folder is deleted', async () => {
	await linkModulesOfN8n(installed, inClone);
	rmSync(inClone, { recursive: true, force: true });
	expect(existsSync(itsWorkflow)).toBe(true);
});

test('a folder outside the clone gets no link, because no parent folder has modules', async () => {
	await linkModulesOfN8n(installed, outside);
	expect(existsSync(join(outside, 'node_modules'))).toBe(false);
});
