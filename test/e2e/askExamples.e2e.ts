import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addresses } from '../../scripts/workflowAddresses';
import type { Workflow } from '../../scripts/rest';
import { executionsOf } from '../waits/records';
import { bubble, openConversation, write } from './asking';
import { startModel } from './model';
import type { Model } from './model';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const ANN = '+46700000001';

let stage: Stage;
let product: Product;
let model: Model;
let phone: Page;
let page: Page;

beforeAll(async () => {
	model = await startModel();
	stage = await openStage('e2e-ask-examples');
	({ product } = stage);
	phone = await stage.browser.newPage({ viewport: { width: 1200, height: 900 } });
	await phone.goto(product.phone);
	await openConversation(phone, ANN);
	page = await stage.browser.newPage();
}, OPENING_MS);

afterAll(async () => {
	await stage?.close();
	model?.stop();
}, CLOSING_MS);

async function workflow(name: string): Promise<Workflow> {
	const all = await product.rest<Workflow[]>('GET', '/workflows');
	const found = all.find((one) => one.name === name);
	if (!found) throw new Error(`There is no workflow ${name}`);
	return await product.rest<Workflow>('GET', `/workflows/${found.id}`);
}

/** Fills in and submits the form of an example. */
async function submit(name: string, values: Record<string, string>) {
	const { forms } = addresses(product.n8n, [await workflow(name)]);
	const button = page.getByRole('button', { name: 'Submit' });
	await eventually(async () => {
		await page.goto(forms[0]?.url ?? '');
		// n8n serves a published form after a second or two.
		return (await button.count()) === 1 || undefined;
	}, `the form of ${name}`);
	for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
	await button.click();
	await page.locator('text=/has been|is at work|is on its way/').first().waitFor();
}

/** Waits until the newest execution of an example has this status. */
async function is(name: string, status: string): Promise<void> {
	const { id } = await workflow(name);
	await eventually(async () => {
		const [execution] = await executionsOf(product.rest, id);
		return execution?.status === status || undefined;
	}, `${name} is ${status}`);
}

const tap = async (text: string, button: string) =>
	await bubble(phone, text).last().getByTestId('reply-button').filter({ hasText: button }).click();

const picture = async (name: string, of = phone) =>
	await of.screenshot({
		path: resolve(stage.pictures, `${name}.jpg`),
		quality: 85,
		type: 'jpeg',
	});

describe('the example "Approve an invoice"', () => {
	const name = 'Approve an invoice';

	test.each([
		['2031', 'Approve', 'Thank you. Invoice 2031 will be paid.'],
		['2032', 'Reject', 'Thank you. Invoice 2032 goes back to the supplier.'],
	])('asks for invoice %s, and after a tap on %s it says: %s', async (Invoice, button, said) => {
		await submit(name, { Invoice, Amount: '€ 149.00', Approver: ANN });
		const question = `Invoice ${Invoice} for € 149.00 has come in.`;
		await bubble(phone, question).waitFor();
		await is(name, 'waiting');
		await tap(question, button);
		await bubble(phone, said).waitFor();
		await is(name, 'success');
		await picture(`approve-${button}`);
	});
});

describe('the example "Ask for a rating"', () => {
	const name = 'Ask for a rating';

	test.each([
		['4711', 'Good', 'Thank you for "Good"!'],
		['4712', 'Poor', 'Thank you for being frank.'],
	])('asks about order %s, and after the choice of %s it says: %s', async (Order, row, said) => {
		await submit(name, { To: ANN, Order });
		const asked = bubble(phone, `How was order ${Order}?`);
		await asked.waitFor();
		await is(name, 'waiting');
		await asked.getByTestId('open-list').click();
		await picture(`rating-list-${row}`);
		await asked.getByTestId('list-row').filter({ hasText: row }).click();
		await bubble(phone, said).waitFor();
		await is(name, 'success');
	});
});

test('the example "Collect an address" asks three times and repeats the answers', async () => {
	const name = 'Collect an address';
	await submit(name, { To: ANN });
	for (const [question, answer] of [
		['Where may we send your parcel?', 'Main Street 1'],
		['And the postal code and the city?', '111 22 Stockholm'],
		['Which floor', 'Third, Berg'],
	] as const) {
		await bubble(phone, question).waitFor();
		await is(name, 'waiting');
		await write(phone, answer);
	}
	await bubble(phone, 'We send it to Main Street 1, 111 22 Stockholm (Third, Berg).').waitFor();
	await is(name, 'success');
	await picture('address');
});

describe('the example "Send a text, or else a template"', () => {
	const name = 'Send a text, or else a template';

	test('sends only the text to somebody who has written in the last 24 hours', async () => {
		await submit(name, { To: ANN, Text: 'Your order leaves at noon.' });
		await bubble(phone, 'Your order leaves at noon.').waitFor();
		await is(name, 'success');
		await expect(bubble(phone, 'We have received it').count()).resolves.toBe(0);
	});

	test('sends the template to somebody else, after the text has failed', async () => {
		await phone.getByTestId('window').click();
		await phone.getByText('Has not written for 24 h').waitFor();
		await submit(name, { To: ANN, Text: 'It leaves at one.' });
		await bubble(phone, 'We have received it: It leaves at one.').waitFor();
		await is(name, 'success');
		await picture('text-or-template');
		await phone.getByTestId('window').click();
	});
});

describe('the example "Let an AI agent order after approval"', () => {
	const name = 'Let an AI agent order after approval';

	beforeAll(async () => {
		const openAi = await product.rest<{ id: string; name: string }>('POST', '/credentials', {
			name: 'Stand-in',
			type: 'openAiApi',
			data: { apiKey: 'stand-in', url: model.url },
		});
		const { id, nodes, ...rest } = await workflow(name);
		const withCredential = nodes.map((node) =>
			'openAiApi' in Object(node.credentials)
				? { ...node, credentials: { openAiApi: { id: openAi.id, name: openAi.name } } }
				: node,
		);
		const saved = await product.rest<Workflow>('PATCH', `/workflows/${id}`, {
			...rest,
			nodes: withCredential,
		});
		await product.rest('POST', `/workflows/${id}/activate`, { versionId: saved.versionId });
		const { editor } = stage;
		await editor.goto(`${product.n8n}/workflow/${id}`);
		await editor.getByText('Ask on WhatsApp').first().waitFor();
		await picture('canvas-agent', editor);
	});

	test.each([
		['Order', 'I have ordered 20 mugs, number 4711.'],
		['Do not order', 'I have not ordered them.'],
	])('after a tap on "%s" says: %s', async (button, said) => {
		model.play([
			{ tool: 'Order', arguments: { toolParameters: { product: 'mug', quantity: 20 } } },
			{ text: said },
		]);
		await submit(name, { Request: 'We need 20 mugs', Approver: ANN });
		const question = 'The assistant wants to order 20 × mug. May it?';
		await eventually(
			async () => ((await bubble(phone, question).count()) > 0 ? true : undefined),
			question,
		);
		await is(name, 'waiting');
		await bubble(phone, question).last().getByRole('button', { name: button, exact: true }).click();
		await bubble(phone, said).waitFor();
		await is(name, 'success');
		await picture(`agent-${button.replace(/ /g, '-')}`);
	});
});

test('"Answer incoming messages" did not reply to any answer', async () => {
	const { id } = await workflow('Answer incoming messages');
	expect(await executionsOf(product.rest, id)).toEqual([]);
});
