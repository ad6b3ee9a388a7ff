import envPaths from 'env-paths';
import { existsSync } from 'node:fs';
import {
	appendFile,
	mkdir,
	readFile,
	readdir,
	rename,
	rm,
	statfs,
	writeFile,
} from 'node:fs/promises';
import { join, dirname, basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './alive';
import { command } from './command';
import { say } from './run';
import { UserError } from './userError';

const N8N = '2.41.1';
const NODE = '24.21.0';

/** The npm package with the Node binary and headers for this platform. */
const nodePackage = [
	process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node',
	process.platform === 'win32' ? 'win' : process.platform,
	process.arch,
].join('-');

/** The cache folder, shared by all clones on this machine. */
const { cache } = envPaths('n8n-nodes-linkmobility-whatsapp', { suffix: '' });

const home = join(cache, `n8n-${N8N}-node-${NODE}`);

/** Disk space for n8n and its modules, plus half as much again while npm unpacks. */
const REQUIRED_BYTES = 4.5e9;

/** The n8n installed on this machine: paths of its Node binary and its script. */
export interface InstalledN8n {
	node: string;
	n8n: string;
	version: string;
}

const n8nIn = (folder: string): InstalledN8n => ({
	node: join(
		folder,
		'node_modules',
		nodePackage,
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	),
	n8n: join(folder, 'node_modules', 'n8n', 'bin', 'n8n'),
	version: N8N,
});

/**
 * The pinned n8n and Node, installed once per machine. Installation is atomic: the folder is renamed to
 * its final name only after everything in it works.
 */
export async function installedN8n(signal?: AbortSignal): Promise<InstalledN8n> {
	if (existsSync(home)) return n8nIn(home);
	await mkdir(cache, { recursive: true });
	if (await installedByAnotherClone(signal)) return n8nIn(home);
	await requireDiskSpace();
	const partial = `${home}.partial-${process.pid}`;
	const log = `${home}.log`;
	try {
		await install(partial, log, signal);
		await rename(partial, home);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		if (existsSync(home)) return n8nIn(home);
		signal?.throwIfAborted();
		throw await installationError(error, log);
	}
	return n8nIn(home);
}

async function install(folder: string, log: string, signal?: AbortSignal): Promise<void> {
	say(`Installing n8n ${N8N} and Node ${NODE} into ${cache}`);
	say('Once per machine, 3 GB, about 10 minutes. Later starts skip this.');
	await mkdir(folder, { recursive: true });
	const dependencies = { n8n: N8N, [nodePackage]: NODE };
	await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
	await writeFile(log, '');
	const npm = ['--no-audit', '--no-fund', '--no-update-notifier'];
	const options = { cwd: folder, signal };
	await step('1 of 2: downloading', log, ['install', '--ignore-scripts', ...npm], options);
	await step(
		"2 of 2: building n8n's database driver",
		log,
		['rebuild', 'sqlite3', ...npm],
		options,
	);
	const { node } = n8nIn(folder);
	const driver = await command(node, ['-e', "require('sqlite3')"], {
		cwd: join(folder, 'node_modules', 'n8n'),
	});
	await appendFile(log, driver.all);
	if (!driver.ok) throw new Error("n8n's database driver does not load");
}

/** Runs one npm command with its output in the log, and prints a progress line every 30 seconds. */
async function step(
	title: string,
	log: string,
	args: string[],
	{ cwd, signal }: { cwd: string; signal?: AbortSignal },
): Promise<void> {
	const startedAt = Date.now();
	const minutes = () => ((Date.now() - startedAt) / 60_000).toFixed(1);
	say(`  ${title} …`);
	const progress = setInterval(() => say(`  ${title} … ${minutes()} minutes`), 30_000);
	const node = dirname(n8nIn(cwd).node);
	const isRebuild = args[0] === 'rebuild';
	const env: Record<string, string> = isRebuild
		? {
				PATH: `${node}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
				npm_config_nodedir: dirname(node),
			}
		: {};
	const { ok, all } = await command('npm', args, { cwd, env, signal }).finally(() =>
		clearInterval(progress),
	);
	await appendFile(log, all);
	if (!ok) throw new Error(`npm ${args[0]} did not succeed`);
	say(`  ${title}: done after ${minutes()} minutes`);
}

/** Waits while another clone installs the same n8n. True if that installation succeeded. */
async function installedByAnotherClone(signal?: AbortSignal): Promise<boolean> {
	for (let reported = false; ; ) {
		const partials = (await readdir(cache)).filter((name) =>
			name.startsWith(`${basename(home)}.partial-`),
		);
		const alive = partials.filter((name) => isAlive(Number(name.split('-').at(-1))));
		for (const stale of partials.filter((name) => !alive.includes(name))) {
			await rm(join(cache, stale), { recursive: true, force: true });
		}
		if (!alive.length) return existsSync(home);
		if (!reported) say('Another start is installing n8n on this machine; waiting for it …');
		reported = true;
		await wait(2000, undefined, { signal });
	}
}

async function requireDiskSpace(): Promise<void> {
	const { bavail, bsize } = await statfs(cache);
	const free = bavail * bsize;
	if (free < REQUIRED_BYTES) {
		throw new UserError(
			`n8n needs ${gigabytes(REQUIRED_BYTES)} on the disk of ${cache}, and ${gigabytes(free)} are free. Make room and run npm start again.`,
		);
	}
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

async function installationError(error: unknown, log: string): Promise<UserError> {
	const output = `${await readFile(log, 'utf8')}${error}`;
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)) {
		return new UserError(
			'npm could not reach its registry. Connect this machine to the network and run npm start again.',
		);
	}
	if (/ENOSPC/.test(output)) {
		return new UserError(
			`The disk of ${cache} is full. Make room (${gigabytes(REQUIRED_BYTES)}) and run npm start again.`,
		);
	}
	if (/gyp ERR!/.test(output)) {
		return new UserError(
			`n8n's database driver could not be built: it needs Python 3, make and a C++ compiler. Install them and run npm start again. npm's output is in ${log}.`,
		);
	}
	return new UserError(`n8n could not be installed. npm's output is in ${log}.`);
}
