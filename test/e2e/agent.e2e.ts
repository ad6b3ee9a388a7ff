import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { bubble, LINK, openConversation, publishRow, sandboxCredentials } from './asking';
import type { Published } from './asking';
import { startModel } from './model';
import type { Model } from './model';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const ANN = '+46700000001';
const BO = '+46700000002';

let stage: Stage;
let product: Product;
let model: Model;
let phone: Page;
let editor: Page;
let agent: Published;

beforeAll(async () => {
	model = await startModel();
	stage = await openStage('e2e-agent', { width: 1600, height: 1000 });
	({ product, editor } = stage);
	phone = await stage.browser.newPage({ viewport: { width: 1200, height: 900 } });
	await phone.goto(product.phone);
	await openConversation(phone, ANN);
	agent = await publishAgent();
}, OPENING_MS);

afterAll(async () => {
	await stage?.close();
	model?.stop();
}, CLOSING_MS);

const picture = async (page: Page, name: string) =>
	await page.screenshot({
		path: resolve(stage.pictures, `${name}.jpg`),
		quality: 85,
		type: 'jpeg',
	});

const tool = (name: string) => ({ [name]: { ai_tool: [[to('AI Agent', 'ai_tool')]] } });
const to = (node: string, type: string) => ({ node, type, index: 0 });

/** An agent with two tools: a text that it sends by itself, and an order that Ann has to approve. */
async function publishAgent(): Promise<Published> {
	const credentials = await sandboxCredentials(product);
	const openAi = await product.rest<{ id: string; name: string }>('POST', '/credentials', {
		name: 'Stand-in',
		type: 'openAiApi',
		data: { apiKey: 'stand-in', url: model.url },
	});
	const row = [
		{
			name: 'AI Agent',
			type: '@n8n/n8n-nodes-langchain.agent',
			typeVersion: 3,
			parameters: { promptType: 'define', text: '={{ $json.body.request }}', options: {} },
		},
		{ name: 'After', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
	];
	const nodes = [
		{
			name: 'Model',
			type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
			typeVersion: 1.3,
			parameters: {
				model: { __rl: true, mode: 'id', value: 'stand-in' },
				responsesApiEnabled: false,
				options: {},
			},
			credentials: { openAiApi: { id: openAi.id, name: openAi.name } },
		},
		{
			name: 'Send a text',
			type: `${LINK}Tool`,
			typeVersion: 1,
			parameters: {
				resource: 'message',
				operation: 'sendText',
				to: "={{ $fromAI('To', 'Phone number with its country code', 'string') }}",
				text: "={{ $fromAI('Text', 'What to write', 'string') }}",
				previewUrl: false,
				options: {},
			},
			credentials,
		},
		{
			id: 'review',
			name: 'Ask Ann',
			type: `${LINK}HitlTool`,
			typeVersion: 1,
			webhookId: crypto.randomUUID(),
			parameters: {
				to: ANN,
				message:
					'=May the agent order {{ $tool.parameters.quantity }} × {{ $tool.parameters.product }}?',
				options: {},
			},
			credentials,
		},
		{
			name: 'Order',
			type: '@n8n/n8n-nodes-langchain.toolCode',
			typeVersion: 1.3,
			parameters: {
				description: 'Orders a product',
				jsCode: 'return `Ordered ${query.quantity} × ${query.product} as number 4711`;',
				specifyInputSchema: true,
				jsonSchemaExample: '{ "product": "mug", "quantity": 20 }',
			},
		},
	];
	return await publishRow(product, 'An agent', row, {
		nodes,
		connections: {
			Model: { ai_languageModel: [[to('AI Agent', 'ai_languageModel')]] },
			...tool('Send a text'),
			...tool('Ask Ann'),
			Order: { ai_tool: [[to('Ask Ann', 'ai_tool')]] },
		},
	});
}

/** What the model learned about its last tool call. */
const toolResult = () =>
	JSON.stringify(
		model.requests
			.at(-1)
			?.messages.filter(({ role }) => role === 'tool')
			.at(-1)?.content,
	);

test('an agent sends a text, with the number and the words that the model chose', async () => {
	model.play([
		{ tool: 'Send_a_text', arguments: { To: BO, Text: 'Your table is free at 7.' } },
		{ text: 'I have written to Bo.' },
	]);
	await agent.start({ request: 'Tell Bo that his table is free' });
	const { items } = await agent.is('success');
	expect(items).toEqual([{ output: 'I have written to Bo.' }]);
	expect(toolResult()).toContain('accepted');
	await openConversation(phone, BO);
	await bubble(phone, 'Your table is free at 7.').waitFor();
	await openConversation(phone, ANN);
});

describe('a tool behind human review', () => {
	// n8n wraps the arguments of a reviewed tool.
	const ordering = {
		tool: 'Order',
		arguments: { toolParameters: { product: 'mug', quantity: 20 } },
	};
	const question = () => bubble(phone, 'May the agent order 20 × mug?').last();
	const tap = async (name: string) =>
		await question().getByTestId('reply-button').filter({ hasText: name }).click();

	test('runs after the person has approved it on the phone, and the agent continues', async () => {
		model.play([ordering, { text: 'I have ordered the mugs.' }]);
		await agent.start({ request: 'We need 20 mugs' });
		await question().waitFor();
		await agent.is('waiting');
		expect(model.requests).toHaveLength(1);
		await picture(phone, 'phone-review');
		await tap('Approve');
		const { items } = await agent.is('success');
		expect(items).toEqual([{ output: 'I have ordered the mugs.' }]);
		expect(toolResult()).toContain('Ordered 20 × mug as number 4711');
	});

	test('does not run after the person has declined it, and the agent learns so', async () => {
		model.play([ordering, { text: 'I have not ordered them.' }]);
		await agent.start({ request: 'We need 20 mugs' });
		await agent.is('waiting');
		await bubble(phone, 'May the agent order 20 × mug?').nth(1).waitFor();
		await tap('Decline');
		const { items } = await agent.is('success');
		expect(items).toEqual([{ output: 'I have not ordered them.' }]);
		expect(toolResult()).not.toContain('Ordered 20');
		expect(toolResult()).toMatch(/rejected|declined/i);
	});

	test('has the panel of n8n’s own reviews', async () => {
		await editor.goto(`${product.n8n}/workflow/${agent.id}/review`);
		await editor.locator('[data-test-id=parameter-input]').first().waitFor();
		await editor.getByText('Approval Options').first().waitFor();
		await picture(editor, 'panel-review');
		for (const label of ['Resource', 'Operation', 'Response Type']) {
			await expect(editor.getByText(label, { exact: true }).count()).resolves.toBe(0);
		}
		await editor.goto(`${product.n8n}/workflow/${agent.id}`);
		await editor.getByText('Ask Ann').first().waitFor();
		await picture(editor, 'canvas-agent');
	});
});

test("the node is under Human in the Loop in n8n's list of nodes", async () => {
	await editor.goto(`${product.n8n}/workflow/${agent.id}`);
	await editor.locator('[data-test-id=node-creator-plus-button]').first().click();
	const items = editor.locator('[data-test-id=node-creator-item-name]');
	await items.filter({ hasText: /human/i }).first().click();
	await items.filter({ hasText: 'LINK Mobility WhatsApp' }).first().waitFor();
	await picture(editor, 'node-creator');
});
