import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeOptions } from '../scripts/child';
import { sandboxCredential } from '../scripts/sandboxCredential';
import { installedN8n } from '../scripts/installedN8n';
import { startN8n } from '../scripts/n8n';
import { newPassword } from '../scripts/owner';
import { installPackage } from '../scripts/pack';
import { localData } from '../scripts/paths';
import { freePort } from '../scripts/ports';
import { usingPostgres } from '../scripts/queueMode';
import { login } from '../scripts/rest';
import type { Rest } from '../scripts/rest';
import type { Postgres } from '../scripts/servers';
import { suiteData } from '../scripts/suiteData';
import type { SuiteData } from '../scripts/suiteData';
import type { CredentialRef } from './workflows';

/** Latency of the API, in milliseconds. */
export const LATENCY_MS = 50;

/** The package of a minimal trigger to compare with. */
const TEN_LINES = 'ten-lines';

/** Folder for what several runs share, and for profiles. */
export const benchFolder = join(localData, 'bench');

const basicAuth = {
	name: 'Bench basic',
	type: 'httpBasicAuth',
	data: { user: 'sandbox', password: 'sandbox' },
};

export interface Api {
	url: string;
	/** Requests and recipients since the last call. */
	counts(): Promise<{ requests: number; destinations: string[] }>;
	/** Number of recipients since the last call of `counts`. */
	arrived(): Promise<number>;
	stop(): void;
}

export interface Lab {
	api: Api;
	/** n8n's address. */
	url: string;
	rest: Rest;
	logins: { packageLogin: CredentialRef; basic: CredentialRef };
	/** Sends a command to the probe in the process of n8n that takes callbacks; see `probe.cjs`. */
	probe<T>(command: string, what?: string): Promise<T>;
	/** CPU time of each kind of process since its start, in milliseconds. */
	busy(): Promise<Record<string, number>>;
	stop(): Promise<void>;
}

/** n8n in one process. */
export interface SingleLab extends Lab {
	/** Kills n8n with SIGKILL and restarts it with the same data. */
	killAndRestart(): Promise<void>;
}

/** Starts an API that accepts everything, in its own process. */
export async function startApi(): Promise<Api> {
	const child = fork(join(__dirname, 'api.mjs'), [String(LATENCY_MS)], { execArgv: [] });
	const [{ url }] = (await once(child, 'message')) as [{ url: string }];
	const ask = async <T>(path: string) => (await (await fetch(url + path)).json()) as T;
	return {
		url: `${url}/whatsapp-message`,
		counts: async () => await ask<Awaited<ReturnType<Api['counts']>>>('/counts'),
		arrived: async () => await ask<number>('/arrived'),
		stop: () => void (child.connected && child.disconnect()),
	};
}

/** Settings for starting a lab. */
interface Wanted {
	/** The name of this lab's data. Labs that run at the same time have different ones. */
	suite?: string;
	/** Further settings of n8n. */
	env?: Record<string, string>;
	/** Used instead of SQLite, and stopped together with n8n. */
	database?: Postgres;
}

/** n8n's settings in every lab. */
export const settings = { EXECUTIONS_DATA_PRUNE: 'false', N8N_PAYLOAD_SIZE_MAX: '64' };

/** Starts the API and a new n8n with this package, the minimal trigger and credentials of both types. */
export async function startLab({
	suite = 'bench-n8n',
	env = {},
	database,
}: Wanted = {}): Promise<SingleLab> {
	const installed = await installedN8n();
	const data = await newData(suite);
	const n8nFolder = join(data.folder, 'n8n');
	const api = await startApi();
	const probe = await probeOf();
	const port = await freePort();
	const start = async () =>
		await startN8n(installed, n8nFolder, port, {
			...settings,
			...probe.env,
			...(database && usingPostgres(database)),
			...env,
		});
	let n8n = await start().catch(async (error: unknown) => {
		api.stop();
		await database?.stop();
		throw error;
	});
	const rest = await login(n8n.url, newPassword());
	const stop = async () => {
		await n8n.stop();
		await database?.stop();
		api.stop();
		await data.remove();
	};
	stopOnSignal(stop);
	return {
		api,
		url: n8n.url,
		rest,
		logins: await createLogins(rest, api),
		probe: probe.ask,
		busy: async () => ({ n8n: (await probe.ask<{ cpuMs: number }>('busy')).cpuMs }),
		async killAndRestart() {
			process.kill(n8n.pid, 'SIGKILL');
			await n8n.ended;
			n8n = await start();
		},
		stop,
	};
}

/** Makes an empty folder for n8n, named `n8n`, with this package, which is built once, and the minimal trigger. */
export async function newData(suite: string): Promise<SuiteData> {
	const built = join(benchFolder, 'packages');
	await installPackage(built);
	const data = suiteData(suite);
	await data.empty();
	const packages = join('.n8n', 'nodes', 'node_modules');
	const target = join(data.folder, 'n8n', packages);
	await cp(join(built, packages), target, { recursive: true });
	await cp(join(__dirname, TEN_LINES), join(target, 'n8n-nodes-ten-lines'), { recursive: true });
	return data;
}

/** The settings that put the probe into a process of n8n, and the function that sends it commands. */
export async function probeOf() {
	const port = await freePort();
	return {
		env: {
			NODE_OPTIONS: nodeOptions(join(__dirname, 'probe.cjs')),
			BENCH_PROBE_PORT: String(port),
		},
		async ask<T>(command: string, what = ''): Promise<T> {
			const url = `http://127.0.0.1:${port}/${command}?what=${encodeURIComponent(what)}`;
			return (await (await fetch(url)).json()) as T;
		},
	};
}

/** Creates the credentials of both types in n8n. */
export async function createLogins(rest: Rest, api: Api): Promise<Lab['logins']> {
	const { data, ...credential } = sandboxCredential(api.url);
	const packageLogin = { ...credential, data: { ...data, eventReportGates: '' } };
	const make = async (wanted: { name: string; type: string; data: object }) =>
		pick(await rest<{ id: string; name: string }>('POST', '/credentials', wanted));
	return {
		packageLogin: { type: 'linkMobilityWhatsAppApi', ...(await make(packageLogin)) },
		basic: { type: 'httpBasicAuth', ...(await make(basicAuth)) },
	};
}

const stops = new Set<() => Promise<void>>();

/** Stops every lab when this process is asked to end. */
export function stopOnSignal(stop: () => Promise<void>): void {
	stops.add(stop);
	if (stops.size > 1) return;
	const stopAll = async () => await Promise.all([...stops].map(async (one) => await one()));
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void stopAll().finally(() => process.exit(1)));
}

const pick = ({ id, name }: { id: string; name: string }) => ({ id, name });
