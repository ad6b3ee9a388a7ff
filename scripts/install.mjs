// Runs before every npm script of a fresh clone: installs what the lock file asks for, once.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
	console.log('Installing the development packages (a few minutes the first time) …');
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(
			'npm could not install the development packages. Check the network and the disk, then try again.',
		);
		process.exit(1);
	}
}
