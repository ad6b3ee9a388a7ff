import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../sandbox/seededRandom';
import { startSandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { installedN8n } from '../../scripts/installedN8n';
import { newPassword } from '../../scripts/owner';
import { installPackage } from '../../scripts/pack';
import { startQueueMode } from '../../scripts/queueMode';
import type { QueueMode } from '../../scripts/queueMode';
import { login } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { startBalancer } from './balancer';
import type { Lab } from './lab';
import { executionsInPostgres } from './records';
import type { Execution } from './records';
import { ACKNOWLEDGEMENT, PATH, publish, TIMEOUT_MS, waitUntilServed } from './workflow';

/** LINK's published schedule, ten times as fast. See docs/decisions.md#repeated-calls. */
const TEN_TIMES_AS_FAST = {
	attempts: 10,
	within: 1_500,
	every: [6_000, 12_000] as [number, number],
	lifetime: 24 * 60_000,
};

/** How many callbacks the gates post at most in one array. */
const BATCHES = [1, 5, 20];

/**
 * How long the list of unfinished executions must stay the same before the test stops waiting, in milliseconds.
 * n8n closes the executions of a killed worker only after three hours.
 */
const SETTLED_MS = 40_000;

/** n8n with two webhook processes behind a load balancer, and two workers. */
export async function startQueueLab(seed: number): Promise<Lab> {
	const data = suiteData('arrivals-queue');
	await data.empty();
	const installed = await installedN8n();
	const n8nFolder = join(data.folder, 'n8n');
	await installPackage(n8nFolder);
	const env = { EXECUTIONS_DATA_PRUNE: 'false' };
	const n8n = await startQueueMode(installed, n8nFolder, { webhooks: 2, workers: 2, env });
	const dice = seededRandom(seed);
	const balancer = await startBalancer(dice);
	const credential = sandboxCredential(n8n.main.url);
	const { callbackUser: user, callbackPassword: password } = credential.data;
	const authentication = { kind: 'basic' as const, user, password };
	const gates = BATCHES.map((batch) => {
		// Arrays for one address are posted one after the other, so each gate has an address of its own.
		const url = `${balancer.url}${PATH}?gate=${batch}`;
		const destinations = [{ url, authentication, acknowledgement: ACKNOWLEDGEMENT }];
		return { id: `arrays of ${batch}`, destinations, repeats: 'published' as const, batch };
	});
	const sandbox = await startSandbox({
		port: 0,
		gates,
		pace: { published: TEN_TIMES_AS_FAST, patience: TIMEOUT_MS },
	});
	const rest = await login(n8n.main.url, newPassword());
	const workflowId = await publish(rest, credential);
	for (const webhook of n8n.webhooks) {
		await waitUntilServed(webhook.url + PATH);
		balancer.add(webhook);
	}

	const inHand = new Map<string, Execution>();

	return {
		sandbox,
		results: data.results,
		gates: gates.map(({ id }) => id),
		traffic: balancer.traffic,
		async killAndRestart() {
			const parts = [...n8n.webhooks, ...n8n.workers];
			const part = parts[Math.floor(dice() * parts.length)];
			if (!part) throw new Error('n8n has no process to kill');
			await part.kill();
			const at = Date.now();
			// n8n drops the data of executions that a killed worker leaves behind.
			const all =
				part.kind === 'worker' ? await executionsInPostgres(n8n.database, workflowId) : [];
			for (const execution of all) {
				// After a later kill, the data may be gone.
				if (execution.status !== 'success' && execution.events.length)
					inHand.set(execution.id, execution);
			}
			if (part.kind === 'webhook') balancer.remove(part.name);
			await part.restart();
			if (part.kind === 'webhook') balancer.add(part);
			return { name: part.name, at, away: Date.now() - at };
		},
		async records() {
			await settled(n8n, workflowId);
			const executions = await executionsInPostgres(n8n.database, workflowId);
			return executions.map((execution) => {
				const { events = [] } = inHand.get(execution.id) ?? {};
				if (execution.status === 'success' || execution.events.length) return execution;
				return { ...execution, events, isDropped: true };
			});
		},
		async stop() {
			await sandbox.close();
			await balancer.stop();
			await n8n.stop();
			await data.remove();
		},
	};
}

/** Waits until all executions have ended, except those that a kill left unfinished. */
async function settled({ database }: QueueMode, workflowId: string): Promise<void> {
	const unfinished = `SELECT id FROM execution_entity
		WHERE "workflowId" = '${workflowId}' AND status IN ('new', 'running') ORDER BY id`;
	let before: string | undefined;
	for (let since = Date.now(); Date.now() - since < SETTLED_MS; await wait(1_000)) {
		const now = await database.query(unfinished);
		if (!now) return;
		if (now !== before) since = Date.now();
		before = now;
	}
}
