import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'installation-'));
	const npm = join(folder, 'bin', 'npm');
	mkdirSync(join(folder, 'bin'));
	copyFileSync(join(__dirname, 'npm.cjs'), npm);
	chmodSync(npm, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Fault = 'network' | 'network once' | 'compiler' | 'hang';

/** Starts a process that installs a release of n8n with the stand-in for npm. */
function start(version: string, fault?: Fault) {
	const script = join(__dirname, 'installer.ts');
	const child = spawn(process.execPath, ['--import', 'tsx', script, version], {
		env: {
			...process.env,
			npm_lifecycle_event: undefined,
			// The cache folder is within these.
			HOME: folder,
			XDG_CACHE_HOME: folder,
			PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
			JOURNAL: join(folder, 'journal'),
			FAULT: fault,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', (text: Buffer) => (output += text));
	child.stderr.on('data', (text: Buffer) => (output += text));
	return { child, ended: once(child, 'close'), output: () => output };
}

async function install(version: string, fault?: Fault): Promise<string> {
	const { ended, output } = start(version, fault);
	await ended;
	return output();
}

const journal = () => {
	const file = join(folder, 'journal');
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};

/** The installations in the cache folder, without the logs. */
const installations = () =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /n8n-[\d.]+-node-[\d.]+(\.partial-\d+)?$/.test(path))
		.map((path) => path.split(/[\\/]/).at(-1))
		.sort();

const reached = async (event: string) => {
	while (!journal().includes(event)) await wait(50);
};

/** The calls of npm. */
const oneInstallation = ['begin install', 'end install', 'begin rebuild', 'end rebuild'];

describe('an installation of n8n', () => {
	jest.setTimeout(60_000);

	test('is made once for each release, in a folder of its own', async () => {
		expect(await install('2.1.0')).toContain('Installed ');
		expect(await install('2.1.0')).toContain('Installed ');
		expect(journal()).toEqual(oneInstallation);
		expect(await install('2.2.0')).toContain('Installed ');
		expect(installations()).toEqual(['n8n-2.1.0-node-4.5.6', 'n8n-2.2.0-node-4.5.6']);
	});

	test('waits for that of another release', async () => {
		const outputs = await Promise.all([install('2.1.0'), install('2.2.0')]);
		for (const output of outputs) expect(output).toContain('Installed ');
		expect(journal()).toEqual([...oneInstallation, ...oneInstallation]);
		expect(installations()).toEqual(['n8n-2.1.0-node-4.5.6', 'n8n-2.2.0-node-4.5.6']);
	});

	test('waits for that of the same release, and uses it', async () => {
		const outputs = await Promise.all([install('2.1.0'), install('2.1.0')]);
		for (const output of outputs) expect(output).toContain('Installed ');
		expect(journal()).toEqual(oneInstallation);
	});

	test('tries once more after a network fault', async () => {
		expect(await install('2.1.0', 'network once')).toContain('Installed ');
		expect(journal().filter((event) => event === 'begin install')).toHaveLength(2);
	});

	test.each<[fault: Fault, sentence: string]>([
		['network', 'npm could not reach its registry.'],
		['compiler', "n8n's database driver could not be built"],
	])('leaves no files after a fault: %s', async (fault, sentence) => {
		expect(await install('2.1.0', fault)).toContain(sentence);
		expect(installations()).toEqual([]);
		expect(await install('2.1.0')).toContain('Installed ');
	});

	test('leaves no files when it is interrupted', async () => {
		const { child, ended } = start('2.1.0', 'hang');
		await reached('begin install');
		child.kill('SIGINT');
		await ended;
		expect(installations()).toEqual([]);
	});

	test('starts over after a process was killed in the middle', async () => {
		const { child, ended } = start('2.1.0', 'hang');
		await reached('begin install');
		child.kill('SIGKILL');
		await ended;
		expect(installations()).toEqual([expect.stringContaining('.partial-')]);
		expect(await install('2.2.0')).toContain('Installed ');
		expect(installations()).toEqual(['n8n-2.2.0-node-4.5.6']);
	});
});
