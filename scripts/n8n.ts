import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { preload, release, watchingParent } from './child';
import type { Engine } from './engine';
import { anyFree } from './ports';
import { Sentence } from './sentence';

/** A process of n8n's, which ends when this process does. */
export interface Process {
	pid: number;
	/** Settles when the process ends, whoever ended it. */
	ended: Promise<unknown>;
	isRunning(): boolean;
	/** Lets it finish what it is doing, within the grace period. */
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

/** The file in n8n's folder that receives its output. */
const logOf = (folder: string) => join(folder, 'n8n.log');

/**
 * Starts one process of n8n with its data in `folder`, listening on loopback. Its output goes straight
 * into its log, so that it never waits for this process.
 *
 * @param kind n8n's command: all of n8n, or a part of it in queue mode
 * @param graceMs how long it may take to finish when it is stopped or this process ends
 */
export async function spawnN8n(
	engine: Pick<Engine, 'node' | 'n8n'>,
	folder: string,
	kind: 'start' | 'webhook' | 'worker',
	env: Record<string, string> = {},
	graceMs = GRACE_MS,
): Promise<Process> {
	await mkdir(folder, { recursive: true });
	const brokerPort = await anyFree();
	const log = await open(logOf(folder), 'a');
	const child = spawn(
		engine.node,
		['--require', preload.parentWatch, '--require', preload.localHosts, engine.n8n, kind],
		{
			cwd: folder,
			env: {
				...process.env,
				...settings,
				N8N_USER_FOLDER: folder,
				N8N_RUNNERS_BROKER_PORT: String(brokerPort),
				...watchingParent(graceMs),
				...env,
			},
			stdio: ['ignore', log.fd, log.fd, 'pipe'],
		},
	);
	const ended = once(child, 'exit');
	await log.close();
	return {
		pid: child.pid ?? 0,
		ended,
		isRunning: () => child.exitCode === null && child.signalCode === null,
		async stop() {
			release(child);
			await Promise.race([ended, wait(graceMs, undefined, { ref: false })]);
			child.kill('SIGKILL');
			await ended;
		},
	};
}

/**
 * Starts n8n on loopback with its data in `folder`, and waits until it answers.
 *
 * @param signal ends the wait; n8n is stopped before the reason is thrown
 */
export async function startN8n(
	engine: Engine,
	folder: string,
	port: number,
	env: Record<string, string> = {},
	signal?: AbortSignal,
): Promise<N8n> {
	const url = `http://127.0.0.1:${port}`;
	const n8n = await spawnN8n(engine, folder, 'start', { N8N_PORT: String(port), ...env });
	const output = `Its output is in ${logOf(folder)}.`;
	for (const until = Date.now() + PATIENCE_MS; ; await wait(300)) {
		if (signal?.aborted) {
			await n8n.stop();
			throw signal.reason;
		}
		if (await answers(url)) return { ...n8n, url };
		if (!n8n.isRunning()) throw new Sentence(`n8n ended while it started. ${output}`);
		if (Date.now() > until) {
			await n8n.stop();
			throw new Sentence(`n8n did not answer within three minutes. ${output}`);
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
