/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine';
import { anyFree } from './ports';
import { Sentence } from './sentence';

/** A process of n8n's. */
export interface Process {
	pid: number;
	/** Settles when the process ends, whoever ended it. */
	ended: Promise<unknown>;
	isRunning(): boolean;
	/** Lets it finish what it is doing, within reason. */
	stop(): Promise<void>;
}

/** A running n8n. */
export interface N8n extends Process {
	url: string;
}

/** How long n8n may take to come up on a slow machine, in milliseconds. */
const PATIENCE_MS = 180_000;

/** How long n8n may take to finish what it is doing, in milliseconds. */
const GRACE_MS = 15_000;

const settings = {
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_HOST: '127.0.0.1',
	N8N_SECURE_COOKIE: 'false',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_LOG_LEVEL: process.env.N8N_LOG_LEVEL ?? 'warn',
};

/** Everything that n8n says goes to this file in its folder. */
const logOf = (folder: string) => join(folder, 'n8n.log');

/**
 * Starts one process of n8n with its data in `folder`, listening on loopback.
 *
 * @param kind n8n's command: all of n8n, or a part of it in queue mode
 */
export async function spawnN8n(
	engine: Engine,
	folder: string,
	kind: 'start' | 'webhook' | 'worker',
	env: Record<string, string> = {},
): Promise<Process> {
	await mkdir(folder, { recursive: true });
	const child = spawn(engine.node, [engine.n8n, kind], {
		cwd: folder,
		env: {
			...process.env,
			...settings,
			N8N_USER_FOLDER: folder,
			N8N_RUNNERS_BROKER_PORT: String(await anyFree()),
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const written = createWriteStream(logOf(folder), { flags: 'a' });
	child.stdout.pipe(written);
	child.stderr.pipe(written);
	const ended = once(child, 'exit');
	return {
		pid: child.pid ?? 0,
		ended,
		isRunning: () => child.exitCode === null && child.signalCode === null,
		async stop() {
			child.kill('SIGTERM');
			await Promise.race([ended, wait(GRACE_MS, undefined, { ref: false })]);
			child.kill('SIGKILL');
			await ended;
		},
	};
}

/** Starts n8n on loopback with its data in `folder`, and waits until it answers. */
export async function startN8n(
	engine: Engine,
	folder: string,
	port: number,
	env: Record<string, string> = {},
): Promise<N8n> {
	const url = `http://127.0.0.1:${port}`;
	const n8n = await spawnN8n(engine, folder, 'start', { N8N_PORT: String(port), ...env });
	const said = `What it said is in ${logOf(folder)}.`;
	for (const until = Date.now() + PATIENCE_MS; ; await wait(300)) {
		if (await answers(url)) return { ...n8n, url };
		if (!n8n.isRunning()) throw new Sentence(`n8n ended while it started. ${said}`);
		if (Date.now() > until) {
			await n8n.stop();
			throw new Sentence(`n8n did not answer within three minutes. ${said}`);
		}
	}
}

/** While it comes up, n8n answers everything with 200 and a page, or with JSON and 503. */
async function answers(url: string): Promise<boolean> {
	try {
		const { headers, status } = await fetch(`${url}/rest/login`);
		return status !== 503 && (headers.get('content-type')?.includes('json') ?? false);
	} catch {
		return false; // not listening yet
	}
}
