import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const scripts = resolve(__dirname, '../../scripts');

let folder: string;
let clone: string;
let elsewhere: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'clone of mine-'));
	clone = join(folder, 'clone');
	elsewhere = join(folder, 'elsewhere');
	mkdirSync(join(clone, 'scripts'), { recursive: true });
	mkdirSync(elsewhere);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a copy of a script in the clone while another folder is the current one. */
function runElsewhere(name: string) {
	const script = join(clone, 'scripts', name);
	copyFileSync(join(scripts, name), script);
	const { status, stdout } = spawnSync(process.execPath, [script], {
		cwd: elsewhere,
		encoding: 'utf8',
	});
	expect(status).toBe(0);
	return stdout;
}

test('reset deletes the data of its own clone, not of the current folder', () => {
	for (const place of [clone, elsewhere]) mkdirSync(join(place, '.local'));
	const output = runElsewhere('reset.mjs');
	expect(existsSync(join(clone, '.local'))).toBe(false);
	expect(existsSync(join(elsewhere, '.local'))).toBe(true);
	expect(output).toContain(join(clone, '.local'));
}, 30_000);

test('install uses the lock file and the packages of its own clone', () => {
	const installed = join(clone, 'node_modules', '.package-lock.json');
	mkdirSync(join(clone, 'node_modules'));
	writeFileSync(join(clone, 'package-lock.json'), '{}');
	writeFileSync(installed, '{}');
	const later = new Date(Date.now() + 60_000);
	utimesSync(installed, later, later);
	runElsewhere('install.mjs');
	expect(existsSync(join(clone, 'node_modules', '.installed-from'))).toBe(true);
	expect(existsSync(join(elsewhere, 'node_modules'))).toBe(false);
}, 30_000);
