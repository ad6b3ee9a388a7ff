import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import type { Workflow } from '../../scripts/rest';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const WEBHOOK_ID = '7c1f0b33-3333-4444-8555-666677778888';

let stage: Stage;
let product: Product;
let sandbox: Sandbox;
let editor: Page;
let workflow: Workflow;

beforeAll(async () => {
	stage = await openStage('e2e-media');
	({ product, editor } = stage);
	const url = `${product.n8n}/webhook/${WEBHOOK_ID}/whatsapp`;
	const { callbackUser: user, callbackPassword: password } = sandboxCredential('').data;
	const authentication = { kind: 'basic' as const, user, password };
	sandbox = await startSandbox({
		port: 0,
		gates: [{ id: 'media', destinations: [{ url, authentication, acknowledgement: 'OK' }] }],
		incomingGates: ['media'],
		pace: { retries: Array.from({ length: 20 }, () => 1_000) },
	});
	workflow = await publish();
}, OPENING_MS);

afterAll(async () => {
	await stage?.close();
	await sandbox?.close();
}, CLOSING_MS);

/** A trigger that downloads files, also from private addresses. */
async function publish(): Promise<Workflow> {
	const [credential] = await product.rest<Array<{ id: string; name: string }>>(
		'GET',
		'/credentials',
	);
	const created = await product.rest<Workflow>('POST', '/workflows', {
		name: 'Files',
		nodes: [
			{
				id: 'trigger',
				name: 'File',
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				webhookId: WEBHOOK_ID,
				parameters: {
					events: ['message'],
					options: { downloadMedia: true },
					advancedOptions: { allowPrivate: true },
				},
				credentials: { linkMobilityWhatsAppApi: { id: credential?.id, name: credential?.name } },
			},
		],
		connections: {},
		settings: {},
		active: false,
	});
	await product.rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return created;
}

interface Execution {
	id: string;
	status: string;
}

/** Posts a callback and returns the workflow's execution with its run data. */
async function run(name: string): Promise<Execution & { data: string }> {
	const all = async () => {
		const filter = encodeURIComponent(JSON.stringify({ workflowId: workflow.id }));
		return (
			await product.rest<{ results: Execution[] }>('GET', `/executions?filter=${filter}&limit=20`)
		).results;
	};
	const before = (await all()).length;
	const [outcome] = await sandbox.callBack({ callbacks: [name] });
	expect(outcome?.accepted).toBe(true);
	const execution = await eventually(
		async () => {
			const now = await all();
			const [latest] = now;
			const isOver = latest && !['new', 'running'].includes(latest.status);
			return now.length > before && isOver ? latest : undefined;
		},
		`the execution of ${name}`,
		90_000,
	);
	const { data: recorded } = await product.rest<{ data: string }>(
		'GET',
		`/executions/${execution.id}`,
	);
	return { ...execution, data: recorded };
}

describe('a message with a file, in a real n8n', () => {
	it('provides the file as binary data, which the editor shows', async () => {
		const { id, status, data: recorded } = await run('image');
		expect(status).toBe('success');
		expect(recorded).toContain('"image/jpeg"');
		expect(recorded).not.toContain('"reason"');
		await editor.goto(`${product.n8n}/workflow/${workflow.id}/executions/${id}`);
		await editor.locator('[data-test-id=canvas-node]').first().dblclick();
		await editor.getByText('Binary', { exact: true }).first().click();
		await editor.getByText('image/jpeg').first().waitFor();
		await editor.screenshot({
			path: resolve(stage.pictures, 'file.jpg'),
			quality: 85,
			type: 'jpeg',
		});
	});

	it('arrives without the file and with the reason if the link has expired', async () => {
		const { status, data: recorded } = await run('expiredImage');
		expect(status).toBe('success');
		expect(recorded).toMatch(/expired|ended|403/);
		expect(recorded).toContain('"reason"');
	});

	it('arrives without the file and with the reason if the file has 200 MB', async () => {
		const { status, data: recorded } = await run('largeVideo');
		expect(status).toBe('success');
		expect(recorded).toContain('The file is larger than the Media Size Limit of 16 MB');
	});
});
