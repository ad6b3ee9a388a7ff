import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod/v3';
import { isAlive } from '../../scripts/alive';
import { command } from '../../scripts/command';
import { login } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { eventually, ports, start } from './product';
import type { Product } from './product';
import { OPENING_MS } from './stage';

const data = suiteData('e2e-lifetime');

/** n8n's grace period plus a margin, in milliseconds. */
const END_MS = 30_000;

let product: Product | undefined;

beforeAll(data.empty);

afterAll(data.remove);

afterEach(async () => {
	await product?.stop();
	product = undefined;
});

async function must(program: string, ...args: string[]): Promise<string> {
	const { ok, all, stdout } = await command(program, args, { cwd: __dirname });
	if (!ok) throw new Error(`${program} did not succeed: ${all}`);
	return stdout;
}

/** IDs of all processes of npm start: npm, a shell, the sandbox, n8n and its task runner. */
async function processesOf({ pid: group }: Product): Promise<number[]> {
	const lines = (await must('ps', '-eo', 'pid=,pgid=')).trim().split('\n');
	const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
	const pids = pairs.flatMap(([pid = 0, pgid]) => (pgid === group ? [pid] : []));
	expect(pids.length).toBeGreaterThanOrEqual(4);
	return pids;
}

const end = async (pids: number[]) =>
	await eventually(
		async () => pids.every((pid) => !isAlive(pid)) || undefined,
		'the end of every process',
		END_MS,
	);

describe('npm start', () => {
	it.each(['SIGTERM', 'SIGKILL'] as const)(
		'leaves no process behind when npm gets %s',
		async (signal) => {
			product = await start(data.folder, await ports());
			const pids = await processesOf(product);
			process.kill(product.pid, signal);
			await end(pids);
		},
		OPENING_MS,
	);

	it(
		'leaves no process behind after Ctrl-C, which signals every process',
		async () => {
			product = await start(data.folder, await ports());
			const pids = await processesOf(product);
			process.kill(-product.pid, 'SIGINT');
			await end(pids);
			expect(product.output()).toContain('Stopping …');
		},
		OPENING_MS,
	);
});

/** The status of a request to a local server with another Host header. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
	const { hostname, port, pathname } = new URL(url);
	return await new Promise((done, fail) => {
		const sent = request({ hostname, port, path: pathname, headers: { host } }, (response) => {
			response.resume();
			done(response.statusCode);
		});
		sent.once('error', fail);
		sent.end();
	});
}

describe('the n8n and the sandbox of npm start', () => {
	it(
		'answer only for loopback names, and the owner has a password of this data folder',
		async () => {
			const { n8n, phone, password } = (product = await start(data.folder, await ports()));
			for (const url of [`${n8n}/rest/login`, `${n8n}/healthz`, phone, `${phone}/events`]) {
				const { port } = new URL(url);
				expect(await statusFor(url, `evil.example:${port}`)).toBe(421);
			}
			const { port } = new URL(n8n);
			expect(await statusFor(`${n8n}/healthz`, `localhost:${port}`)).toBe(200);
			await expect(login(n8n, `${password}-2`)).rejects.toThrow(
				/has a different password from the one/,
			);
			const changed = { currentPassword: password, newPassword: 'Sandbox-2026' };
			await product.rest('PATCH', '/me/password', changed);
		},
		OPENING_MS,
	);

	it(
		'replace the fixed password of an earlier data folder',
		async () => {
			product = await start(data.folder, await ports());
			const { email } = z
				.object({ email: z.string() })
				.parse(await (await login(product.n8n, product.password))('GET', '/login'));
			expect(email).toBe('owner@sandbox.test');
			expect(product.output()).toContain(`password ${product.password}`);
		},
		OPENING_MS,
	);
});

const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));

afterAll(() => rmSync(disk, { recursive: true, force: true }));

/** Mounts a small file system, which needs root and, in a container, the right to do so. */
function mountDisk(): boolean {
	if (process.platform !== 'linux') return false;
	const args = ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk];
	return spawnSync('mount', args).status === 0;
}

const onFullDisk = () => {
	afterAll(async () => {
		await must('umount', disk);
	});

	it(
		'ends with a sentence, and leaves no process behind',
		async () => {
			product = await start(resolve(disk, 'data'), await ports());
			const pids = await processesOf(product);
			await command('dd', ['if=/dev/zero', `of=${disk}/filled`, 'bs=64k'], { cwd: disk });
			await fetch(`${product.phone}/phone/people`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ number: '+46700000009', name: 'Zoe' }),
			});
			await end(pids);
			expect(product.output()).toContain('The disk is full. Free up some space and start again.');
		},
		OPENING_MS,
	);
};
// Elsewhere the unit tests cover a full disk, with /dev/full.
if (mountDisk()) describe('npm start on a full disk', onFullDisk);
