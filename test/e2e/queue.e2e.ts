import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { installedN8n } from '../../scripts/installedN8n';
import { newPassword } from '../../scripts/owner';
import { installPackage } from '../../scripts/pack';
import { startQueueMode } from '../../scripts/queueMode';
import type { Part, QueueMode } from '../../scripts/queueMode';
import { login } from '../../scripts/rest';
import type { Rest, Workflow } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { eventually } from './product';
import { CLOSING_MS, OPENING_MS } from './stage';

const data = suiteData('e2e-queue');
const ANN = '+46700000001';
const credential = sandboxCredential('');
const { callbackUser, callbackPassword } = credential.data;
const authorization = `Basic ${Buffer.from(`${callbackUser}:${callbackPassword}`).toString('base64')}`;

let sandbox: Sandbox;
let n8n: QueueMode | undefined;
let rest: Rest;
let webhooks: Part[];
let credentials: object;

/** Starts n8n in queue mode: a main process, two webhook processes and a worker, with Redis and PostgreSQL. */
beforeAll(async () => {
	await data.empty();
	const n8nFolder = join(data.folder, 'n8n');
	const installed = await installedN8n();
	await installPackage(n8nFolder);
	sandbox = await startSandbox({ port: 0 });
	// jest sets these variables, and n8n behaves differently with them.
	const env = { NODE_ENV: '', JEST_WORKER_ID: '' };
	n8n = await startQueueMode(installed, n8nFolder, { webhooks: 2, workers: 1, env });
	webhooks = n8n.webhooks;
	rest = await login(n8n.main.url, newPassword());
	const { id, name } = await rest<{ id: string; name: string }>(
		'POST',
		'/credentials',
		sandboxCredential(sandbox.apiUrl),
	);
	credentials = { [credential.type]: { id, name } };
}, OPENING_MS);

afterAll(async () => {
	await n8n?.stop();
	await sandbox.close();
	await data.remove();
}, CLOSING_MS);

/** Publishes a workflow that replies to each message with its message ID. */
async function publish() {
	const webhookId = randomUUID();
	const node = (name: string, type: string, typeVersion: number, parameters: object) => ({
		id: name,
		name,
		type: `n8n-nodes-linkmobility-whatsapp.${type}`,
		typeVersion,
		position: [0, 0],
		webhookId,
		parameters,
		credentials,
	});
	const created = await rest<Workflow>('POST', '/workflows', {
		name: webhookId,
		nodes: [
			node('Message', 'linkMobilityWhatsAppTrigger', 1.1, { events: ['message'] }),
			node('Answer', 'linkMobilityWhatsApp', 1, {
				to: '={{ $json.from }}',
				text: '={{ $json.messageId }}',
			}),
		],
		connections: { Message: { main: [[{ node: 'Answer', type: 'main', index: 0 }]] } },
		settings: {},
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	const path = `/webhook/${webhookId}/whatsapp`;
	// A served webhook answers a call without login with 401.
	for (const { url, process } of webhooks) {
		if (!process().isRunning()) continue;
		await eventually(
			async () => {
				const answer = await fetch(url + path, { method: 'POST' }).catch(() => undefined);
				return answer?.status === 401 || undefined;
			},
			`the webhook at ${url}`,
			120_000,
		);
	}

	const executions = async () => {
		const filter = encodeURIComponent(JSON.stringify({ workflowId: created.id }));
		const { results } = await rest<{ results: Array<{ status: string }> }>(
			'GET',
			`/executions?filter=${filter}&limit=100`,
		);
		return results.map(({ status }) => status);
	};
	return {
		/** Posts a message to one webhook process; `undefined` if the process was killed meanwhile. */
		async post(process: 0 | 1, messageId: string): Promise<number | undefined> {
			const message = { contentType: 'TEXT', text: 'Hi' };
			const content = { type: 'WHATSAPP', message };
			const body = { destination: '+46700000000', source: ANN, content, messageId };
			const sent = fetch(webhooks[process]?.url + path, {
				method: 'POST',
				headers: { authorization, 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
			return await sent.then(
				({ status }) => status,
				() => undefined,
			);
		},
		/** Waits for all executions, checks that they succeeded, and returns their number. */
		async ran(): Promise<number> {
			return await eventually(async () => {
				const before = await executions();
				await wait(500);
				const after = await executions();
				const isOver = after.every((status) => status === 'success');
				return isOver && before.length === after.length ? after.length : undefined;
			}, 'the end of all executions');
		},
		/**
		 * The same after a webhook process was killed. n8n stores an execution before it puts it into the
		 * queue; one that was killed in between stays `new` forever, and LINK had no answer for it.
		 */
		async ranAfterKill(): Promise<number> {
			return await eventually(async () => {
				const before = await executions();
				await wait(5_000);
				const after = await executions();
				const isOver = after.every((status) => status === 'success' || status === 'new');
				if (!isOver || before.join() !== after.join()) return undefined;
				return after.filter((status) => status === 'success').length;
			}, 'the end of all executions');
		},
	};
}

/** Number of replies by message ID. */
const answers = (ids: string[]) =>
	ids.map((id) => {
		const isAnswer = ({ content }: { content: object }) =>
			'text' in content && JSON.stringify(content.text).includes(`"${id}"`);
		return sandbox.state.messages.filter((sent) => sent.from === 'business' && isAnswer(sent))
			.length;
	});

const named = (name: string) => Array.from({ length: 50 }, (_, index) => `${name}-${index}`);
const once = Array<number>(50).fill(1);

describe('n8n in queue mode, with two webhook processes and a worker', () => {
	test('runs a callback once if its duplicate goes to the other process', async () => {
		const { post, ran } = await publish();
		expect(await post(0, 'single')).toBe(200);
		expect(await post(1, 'single')).toBe(200);
		expect([await ran(), answers(['single'])]).toEqual([1, [1]]);
	});

	test('replies once to each message of a burst that is repeated at the other process', async () => {
		const { post, ran } = await publish();
		const ids = named('burst');
		const burst = async (other: 0 | 1) =>
			await Promise.all(ids.map(async (id, index) => await post(index % 2 ? 0 : other, id)));
		expect(new Set(await burst(1))).toEqual(new Set([200]));
		await ran();
		const again = ids.map(async (id, index) => await post(index % 2 ? 1 : 0, id));
		expect(new Set(await Promise.all(again))).toEqual(new Set([200]));
		await ran();
		expect(answers(ids)).toEqual(once);
	});

	test('recognizes in one process what the other had acknowledged before it was killed', async () => {
		const { post, ranAfterKill } = await publish();
		const ids = named('killed');
		const answered: string[] = [];
		const [killed] = webhooks;
		const posted = ids.map(async (id) => {
			if ((await post(0, id)) !== 200) return;
			answered.push(id);
			if (answered.length === 25) void killed?.kill();
		});
		await Promise.all(posted);
		expect(answered.length).toBeGreaterThanOrEqual(25);
		const before = await ranAfterKill();
		for (const id of answered) expect(await post(1, id)).toBe(200);
		expect(await ranAfterKill()).toBe(before);
		// LINK repeats callbacks that it got no answer for.
		for (const id of ids.filter((one) => !answered.includes(one))) {
			expect(await post(1, id)).toBe(200);
		}
		await ranAfterKill();
		expect(answers(ids)).toEqual(once);
	});
});
