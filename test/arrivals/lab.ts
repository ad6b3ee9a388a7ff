import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { installedN8n } from '../../scripts/installedN8n';
import { startN8n } from '../../scripts/n8n';
import { newPassword } from '../../scripts/owner';
import { installPackage } from '../../scripts/pack';
import { freePort } from '../../scripts/ports';
import { login } from '../../scripts/rest';
import type { Rest } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import type { Traffic } from './balancer';
import { executionsInFile, isUnderWay } from './records';
import type { Execution, Recorded } from './records';
import { ACKNOWLEDGEMENT, PATH, publish, TIMEOUT_MS, waitUntilServed } from './workflow';

/** Delays before each retry in milliseconds: half an hour in all. LINK's gates retry for hours. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, ...Array<number>(60).fill(30_000)];

/** An n8n with the packed trigger in a published workflow, and a sandbox whose gates call it. */
export interface Lab {
	sandbox: Sandbox;
	/** A folder for the report. */
	results: string;
	/** The gates that take turns with the callbacks. */
	gates: string[];
	/** Kills n8n, or one of its processes, with SIGKILL and restarts it with the same data. */
	killAndRestart(): Promise<Killed>;
	/** Waits for all executions, and reads them. */
	records(): Promise<Execution[]>;
	/** What reached which process, if n8n has several. */
	traffic?: Traffic;
	stop(): Promise<void>;
}

/** What was killed. */
export interface Killed {
	name: string;
	/** In milliseconds since 1970. */
	at: number;
	/** After how many milliseconds it was back. */
	away: number;
}

/** n8n in one process. */
export async function startLab(): Promise<Lab> {
	const data = suiteData('arrivals');
	await data.empty();
	const installed = await installedN8n();
	const n8nFolder = join(data.folder, 'n8n');
	await installPackage(n8nFolder);
	const port = await freePort();
	const start = async () =>
		await startN8n(installed, n8nFolder, port, { EXECUTIONS_DATA_PRUNE: 'false' });
	let n8n = await start();
	let killed = 0;
	const url = n8n.url + PATH;
	const credential = sandboxCredential(n8n.url);
	const { callbackUser: user, callbackPassword: password } = credential.data;
	const authentication = { kind: 'basic' as const, user, password };
	const sandbox = await startSandbox({
		port: 0,
		gates: [
			{ id: 'n8n', destinations: [{ url, authentication, acknowledgement: ACKNOWLEDGEMENT }] },
		],
		incomingGates: ['n8n'],
		pace: { retries: RETRIES, patience: TIMEOUT_MS },
	});
	const rest = await login(n8n.url, newPassword());
	const workflowId = await publish(rest, credential);
	await waitUntilServed(url);

	return {
		sandbox,
		results: data.results,
		gates: ['n8n'],
		async killAndRestart() {
			process.kill(n8n.pid, 'SIGKILL');
			await n8n.ended;
			killed = Date.now();
			n8n = await start();
			return { name: 'n8n', at: killed, away: Date.now() - killed };
		},
		async records() {
			while (await unfinished(rest, workflowId, killed)) await wait(500);
			await n8n.stop();
			return await executionsInFile(installed, n8nFolder, workflowId);
		},
		async stop() {
			await sandbox.close();
			await n8n.stop();
			await data.remove();
		},
	};
}

async function unfinished(rest: Rest, workflowId: string, killed: number): Promise<boolean> {
	const filter = JSON.stringify({ workflowId, status: ['new', 'running'] });
	const { results } = await rest<{ results: Recorded[] }>(
		'GET',
		`/executions?filter=${encodeURIComponent(filter)}&limit=1`,
	);
	// n8n lists the newest execution first.
	return results.some((execution) => isUnderWay(execution, killed, Date.now()));
}
