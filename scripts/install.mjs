// Runs before the other npm scripts: installs the packages of the lock file if they are not installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const LOCK = join(root, 'package-lock.json');
const INSTALLED = join(root, 'node_modules/.package-lock.json');
const STAMP = join(root, 'node_modules/.installed-from');

const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** Compares the hash of the last installation or, after a plain `npm ci`, the files' times. */
function isInstalled() {
	if (!existsSync(INSTALLED)) return false;
	if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === wanted;
	return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

if (!isInstalled()) {
	console.log('Installing the development packages (some minutes the first time) …');
	const { status } = spawnSync(
		'npm',
		['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
		{
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32',
		},
	);
	if (status !== 0) {
		console.error(
			'npm could not install the development packages. Check the network and the disk, then try again.',
		);
		process.exit(1);
	}
}
writeFileSync(STAMP, wanted);
