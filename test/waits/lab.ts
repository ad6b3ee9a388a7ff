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
import { startQueueMode } from '../../scripts/queueMode';
import { login } from '../../scripts/rest';
import type { Rest, Workflow } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { kinds } from './plan';
import type { Question } from './plan';
import { startReceipts } from './receipts';
import { countOf } from './records';
import { askingWorkflow, askPath, triggerPath, triggerWorkflow } from './workflows';
import type { Asking } from './workflows';

export const data = suiteData('waits');

/** Delays before each retry in milliseconds: half an hour in all. LINK's gates retry for hours. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, ...Array<number>(60).fill(15_000)];

/** Timeout of a callback in milliseconds. If a gate disconnects too early, it sends the event again. */
const TIMEOUT = 120_000;

const GATE = 'sandbox-gate';

const N8N_SETTINGS = { EXECUTIONS_DATA_PRUNE: 'false' };

/** The processes of n8n under test. */
interface Running {
	url: string;
	/** Where webhooks are served. */
	webhookUrl: string;
	killAndRestart(): Promise<unknown>;
	stop(): Promise<void>;
}

const running = {
	async regular(n8nFolder: string): Promise<Running> {
		const installed = await installedN8n();
		const port = await freePort();
		const start = async () => await startN8n(installed, n8nFolder, port, N8N_SETTINGS);
		let n8n = await start();
		return {
			url: n8n.url,
			webhookUrl: n8n.url,
			async killAndRestart() {
				process.kill(n8n.pid, 'SIGKILL');
				await n8n.ended;
				n8n = await start();
			},
			stop: async () => await n8n.stop(),
		};
	},
	async queue(n8nFolder: string): Promise<Running> {
		const topology = { webhooks: 1, workers: 2, env: N8N_SETTINGS };
		const installed = await installedN8n();
		const { main, webhooks, workers, stop } = await startQueueMode(installed, n8nFolder, topology);
		const others = [...webhooks, ...workers];
		return {
			url: main.url,
			webhookUrl: webhooks[0]?.url ?? '',
			async killAndRestart() {
				await Promise.all([main, ...others].map(async ({ kill }) => await kill()));
				await main.restart();
				await Promise.all(others.map(async ({ restart }) => await restart()));
			},
			stop,
		};
	},
};

export type Mode = keyof typeof running;

export type Lab = Awaited<ReturnType<typeof startLab>>;

/**
 * Starts n8n with the packed nodes, a workflow for each kind of question and one for messages, and a
 * sandbox that receives the questions and whose gate calls the trigger.
 *
 * @param people whose 24-hour window is open
 */
export async function startLab(mode: Mode, people: string[]) {
	await data.empty();
	const n8nFolder = join(data.folder, 'n8n');
	await installPackage(n8nFolder);
	const n8n = await running[mode](n8nFolder);
	const receipts = await startReceipts();
	let sandbox: Sandbox | undefined;
	const stop = async () => {
		await sandbox?.close();
		await n8n.stop();
		receipts.stop();
		await data.remove();
	};
	try {
		const { callbackUser, callbackPassword } = sandboxCredential('').data;
		const authentication = {
			kind: 'basic' as const,
			user: callbackUser,
			password: callbackPassword,
		};
		const url = n8n.webhookUrl + triggerPath;
		sandbox = await startSandbox({
			port: 0,
			gates: [{ id: GATE, destinations: [{ url, authentication, acknowledgement: 'OK' }] }],
			incomingGates: [GATE],
			people: people.map((number) => ({ number, name: number, wroteHoursAgo: 1 })),
			pace: { report: 100, retries: RETRIES, patience: TIMEOUT, callsPerSecond: null },
		});
		const rest = await login(n8n.url, newPassword());
		const workflows = await publishAll(rest, sandbox.apiUrl, receipts.url);
		await served(url);
		return { n8n, sandbox, rest, receipts: receipts.received, workflows, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

const askings: Asking[] = kinds.flatMap((kind) =>
	[false, true].map((isLimited) => ({ kind, isLimited })),
);

/** @returns the IDs of the trigger's workflow, and of those that ask */
async function publishAll(rest: Rest, apiUrl: string, receiptUrl: string) {
	const credential = sandboxCredential(apiUrl);
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', credential);
	const credentials = { [credential.type]: { id, name } };
	const publish = async (workflow: object) => {
		const created = await rest<Workflow>('POST', '/workflows', workflow);
		await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
		return created.id;
	};
	const trigger = await publish(triggerWorkflow(credentials));
	const asking: string[] = [];
	for (const one of askings) {
		asking.push(await publish(askingWorkflow(one, credentials, receiptUrl)));
	}
	return { trigger, asking };
}

/** Waits until the published trigger is served: it answers a call without login with 401. */
async function served(url: string): Promise<void> {
	for (;;) {
		const answer = await fetch(url, { method: 'POST' }).catch(() => undefined);
		if (answer?.status === 401) return;
		await wait(200);
	}
}

/** How long n8n may take to serve a published workflow, in milliseconds. */
const SERVED_MS = 60_000;

/** Starts the execution that asks a question. @throws n8n did not start it */
export async function ask({ n8n }: Lab, { id, to, kind, isLate }: Question): Promise<void> {
	for (const until = Date.now() + SERVED_MS; ; await wait(200)) {
		const { ok, status } = await fetch(n8n.webhookUrl + askPath({ kind, isLimited: isLate }), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id, to }),
		});
		if (ok) return;
		if (status !== 404 || Date.now() > until) throw new Error(`${id}: n8n answered ${status}`);
	}
}

/** How many executions of the workflows that ask have one of these statuses. */
export async function countAsking({ rest, workflows }: Lab, status: string[]): Promise<number> {
	let sum = 0;
	for (const id of workflows.asking) sum += await countOf(rest, id, status);
	return sum;
}
