import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeOptions } from '../scripts/child';
import { sandboxCredential } from '../scripts/demo';
import { installedN8n } from '../scripts/installedN8n';
import { startN8n } from '../scripts/n8n';
import { newPassword } from '../scripts/owner';
import { installPackage } from '../scripts/pack';
import { localData } from '../scripts/paths';
import { freePort } from '../scripts/ports';
import { login } from '../scripts/rest';
import type { Rest } from '../scripts/rest';
import type { CredentialRef } from './workflows';

/** Latency of the API, in milliseconds. */
export const LATENCY_MS = 50;

/** The package of a minimal trigger to compare with. */
const TEN_LINES = 'ten-lines';

/** Folder for all files of the benchmark. */
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
	/** Sends a command to the probe in n8n's process; see `probe.cjs`. */
	probe<T>(command: string, what?: string): Promise<T>;
	/** Kills n8n with SIGKILL and restarts it with the same data. */
	killAndRestart(): Promise<void>;
	stop(): Promise<void>;
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

/** Starts the API and a new n8n with this package, the minimal trigger and credentials of both types. */
export async function startLab(folder = benchFolder): Promise<Lab> {
	await rm(folder, { recursive: true, force: true });
	const installed = await installedN8n();
	const n8nFolder = join(folder, 'n8n');
	await installPackage(n8nFolder);
	await cp(
		join(__dirname, TEN_LINES),
		join(n8nFolder, '.n8n/nodes/node_modules/n8n-nodes-ten-lines'),
		{
			recursive: true,
		},
	);
	const api = await startApi();
	const probePort = await freePort();
	const port = await freePort();
	const start = async () =>
		await startN8n(installed, n8nFolder, port, {
			NODE_OPTIONS: nodeOptions(join(__dirname, 'probe.cjs')),
			BENCH_PROBE_PORT: String(probePort),
			EXECUTIONS_DATA_PRUNE: 'false',
			N8N_PAYLOAD_SIZE_MAX: '64',
		});
	let n8n = await start().catch((error: unknown) => {
		api.stop();
		throw error;
	});
	const rest = await login(n8n.url, newPassword());
	const { data, ...credential } = sandboxCredential(api.url);
	const packageLogin = { ...credential, data: { ...data, eventReportGates: '' } };
	const make = async (wanted: { name: string; type: string; data: object }) =>
		await rest<{ id: string; name: string }>('POST', '/credentials', wanted);
	const stop = async () => {
		await n8n.stop();
		api.stop();
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void stop().then(() => process.exit(1)));
	return {
		api,
		url: n8n.url,
		rest,
		logins: {
			packageLogin: { type: 'linkMobilityWhatsAppApi', ...pick(await make(packageLogin)) },
			basic: { type: 'httpBasicAuth', ...pick(await make(basicAuth)) },
		},
		async probe<T>(command: string, what = '') {
			const url = `http://127.0.0.1:${probePort}/${command}?what=${encodeURIComponent(what)}`;
			return (await (await fetch(url)).json()) as T;
		},
		async killAndRestart() {
			process.kill(n8n.pid, 'SIGKILL');
			await n8n.ended;
			n8n = await start();
		},
		stop,
	};
}

const pick = ({ id, name }: { id: string; name: string }) => ({ id, name });
