import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { messageTypes } from '../../nodes/LinkMobilityWhatsApp/trigger/events/messageType';
import { statuses } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import { startSandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/demo';
import { installedN8n } from '../../scripts/installedN8n';
import { startN8n } from '../../scripts/n8n';
import { newPassword } from '../../scripts/owner';
import { installPackage } from '../../scripts/pack';
import { localData } from '../../scripts/paths';
import { freePort } from '../../scripts/ports';
import { login } from '../../scripts/rest';
import type { Rest, Workflow } from '../../scripts/rest';
import { filteredOut } from './event';
import { executions, isUnderWay } from './records';
import type { Recorded } from './records';

const WEBHOOK_ID = '5e2d7c11-2222-4333-8444-555566667777';

/** The trigger's answer, which the gate requires. */
const ACKNOWLEDGEMENT = 'OK';

/** Delays before each retry in milliseconds: half an hour in all. LINK's gates retry for hours. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, ...Array<number>(60).fill(30_000)];

/** Timeout of a callback in milliseconds. If a gate disconnects too early, it sends the event again. */
const TIMEOUT = 240_000;

/** Starts n8n with the packed trigger in a published workflow, and a sandbox whose gate calls it. */
export async function startLab() {
	const folder = join(localData, 'arrivals');
	await rm(folder, { recursive: true, force: true });
	const installed = await installedN8n();
	const n8nFolder = join(folder, 'n8n');
	await installPackage(n8nFolder);
	const port = await freePort();
	const start = async () =>
		await startN8n(installed, n8nFolder, port, { EXECUTIONS_DATA_PRUNE: 'false' });
	let n8n = await start();
	let killed = 0;
	const url = `${n8n.url}/webhook/${WEBHOOK_ID}/whatsapp`;
	const credential = sandboxCredential(n8n.url);
	const { callbackUser: user, callbackPassword: password } = credential.data;
	const authentication = { kind: 'basic' as const, user, password };
	const sandbox = await startSandbox({
		port: 0,
		gates: [
			{ id: 'n8n', destinations: [{ url, authentication, acknowledgement: ACKNOWLEDGEMENT }] },
		],
		incomingGates: ['n8n'],
		pace: { retries: RETRIES, patience: TIMEOUT },
	});
	const rest = await login(n8n.url, newPassword());
	const workflowId = await publish(rest, credential);
	await waitUntilServed(url);

	return {
		sandbox,
		/** Kills n8n with SIGKILL and restarts it with the same data. */
		async killAndRestart() {
			process.kill(n8n.pid, 'SIGKILL');
			await n8n.ended;
			killed = Date.now();
			n8n = await start();
			return Date.now() - killed;
		},
		/** Waits for all executions, stops n8n and reads its executions. */
		async records() {
			while (await unfinished(rest, workflowId, killed)) await wait(500);
			await n8n.stop();
			return await executions(installed, n8nFolder, workflowId);
		},
		async stop() {
			await sandbox.close();
			await n8n.stop();
		},
	};
}

const without = (all: readonly string[], some: string[]) =>
	all.filter((one) => !some.includes(one));

async function publish(rest: Rest, credential: ReturnType<typeof sandboxCredential>) {
	const { id, name } = await rest<{ id: string; name: string }>('POST', '/credentials', credential);
	const created = await rest<Workflow>('POST', '/workflows', {
		name: 'Arrivals',
		nodes: [
			{
				id: 'trigger',
				name: 'Callback',
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				webhookId: WEBHOOK_ID,
				parameters: {
					events: ['message', 'status'],
					filters: {
						messageTypes: without(messageTypes, filteredOut.messageTypes),
						statuses: without(statuses, filteredOut.statuses),
					},
					options: {},
				},
				credentials: { [credential.type]: { id, name } },
			},
		],
		connections: {},
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return created.id;
}

/** Waits until the published webhook is served: it answers a call without login with 401. */
async function waitUntilServed(url: string): Promise<void> {
	for (;;) {
		const { status } = await fetch(url, { method: 'POST' });
		if (status === 401) return;
		await wait(200);
	}
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
