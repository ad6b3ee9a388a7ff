import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from './command';
import { freePort } from './ports';

/** A server on loopback, for a test or a benchmark. */
export interface Server {
	port: number;
	stop(): Promise<void>;
}

export interface Postgres extends Server {
	/** Runs a statement that returns one value a row. @returns the values, without the last line break */
	query(statement: string): Promise<string>;
}

const PATIENCE_MS = 30_000;

/** Starts Redis without persistence. */
export async function startRedis(): Promise<Server> {
	const port = await freePort();
	const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	const child = spawn('redis-server', args, { cwd: tmpdir(), stdio: 'ignore' });
	await listening(child, port, 'Redis');
	return { port, stop: async () => await ended(child, 'SIGTERM') };
}

/** Debian's folder of PostgreSQL versions. */
const VERSIONS = '/usr/lib/postgresql';

/** Starts PostgreSQL with an empty database `n8n`, owned by the user `n8n` without a password. */
export async function startPostgres(): Promise<Postgres> {
	const [version] = existsSync(VERSIONS) ? await readdir(VERSIONS) : [];
	if (!version) throw new Error('PostgreSQL is not installed: run apt-get install postgresql');
	const program = (name: string) => join(VERSIONS, version, 'bin', name);
	const folder = await mkdtemp(join(tmpdir(), 'n8n-postgres-'));
	const asUser = await unprivileged();
	if (asUser) await chown(folder, asUser.uid, asUser.gid);
	const options = { cwd: folder, stdio: 'ignore' as const, ...asUser };
	const created = ['-U', 'n8n', '--auth=trust', '--no-sync', '-D', join(folder, 'data')];
	const [code] = (await once(spawn(program('initdb'), created, options), 'exit')) as [
		number | null,
	];
	if (code !== 0) throw new Error(`initdb ended with ${code}`);
	const port = await freePort();
	const address = ['-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
	const child = spawn(program('postgres'), ['-D', join(folder, 'data'), ...address], options);
	await listening(child, port, 'PostgreSQL');
	const asClient = ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'n8n'];
	await accepting(program('pg_isready'), asClient);
	await must(program('createdb'), ...asClient, 'n8n');
	const settings = ['--no-psqlrc', '--tuples-only', '--no-align', '-v', 'ON_ERROR_STOP=1'];
	return {
		port,
		query: async (statement) =>
			await must(program('psql'), ...asClient, ...settings, '-c', statement, 'n8n'),
		async stop() {
			await ended(child, 'SIGINT');
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The user of Debian's package: PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
	if (process.getuid?.() !== 0) return undefined;
	const id = async (which: string) => Number(await must('id', which, 'postgres'));
	return { uid: await id('-u'), gid: await id('-g') };
}

async function must(program: string, ...args: string[]): Promise<string> {
	const { ok, all, stdout } = await command(program, args, { cwd: tmpdir() });
	if (!ok) throw new Error(`${program} failed: ${all}`);
	return stdout.trimEnd();
}

/** PostgreSQL listens before it accepts connections. */
async function accepting(program: string, asClient: string[]): Promise<void> {
	for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
		const { ok, all } = await command(program, asClient, { cwd: tmpdir() });
		if (ok) return;
		if (Date.now() > until) throw new Error(`PostgreSQL did not start: ${all}`);
	}
}

async function listening(child: ChildProcess, port: number, name: string): Promise<void> {
	let trouble: Error | undefined;
	child.once('error', (error) => (trouble = error));
	for (const until = Date.now() + PATIENCE_MS; !(await answers(port)); await wait(100)) {
		if (trouble || child.exitCode !== null || Date.now() > until) {
			throw new Error(`${name} did not start: ${trouble ?? `exit code ${child.exitCode}`}`);
		}
	}
}

const answers = async (port: number) =>
	await new Promise<boolean>((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(socket.destroy().destroyed));
		socket.once('error', () => resolve(false));
	});

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exited = once(child, 'exit');
	child.kill(signal);
	await exited;
}
