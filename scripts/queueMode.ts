import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { InstalledN8n } from './installedN8n';
import { spawnN8n, startN8n } from './n8n';
import type { Process } from './n8n';
import { freePort } from './ports';
import { startPostgres, startRedis } from './servers';
import type { Postgres } from './servers';

type Kind = 'main' | 'webhook' | 'worker';

/** The number of processes of each kind, and n8n's settings. */
export interface Topology {
	webhooks: number;
	workers: number;
	env?: Record<string, string>;
	/** Further settings of the process with this name. */
	envOf?(name: string): Record<string, string>;
}

/** A process of n8n, which can be killed and started again. */
export interface Part {
	/** Such as `webhook 1`; `main`. */
	name: string;
	kind: Kind;
	/** Stays the same across restarts. For a worker, the address of its health check. */
	url: string;
	process(): Process;
	/** Ends it with SIGKILL. */
	kill(): Promise<void>;
	/** Starts it again, and waits until it is ready. */
	restart(): Promise<void>;
}

/** n8n in queue mode. The main process takes no callbacks. */
export interface QueueMode {
	main: Part;
	webhooks: Part[];
	workers: Part[];
	database: Postgres;
	stop(): Promise<void>;
}

/** Limit for the start of a process on a busy machine, in milliseconds. */
const START_TIMEOUT_MS = 180_000;

/** The settings with which n8n uses a PostgreSQL of `startPostgres`. */
export const usingPostgres = ({ port }: Postgres) => ({
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: '127.0.0.1',
	DB_POSTGRESDB_PORT: String(port),
	DB_POSTGRESDB_USER: 'n8n',
	DB_POSTGRESDB_DATABASE: 'n8n',
});

/** Starts Redis, PostgreSQL, and n8n's processes, which share the data in `folder`. */
export async function startQueueMode(
	installed: InstalledN8n,
	folder: string,
	{ webhooks, workers, env = {}, envOf = () => ({}) }: Topology,
): Promise<QueueMode> {
	/** Functions that stop what was started; called in reverse order. */
	const running: Array<() => Promise<void>> = [];
	const stop = async () => {
		for (const end of running.splice(0).reverse()) await end();
	};
	try {
		const redis = await startRedis();
		running.push(redis.stop);
		const database = await startPostgres();
		running.push(database.stop);
		const shared = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			N8N_ENCRYPTION_KEY: randomUUID(),
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
			...usingPostgres(database),
			...env,
		};
		const start = async (kind: Kind, name: string) => {
			const port = await freePort();
			const settings = { ...shared, ...addressOf(kind, port), ...envOf(name) };
			const part = await startPart({ name, kind, url: `http://127.0.0.1:${port}` }, async () =>
				kind === 'main'
					? await startN8n(installed, folder, port, settings)
					: await spawnN8n(installed, folder, kind, settings),
			);
			running.push(async () => await part.process().stop());
			return part;
		};
		// The main process prepares the database.
		const main = await start('main', 'main');
		const several = async (kind: Kind, count: number) =>
			await Promise.all(
				Array.from({ length: count }, async (_, index) => start(kind, `${kind} ${index + 1}`)),
			);
		return {
			main,
			webhooks: await several('webhook', webhooks),
			workers: await several('worker', workers),
			database,
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

const addressOf = (kind: Kind, port: number): Record<string, string> =>
	kind === 'worker'
		? {
				QUEUE_HEALTH_CHECK_ACTIVE: 'true',
				QUEUE_HEALTH_CHECK_PORT: String(port),
				N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
			}
		: { N8N_PORT: String(port) };

async function startPart(
	{ name, kind, url }: Pick<Part, 'name' | 'kind' | 'url'>,
	spawn: () => Promise<Process>,
): Promise<Part> {
	let current = await spawn();
	await ready(name, url, current);
	return {
		name,
		kind,
		url,
		process: () => current,
		async kill() {
			process.kill(current.pid, 'SIGKILL');
			await current.ended;
		},
		async restart() {
			current = await spawn();
			await ready(name, url, current);
		},
	};
}

async function ready(name: string, url: string, { isRunning }: Process): Promise<void> {
	for (const until = Date.now() + START_TIMEOUT_MS; ; await wait(200)) {
		const answer = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		if (answer?.status === 200) return;
		if (!isRunning()) throw new Error(`n8n's ${name} ended while it started`);
		if (Date.now() > until) throw new Error(`n8n's ${name} is not ready after three minutes`);
	}
}
