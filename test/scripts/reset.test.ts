import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../scripts/paths';
import { markRunning } from '../../scripts/running';

let clone: string;
let data: string;
beforeEach(async () => {
	clone = await mkdtemp(join(tmpdir(), 'reset-'));
	data = join(clone, '.local');
	await mkdir(join(clone, 'scripts'));
	await mkdir(data);
	await cp(join(root, 'scripts/reset.mjs'), join(clone, 'scripts/reset.mjs'));
});
afterEach(async () => await rm(clone, { recursive: true, force: true }));

/** Runs `npm run reset` in the clone. */
async function reset() {
	const child = spawn(process.execPath, [join(clone, 'scripts/reset.mjs')]);
	const [[code], printed, failed] = await Promise.all([
		once(child, 'close'),
		text(child.stdout),
		text(child.stderr),
	]);
	return { code: Number(code), printed, failed };
}

test('refuses while npm start runs, which would write its data again when it stops', async () => {
	const unmark = await markRunning(data);
	const { code, failed } = await reset();
	expect(code).toBe(1);
	expect(failed).toContain(`npm start is running (process ${process.pid}). Stop it with Ctrl-C`);
	expect(existsSync(data)).toBe(true);
	await unmark();
	expect((await reset()).code).toBe(0);
	expect(existsSync(data)).toBe(false);
});

test.each([
	['after npm start was killed', '2147483646'],
	['with a damaged mark', 'x'],
])('removes the data %s', async (_, mark) => {
	await writeFile(join(data, 'running'), mark);
	expect(await reset()).toMatchObject({ code: 0, failed: '' });
	expect(existsSync(data)).toBe(false);
});

test('says so if there is nothing to remove', async () => {
	await rm(data, { recursive: true });
	expect(await reset()).toMatchObject({
		code: 0,
		printed: expect.stringContaining('from scratch'),
	});
});
