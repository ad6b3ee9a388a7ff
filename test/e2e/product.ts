import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/ports';
import { ownerPassword } from '../../scripts/owner';
import { login } from '../../scripts/rest';
import type { Rest } from '../../scripts/rest';

const root = resolve(__dirname, '../..');

/** A running `npm start`. */
export interface Product {
	/** Process ID of npm, which leads the process group. */
	pid: number;
	/** Settles when npm exits. */
	ended: Promise<unknown>;
	n8n: string;
	phone: string;
	/** Duration of the start, in milliseconds. */
	took: number;
	/** Its output so far. */
	output(): string;
	/** The password of n8n's owner. */
	password: string;
	/** Calls n8n's internal API as the owner. */
	rest: Rest;
	/** Sends Ctrl-C and waits for the end. */
	stop(): Promise<void>;
}

/** Limit of the start in milliseconds; the first one on a machine installs n8n. */
const PATIENCE_MS = 30 * 60_000;

export const ports = async () => ({ n8n: await freePort(), sandbox: await freePort() });

/** Runs `npm start` and waits until it is ready. */
export async function start(
	data: string,
	{ n8n, sandbox }: { n8n: number; sandbox: number },
	more: Record<string, string> = {},
) {
	const startedAt = Date.now();
	const args = [
		'start',
		'--',
		'--n8n-port',
		`${n8n}`,
		'--sandbox-port',
		`${sandbox}`,
		'--data',
		data,
	];
	// jest sets these variables, and n8n behaves differently with them.
	const env = { ...process.env, NODE_ENV: undefined, JEST_WORKER_ID: undefined, ...more };
	const child = spawn('npm', args, {
		env,
		cwd: root,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', (text: Buffer) => (output += text));
	child.stderr.on('data', (text: Buffer) => (output += text));
	const exited = once(child, 'exit');
	while (!output.includes('Ready.')) {
		if (child.exitCode !== null) throw new Error(`npm start ended:\n${output}`);
		if (Date.now() - startedAt > PATIENCE_MS) throw new Error(`npm start is not ready:\n${output}`);
		await wait(100);
	}
	const took = Date.now() - startedAt;
	const url = `http://127.0.0.1:${n8n}`;
	const password = await ownerPassword(data);
	const product: Product = {
		pid: child.pid ?? 0,
		ended: exited,
		n8n: url,
		phone: `http://127.0.0.1:${sandbox}`,
		took,
		output: () => output,
		password,
		rest: await login(url, password),
		async stop() {
			if (child.pid && child.exitCode === null && child.signalCode === null)
				process.kill(-child.pid, 'SIGINT');
			await exited;
		},
	};
	return product;
}

/** Polls every so many milliseconds until `look` returns a value. @throws after `patience` milliseconds */
export async function eventually<T>(
	look: () => Promise<T | undefined>,
	what: string,
	patience = 30_000,
	every = 200,
): Promise<T> {
	for (const until = Date.now() + patience; Date.now() < until; await wait(every)) {
		const seen = await look();
		if (seen !== undefined) return seen;
	}
	throw new Error(`Not seen within ${patience / 1000} s: ${what}`);
}
