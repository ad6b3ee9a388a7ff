import { appendFile, readFile, statfs, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from './command';
import { TOUCH_MS } from './installationTurn';
import type { N8nRelease } from './n8nReleases';
import { say } from './run';
import { UserError } from './userError';

/** The npm package with the Node binary and headers for this platform. */
const nodePackage = [
	process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node',
	process.platform === 'win32' ? 'win' : process.platform,
	process.arch,
].join('-');

/** The Node binary of an installation. */
export const nodeIn = (folder: string) =>
	join(
		folder,
		'node_modules',
		nodePackage,
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);

/** Disk space for n8n and its modules, plus half as much again while npm unpacks. */
const REQUIRED_BYTES = 4.5e9;

/** Pause before the second try of a download, in milliseconds. */
const NETWORK_PAUSE_MS = 5_000;

const NPM_FLAGS = ['--no-audit', '--no-fund', '--no-update-notifier'];

type Command = readonly [subcommand: string, ...rest: string[]];

/** Where an installation is made, and the file that npm's output goes to. */
interface Place {
	folder: string;
	log: string;
	signal?: AbortSignal;
}

/** Installs n8n and its Node, builds the database driver for that Node, and checks that it loads. */
export async function install(
	{ n8n, node, overrides }: N8nRelease,
	folder: string,
	log: string,
	signal?: AbortSignal,
): Promise<void> {
	say(`Installing n8n ${n8n} and Node ${node} into ${dirname(folder)}`);
	say('Once per machine, 3 GB, about 10 minutes. Later starts skip this.');
	const dependencies = { n8n, [nodePackage]: node };
	const manifest = { private: true, dependencies, overrides };
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
	await writeFile(log, '');
	const place = { folder, log, signal };
	await download(place);
	await npm("2 of 2: building n8n's database driver", ['rebuild', 'sqlite3'], place);
	const driver = await command(nodeIn(folder), ['-e', "require('sqlite3')"], {
		cwd: join(folder, 'node_modules', 'n8n'),
	});
	await appendFile(log, driver.all);
	if (!driver.ok) throw new Error("n8n's database driver does not load");
}

/** Runs no install scripts: n8n needs only that of its database driver. Retries once after a network fault. */
async function download(place: Place): Promise<void> {
	const args: Command = ['install', '--ignore-scripts'];
	try {
		await npm('1 of 2: downloading', args, place);
	} catch (error) {
		if (!NETWORK_FAULT.test(String(error))) throw error;
		say('  The network failed. Trying once more …');
		await wait(NETWORK_PAUSE_MS, undefined, { signal: place.signal });
		await npm('1 of 2: downloading again', args, place);
	}
}

/**
 * Runs one npm command with its output in the log, and prints a progress line every 30 seconds.
 *
 * @throws Error with the output of the command
 */
async function npm(title: string, args: Command, { folder, log, signal }: Place): Promise<void> {
	const startedAt = Date.now();
	const minutes = () => ((Date.now() - startedAt) / 60_000).toFixed(1);
	say(`  ${title} …`);
	const progress = setInterval(() => {
		say(`  ${title} … ${minutes()} minutes`);
		const now = new Date();
		// If the folder is gone, npm reports it.
		utimes(folder, now, now).catch(() => undefined);
	}, TOUCH_MS);
	const env = args[0] === 'rebuild' ? environmentOf(nodeIn(folder)) : {};
	const { ok, all } = await command('npm', [...args, ...NPM_FLAGS], {
		cwd: folder,
		env,
		signal,
	}).finally(() => clearInterval(progress));
	await appendFile(log, all);
	if (!ok) throw new Error(`npm ${args[0]} failed:\n${all}`);
	say(`  ${title}: done after ${minutes()} minutes`);
}

/** Makes npm build native modules for this Node, with the headers of its package. */
function environmentOf(node: string): Record<string, string> {
	const folder = dirname(node);
	return {
		PATH: `${folder}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
		npm_config_nodedir: dirname(folder),
	};
}

/** @throws UserError if the disk of this folder does not have enough room */
export async function requireDiskSpace(folder: string): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	if (free < REQUIRED_BYTES) {
		throw new UserError(
			`n8n needs ${gigabytes(REQUIRED_BYTES)} on the disk of ${folder}, and ${gigabytes(free)} are free. Free up disk space and run npm start again.`,
		);
	}
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

const NETWORK_FAULT =
	/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|\bE50[234]\b/;

/** An error that says what stopped an installation, and what to do about it. */
export async function installationError(error: unknown, log: string): Promise<UserError> {
	if (error instanceof UserError) return error;
	const output = `${await readFile(log, 'utf8').catch(() => '')}${error}`;
	if (/ENOSPC/.test(output)) {
		return new UserError(
			`The disk of ${dirname(log)} is full. Free up ${gigabytes(REQUIRED_BYTES)} and run npm start again.`,
		);
	}
	if (NETWORK_FAULT.test(String(error))) {
		return new UserError(
			'npm could not reach its registry. Connect this machine to the network and run npm start again.',
		);
	}
	if (/gyp ERR!/.test(output)) {
		return new UserError(
			`n8n's database driver could not be built: it needs Python 3, make and a C++ compiler. Install them and run npm start again. npm's output is in ${log}.`,
		);
	}
	return new UserError(`n8n could not be installed. npm's output is in ${log}.`);
}
