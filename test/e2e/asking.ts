import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { Workflow } from '../../scripts/rest';
import { executionsOf } from '../waits/records';
import { eventually } from './product';
import type { Product } from './product';

export const LINK = 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp';

/** The execution of a workflow, and the output of its last node. */
export interface Asked {
	id: string;
	status: string;
	items: unknown[];
}

/** A published workflow. */
export interface Published {
	id: string;
	/** Starts an execution. */
	start(body?: object): Promise<void>;
	/** Waits until the newest execution has this status. */
	is(status: string, patience?: number): Promise<Asked>;
}

/** The credential "Sandbox", as a node refers to it. */
export async function sandboxCredentials({ rest }: Product) {
	const all = await rest<Array<{ id: string; name: string }>>('GET', '/credentials');
	const found = all.find(({ name }) => name === 'Sandbox');
	if (!found) throw new Error('There is no credential Sandbox');
	return { linkMobilityWhatsAppApi: { id: found.id, name: found.name } };
}

/** Publishes a workflow of nodes in a row behind a webhook, with further connections. */
export async function publishRow(
	product: Pick<Product, 'rest' | 'n8n'>,
	title: string,
	row: Array<{ name: string } & Record<string, unknown>>,
	more: { nodes?: object[]; connections?: object } = {},
): Promise<Published> {
	const { rest, n8n } = product;
	const path = randomUUID();
	const start = {
		name: 'Start',
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
	};
	const nodes = [start, ...row];
	const connections = Object.fromEntries(
		row.map(({ name }, index) => [
			nodes[index]?.name,
			{ main: [[{ node: name, type: 'main', index: 0 }]] },
		]),
	);
	const placed = [...nodes, ...(more.nodes ?? [])].map((node, index) => ({
		id: randomUUID(),
		position: [index * 220, 0],
		...node,
	}));
	const created = await rest<Workflow>('POST', '/workflows', {
		name: title,
		nodes: placed,
		connections: { ...connections, ...more.connections },
		settings: { executionOrder: 'v1' },
		active: false,
	});
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	const last = row.at(-1)?.name ?? '';
	return {
		id: created.id,
		start: async (body = {}) => {
			await eventually(async () => {
				const { ok, status } = await fetch(`${n8n}/webhook/${path}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(body),
				});
				// n8n serves a published webhook after a second or two.
				if (!ok && status !== 404) throw new Error(`${title}: n8n answered ${status}`);
				return ok || undefined;
			}, title);
		},
		is: async (status, patience) => await newest(product, created.id, last, status, patience),
	};
}

/** Waits until the newest execution of a workflow has a status. */
export async function newest(
	{ rest }: Pick<Product, 'rest'>,
	workflowId: string,
	node: string,
	status: string,
	patience?: number,
): Promise<Asked> {
	return await eventually(
		async () => {
			const [execution] = await executionsOf(rest, workflowId);
			if (execution?.status !== status) return undefined;
			return { id: execution.id, status, items: execution.itemsOf(node) };
		},
		`an execution that is ${status}`,
		patience,
	);
}

/** The messages of the open conversation that contain a text. */
export const bubble = (phone: Page, text: string): Locator =>
	phone.getByTestId('message').filter({ hasText: text });

export async function openConversation(phone: Page, number: string): Promise<void> {
	await phone.locator(`[data-testid=person][data-number="${number}"]`).click();
}

export async function write(phone: Page, text: string): Promise<void> {
	await phone.getByTestId('composer').fill(text);
	await phone.getByTestId('send').click();
}
