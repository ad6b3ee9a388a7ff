import { randomUUID } from 'node:crypto';
import type { InstalledN8n } from '../../scripts/installedN8n';
import { spawnN8n, startN8n } from '../../scripts/n8n';
import type { N8n, Process } from '../../scripts/n8n';
import { freePort } from '../../scripts/ports';
import { startPostgres, startRedis } from './servers';

/** n8n in queue mode, with Redis and PostgreSQL. */
export interface QueueMode {
	/** The address of the main process. It stays the same over restarts. */
	url: string;
	webhooks: Array<{ url: string; process: Process }>;
	/** Kills every process of n8n with SIGKILL and starts them again. */
	killAndRestart(): Promise<void>;
	stop(): Promise<void>;
}

interface Size {
	webhooks: number;
	workers: number;
}

/**
 * Starts n8n in queue mode: a main process, webhook processes and workers. A webhook process may need
 * another moment until it answers.
 */
export async function startQueueMode(
	installed: InstalledN8n,
	folder: string,
	{ webhooks, workers }: Size,
	more: Record<string, string> = {},
): Promise<QueueMode> {
	const stops: Array<() => Promise<void>> = [];
	const stopAll = async () => {
		for (const stop of stops.reverse()) await stop();
	};
	try {
		const redis = await startRedis();
		stops.push(redis.stop);
		const postgres = await startPostgres();
		stops.push(postgres.stop);
		const env = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_USER: 'n8n',
			DB_POSTGRESDB_DATABASE: 'n8n',
			N8N_ENCRYPTION_KEY: randomUUID(),
			// jest sets these variables, and n8n behaves differently with them.
			NODE_ENV: '',
			JEST_WORKER_ID: '',
			...more,
		};
		const mainPort = await freePort();
		const webhookPorts = await Promise.all(Array.from({ length: webhooks }, freePort));
		const processes = async () => {
			const main: N8n = await startN8n(installed, folder, mainPort, env);
			const listening: QueueMode['webhooks'] = [];
			for (const port of webhookPorts) {
				const own = { ...env, N8N_PORT: String(port) };
				const process = await spawnN8n(installed, folder, 'webhook', own);
				listening.push({ url: `http://127.0.0.1:${port}`, process });
			}
			const working: Process[] = [];
			for (let index = 0; index < workers; index++) {
				working.push(await spawnN8n(installed, folder, 'worker', env));
			}
			return { main, listening, working };
		};
		const allOf = ({ main, listening, working }: Awaited<ReturnType<typeof processes>>) => [
			...working,
			...listening.map(({ process }) => process),
			main,
		];
		let running = await processes();
		stops.push(async () => {
			for (const { stop } of allOf(running)) await stop();
		});
		return {
			url: running.main.url,
			get webhooks() {
				return running.listening;
			},
			async killAndRestart() {
				const all = allOf(running);
				for (const { pid } of all) process.kill(pid, 'SIGKILL');
				await Promise.all(all.map(async ({ ended }) => await ended));
				running = await processes();
			},
			stop: stopAll,
		};
	} catch (error) {
		await stopAll();
		throw error;
	}
}
