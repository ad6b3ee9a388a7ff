import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { preload, release, watchingParent } from './child';
import type { InstalledN8n } from './installedN8n';
import { freePort } from './ports';
import { UserError } from './userError';

/** An n8n process. It ends when this process does. */
export interface Process {
	pid: number;
	/** Settles when the process exits for any reason. */
	ended: Promise<unknown>;
	isRunning(): boolean;
	/** Shuts it down; it is killed after the grace period. */
	stop(): Promise<void>;
}

/** A running n8n. */
export interface N8n extends Process {
	url: string;
}

/** Limit for n8n's start on a slow machine, in milliseconds. */
const START_TIMEOUT_MS = 180_000;

/** Default grace period for n8n's shutdown, in milliseconds. */
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
	// By n8n's default, the time zone of workflows is New York's.
	GENERIC_TIMEZONE:
		process.env.GENERIC_TIMEZONE ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
	N8N_LOG_LEVEL: process.env.N8N_LOG_LEVEL ?? 'warn',
};

/** n8n's output goes to this file. */
const logOf = (folder: string) => join(folder, 'n8n.log');

/**
 * Starts one n8n process with its data in `folder`, listening on loopback. It writes its log directly to
 * a file, so it never blocks on a pipe to this process.
 *
 * @param kind n8n's command: `start` for all of n8n, the others for its parts in queue mode
 * @param graceMs grace period for the shutdown, after `stop` or after the end of this process
 */
export async function spawnN8n(
	installed: Pick<InstalledN8n, 'node' | 'n8n'>,
	folder: string,
	kind: 'start' | 'webhook' | 'worker',
	env: Record<string, string> = {},
	graceMs = GRACE_MS,
): Promise<Process> {
	await mkdir(folder, { recursive: true });
	const brokerPort = await freePort();
	const log = await open(logOf(folder), 'a');
	const child = spawn(
		installed.node,
		['--require', preload.parentWatch, '--require', preload.localHosts, installed.n8n, kind],
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
 * Starts n8n on loopback with its data in `folder` and waits until it accepts requests.
 *
 * @param signal stops n8n and cancels the wait; its reason is thrown
 */
export async function startN8n(
	installed: InstalledN8n,
	folder: string,
	port: number,
	env: Record<string, string> = {},
	signal?: AbortSignal,
): Promise<N8n> {
	const url = `http://127.0.0.1:${port}`;
	const n8n = await spawnN8n(installed, folder, 'start', { N8N_PORT: String(port), ...env });
	const output = `Its output is in ${logOf(folder)}.`;
	for (const until = Date.now() + START_TIMEOUT_MS; ; await wait(300)) {
		if (signal?.aborted) {
			await n8n.stop();
			throw signal.reason;
		}
		if (await isReady(url)) return { ...n8n, url };
		if (!n8n.isRunning()) throw new UserError(`n8n ended while it started. ${output}`);
		if (Date.now() > until) {
			await n8n.stop();
			throw new UserError(`n8n did not answer within three minutes. ${output}`);
		}
	}
}

/** While n8n starts, it answers every request with 200 and an HTML page, or with JSON and 503. */
async function isReady(url: string): Promise<boolean> {
	try {
		const { headers, status } = await fetch(`${url}/rest/login`);
		return status !== 503 && (headers.get('content-type')?.includes('json') ?? false);
	} catch {
		return false; // not listening yet
	}
}
