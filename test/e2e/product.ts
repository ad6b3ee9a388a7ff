import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/ports';
import { ownerPassword } from '../../scripts/owner';
import { login } from '../../scripts/rest';
import type { Rest } from '../../scripts/rest';

const root = resolve(__dirname, '../..');

/** The product as a newcomer has it after `npm start`. */
export interface Product {
	/** The process ID of npm, whose group has all other processes. */
	pid: number;
	/** Settles when npm ends. */
	ended: Promise<unknown>;
	n8n: string;
	phone: string;
	/** How long the start took, in milliseconds. */
	took: number;
	/** Everything it printed. */
	said(): string;
	/** The password of n8n's owner. */
	password: string;
	/** n8n's own API, as the owner. */
	rest: Rest;
	/** Ctrl-C, and what it printed until the end. */
	stop(): Promise<void>;
}

/** Installing n8n for the first time is the longest part. */
const PATIENCE_MS = 30 * 60_000;

export const ports = async () => ({ n8n: await freePort(), sandbox: await freePort() });

/** Runs `npm start` and waits until it says that it is ready. */
export async function start(
	data: string,
	{ n8n, sandbox }: { n8n: number; sandbox: number },
	more: Record<string, string> = {},
) {
	const began = Date.now();
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
	// What jest sets for itself is not what a newcomer's shell has, and n8n goes by it.
	const env = { ...process.env, NODE_ENV: undefined, JEST_WORKER_ID: undefined, ...more };
	const child = spawn('npm', args, {
		env,
		cwd: root,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	child.stdout.on('data', (text: Buffer) => (said += text));
	child.stderr.on('data', (text: Buffer) => (said += text));
	const exited = once(child, 'exit');
	while (!said.includes('Ready.')) {
		if (child.exitCode !== null) throw new Error(`npm start ended:\n${said}`);
		if (Date.now() - began > PATIENCE_MS) throw new Error(`npm start is not ready:\n${said}`);
		await wait(100);
	}
	const took = Date.now() - began;
	const url = `http://127.0.0.1:${n8n}`;
	const password = await ownerPassword(data);
	const product: Product = {
		pid: child.pid ?? 0,
		ended: exited,
		n8n: url,
		phone: `http://127.0.0.1:${sandbox}`,
		took,
		said: () => said,
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

/** Looks again and again until there is something to see. */
export async function eventually<T>(
	look: () => Promise<T | undefined>,
	what: string,
	patience = 30_000,
): Promise<T> {
	for (const until = Date.now() + patience; Date.now() < until; await wait(200)) {
		const seen = await look();
		if (seen !== undefined) return seen;
	}
	throw new Error(`Not seen within ${patience / 1000} s: ${what}`);
}
