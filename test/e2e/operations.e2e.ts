import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Workflow } from '../../scripts/rest';
import { eventually } from './product';
import type { Product } from './product';
import { publish as publishNodes, statusesOf } from './publish';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const BO = '+46700000002';

let stage: Stage;
let product: Product;
let phone: Page;
let editor: Page;

beforeAll(async () => {
	stage = await openStage('e2e-operations', { width: 1600, height: 1300 });
	({ product, editor } = stage);
	phone = await stage.browser.newPage({ viewport: { width: 1200, height: 900 } });
	await phone.goto(product.phone);
	await phone.locator(`[data-testid=person][data-number="${BO}"]`).click();
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

const photo = () => `${product.phone}/media/photo.jpg`;

/** One workflow per operation, with its panel values, and the texts that must appear on the phone. */
const sends: Array<{
	operation: string;
	title: string;
	parameters: () => Record<string, unknown>;
	seen: string[];
}> = [
	{
		operation: 'sendText',
		title: 'text',
		parameters: () => ({ text: 'A text from its own workflow' }),
		seen: ['A text from its own workflow'],
	},
	{
		operation: 'sendMedia',
		title: 'image',
		parameters: () => ({
			mediaType: 'image',
			mediaFrom: 'link',
			link: photo(),
			caption: 'A picture with a caption',
		}),
		seen: ['A picture with a caption'],
	},
	{
		operation: 'sendLocation',
		title: 'location',
		parameters: () => ({
			latitude: '59.3293',
			longitude: '18.0686',
			name: 'Our shop',
			address: 'Drottninggatan 1',
		}),
		seen: ['Our shop', 'Drottninggatan 1'],
	},
	{
		operation: 'sendContacts',
		title: 'contacts',
		parameters: () => ({
			contacts: {
				contact: [
					{ firstName: 'Eva', lastName: 'Berg', phones: { phone: [{ phone: '+46700000009' }] } },
				],
			},
		}),
		seen: ['Eva Berg'],
	},
	{
		operation: 'sendTemplate',
		title: 'template',
		parameters: () => ({
			fillIn: 'hand',
			name: 'order_confirmation',
			language: 'en',
			templateKind: 'standard',
			bodyVariables: { variable: [{ type: 'text', text: 'Order 4711' }] },
		}),
		seen: ['order_confirmation', 'Order 4711'],
	},
	{
		operation: 'sendInteractive',
		title: 'reply buttons',
		parameters: () => ({
			kind: 'button',
			body: 'Does the time suit you?',
			buttons: { button: [{ title: 'Yes, please' }, { title: 'No, thanks' }] },
			footer: 'You can answer until noon',
		}),
		seen: ['Does the time suit you?', 'Yes, please', 'No, thanks', 'You can answer until noon'],
	},
	{
		operation: 'sendInteractive',
		title: 'list',
		parameters: () => ({
			kind: 'list',
			body: 'Which size?',
			buttonText: 'Show sizes',
			sections: {
				section: [{ title: '', rows: { row: [{ title: 'Small' }, { title: 'Large' }] } }],
			},
		}),
		seen: ['Which size?', 'Show sizes'],
	},
	{
		operation: 'sendJson',
		title: 'JSON',
		parameters: () => ({
			json: JSON.stringify({ type: 'text', text: { body: 'Written as JSON' }, preview_url: false }),
		}),
		seen: ['Written as JSON'],
	},
];

async function publish(title: string, operation: string, parameters: Record<string, unknown>) {
	const [credential] = await product.rest<Array<{ id: string; name: string }>>(
		'GET',
		'/credentials',
	);
	const path = `send-${title.replace(/\W/g, '-')}`;
	const created = await product.rest<Workflow>('POST', '/workflows', {
		name: `Send ${title}`,
		nodes: [
			{
				id: 'hook',
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				position: [0, 0],
				webhookId: path,
				parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', options: {} },
			},
			{
				id: 'send',
				name: 'Send',
				type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsApp',
				typeVersion: 1,
				position: [220, 0],
				parameters: { resource: 'message', operation, to: BO, ...parameters, options: {} },
				credentials: { linkMobilityWhatsAppApi: { id: credential?.id, name: credential?.name } },
			},
		],
		connections: { Webhook: { main: [[{ node: 'Send', type: 'main', index: 0 }]] } },
		settings: {},
		active: false,
	});
	await product.rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return { id: created.id, address: `${product.n8n}/webhook/${path}` };
}

describe('one workflow per operation in a real n8n', () => {
	it.each(sends)(
		'$operation: $title is on the phone',
		async ({ operation, title, parameters, seen }) => {
			const { id, address } = await publish(title, operation, parameters());
			await editor.goto(`${product.n8n}/workflow/${id}/send`);
			await editor.locator('[data-test-id=parameter-input]').first().waitFor();
			const name = `${operation}-${title.replace(/\W/g, '-')}.jpg`;
			await editor.screenshot({ path: resolve(stage.pictures, name), quality: 80, type: 'jpeg' });

			const answer = await eventually(async () => {
				const response = await fetch(address, { method: 'POST' });
				return response.status === 404 ? undefined : response; // n8n serves a published webhook after a second or two
			}, `the webhook of ${title}`);
			expect(await answer.json()).toMatchObject({ accepted: true, resultCode: 112001 });

			const bubble = seen.reduce(
				(found, text) => found.filter({ hasText: text }),
				phone.locator('[data-testid=message][data-status=read]'),
			);
			await bubble.first().waitFor();
			await bubble
				.first()
				.screenshot({ path: resolve(stage.pictures, `phone-${name}`), quality: 80, type: 'jpeg' });
		},
	);
});

interface Pasted {
	nodes: object[];
	connections: Record<string, unknown>;
}

/** The nodes of docs/sending.md that a person pastes into a workflow. */
function nodesOfTheDocs(): Pasted {
	const page = readFileSync(resolve(__dirname, '../../docs/sending.md'), 'utf8');
	const [, json = ''] = /^```json\n(\{\n {2}"nodes"[\s\S]*?)^```/m.exec(page) ?? [];
	return JSON.parse(json) as Pasted;
}

async function textsSent(): Promise<string[]> {
	const state = (await (await fetch(`${product.phone}/phone`)).json()) as {
		messages: Array<{ person: string; content: { text?: { body: string } } }>;
	};
	return state.messages.map(({ person, content }) => `${person}: ${content.text?.body}`);
}

it('the nodes of the docs check, and send what is valid', async () => {
	const to = (node: string) => ({ main: [[{ node, type: 'main', index: 0 }]] });
	const { nodes, connections } = nodesOfTheDocs();
	const hook = { path: 'check-then-send', httpMethod: 'POST', options: {} };
	const rows = { fieldToSplitOut: 'body.rows', options: {} };
	const { id, url } = await publishNodes(
		product,
		hook.path,
		[
			{
				name: 'Webhook',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				webhookId: hook.path,
				parameters: hook,
			},
			{ name: 'Rows', type: 'n8n-nodes-base.splitOut', parameters: rows },
			...nodes,
		].map((node, index) => ({ id: `node-${index}`, ...node })),
		{ Webhook: to('Rows'), Rows: to('Check'), ...connections },
	);
	await editor.goto(`${product.n8n}/workflow/${id}/node-2`);
	await editor.getByText('Check Only').first().waitFor();
	const path = resolve(stage.pictures, 'checkOnly.jpg');
	await editor.screenshot({ path, quality: 80, type: 'jpeg' });

	const body = JSON.stringify({
		rows: [
			{ phone: BO, name: 'Bo' },
			{ phone: '12', name: 'Nobody' },
		],
	});
	const headers = { 'Content-Type': 'application/json' };
	await eventually(async () => {
		const { status } = await fetch(url, { method: 'POST', headers, body });
		return status === 404 ? undefined : status;
	}, 'the webhook of the check');
	await eventually(async () => {
		const [status] = await statusesOf(product, id);
		return status === 'success' || undefined;
	}, 'the end of the execution');
	const sent = (await textsSent()).filter((text) => text.includes('your order is on its way'));
	expect(sent).toEqual([`${BO}: Hello Bo, your order is on its way.`]);
});
