import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { examples } from '../../scripts/examples';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { addresses } from '../../scripts/workflowAddresses';
import type { Workflow } from '../../scripts/rest';
import { suiteData } from '../../scripts/suiteData';
import { openBrowser, openEditor, signIn } from './browser';
import { calledNames } from './exampleWorkflow';
import { eventually, ports, start } from './product';
import type { Product } from './product';

const data = suiteData('e2e');
const pictures = resolve(data.results, 'pictures');
const ANN = '+46700000001';

interface Execution {
	id: string;
	status: string;
	workflowId: string;
}

let product: Product;
let chosen: Awaited<ReturnType<typeof ports>>;
let browser: Browser;
let phone: Page;

beforeAll(async () => {
	await data.empty();
	await mkdir(pictures);
	chosen = await ports();
	product = await start(data.folder, chosen);
	browser = await openBrowser();
	phone = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	await phone.goto(product.phone);
	await phone.locator(`[data-testid=person][data-number="${ANN}"]`).click();
}, 35 * 60_000);

afterAll(async () => {
	await browser?.close();
	await product?.stop();
	await data.remove();
}, 60_000);

const bubble = (text: string) => phone.getByTestId('message').filter({ hasText: text });

async function workflow(name: string): Promise<Workflow> {
	const all = await product.rest<Workflow[]>('GET', '/workflows');
	const found = all.find((entry) => entry.name === name);
	if (!found) throw new Error(`There is no workflow ${name}`);
	return await product.rest<Workflow>('GET', `/workflows/${found.id}`);
}

async function executions({ id }: Workflow): Promise<Execution[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id }));
	const { results } = await product.rest<{ results: Execution[] }>(
		'GET',
		`/executions?filter=${filter}&limit=50`,
	);
	return results;
}

async function say(text: string) {
	await phone.getByTestId('composer').fill(text);
	await phone.getByTestId('send').click();
}

async function trigger() {
	const { triggers } = addresses(product.n8n, await examples());
	const found = triggers.find(({ name }) => name === 'Answer incoming messages');
	if (!found) throw new Error('No trigger answers incoming messages');
	return found.url;
}

async function callBack(body: unknown, login: string) {
	return await fetch(await trigger(), {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			authorization: `Basic ${Buffer.from(login).toString('base64')}`,
		},
		body: JSON.stringify(body),
	});
}

/** The links in the output, in their order. */
const printedLinks = () => product.output().match(/http:\S+/g) ?? [];

/** Fills in and submits the form of the first example. */
async function submitForm(to: string, text: string): Promise<Page> {
	const form = await browser.newPage();
	await form.goto(addresses(product.n8n, await examples()).form);
	await form.getByLabel('To').fill(to);
	await form.getByLabel('Text').fill(text);
	await form.getByRole('button', { name: 'Submit' }).click();
	return form;
}

describe('a newcomer, after npm start', () => {
	it('sees the addresses and the login', () => {
		expect(product.output()).toContain(product.phone);
		expect(product.output()).toContain(product.n8n);
		expect(product.output()).toContain(`owner@sandbox.test, password ${product.password}`);
	});

	it('opens a form with a number from the first link, and the phone of this number from the second', async () => {
		const [form = '', conversation = ''] = printedLinks();
		const page = await browser.newPage();
		await page.goto(form);
		await expect(page.getByLabel('To').inputValue()).resolves.toBe(ANN);
		await page.goto(conversation);
		await page.getByRole('heading', { name: 'Ann’s phone' }).waitFor();
		await page.close();
	});

	it('opens the replying workflow from the third link, after the login, instead of the start page of n8n', async () => {
		const [, , link = ''] = printedLinks();
		const { id } = await workflow('Answer incoming messages');
		expect(link).toBe(`${product.n8n}/workflow/${id}/executions`);
		const page = await browser.newPage();
		await page.goto(link);
		await signIn(page, product.password);
		await page.waitForURL((url) => url.href.startsWith(link));
		await page.getByText('Answer incoming messages').locator('visible=true').first().waitFor();
		await page.close();
	});

	it('sees the values that a new credential needs', () => {
		const { data: credential } = sandboxCredential(`${product.phone}/whatsapp-message`);
		const { region, callbackAuthentication, ...values } = credential;
		expect([region, callbackAuthentication]).toEqual(['custom', 'basic']);
		for (const value of Object.values(values)) expect(product.output()).toContain(value);
	});

	it('has the packed nodes installed as n8n installs them: dist and docs, and no dependency', async () => {
		const name = 'n8n-nodes-linkmobility-whatsapp';
		const installed = resolve(data.folder, 'n8n/.n8n/nodes/node_modules', name);
		const docs = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md'];
		expect((await readdir(installed)).sort()).toEqual([...docs, 'dist', 'package.json'].sort());
		expect((await readdir(resolve(installed, 'dist'))).sort()).toEqual([
			'credentials',
			'icons',
			'nodes',
		]);
		const manifest = await readFile(resolve(installed, 'package.json'), 'utf8');
		expect(JSON.parse(manifest)).not.toHaveProperty('dependencies');
	});

	it('is served the output schemas of both nodes, which n8n shows before the first run', async () => {
		const fields = async (path: string) => {
			const at = `${product.n8n}/schemas/n8n-nodes-linkmobility-whatsapp.${path}.json`;
			const { properties } = (await (await fetch(at)).json()) as { properties: object };
			return Object.keys(properties);
		};
		expect(await fields('linkMobilityWhatsAppTrigger/1.1.0')).toContain('event');
		expect(await fields('linkMobilityWhatsApp/1.0.0/message/sendText')).toContain('refId');
	});

	it('submits the form, and the text appears on the phone and is read', async () => {
		const form = await submitForm('0046 70-000 00 01', 'Hello Ann, your order is on its way.');
		await form.getByText('Sent. Look at the phone.').waitFor();
		await form.close();
		const text = bubble('Hello Ann, your order is on its way.');
		await text.waitFor();
		await phone.locator('[data-testid=message][data-status=read]').first().waitFor();
		expect(await text.getAttribute('data-direction')).toBe('incoming');
	});

	it('sees in the form why a number is refused', async () => {
		const form = await submitForm('070 000 00 01', 'Hello');
		await form.getByText('Not sent', { exact: true }).waitFor();
		await form.getByText('country code').waitFor();
		await form.screenshot({ path: resolve(pictures, 'form-not-sent.png') });
		await form.close();
	});

	it('answers on the phone, which starts the second workflow, whose reply arrives', async () => {
		const answering = await workflow('Answer incoming messages');
		const before = (await executions(answering)).length;
		await say('What are your hours?');
		await bubble('We are open Monday to Friday, 9 to 17.').waitFor();
		const [latest] = await eventually(async () => {
			const all = await executions(answering);
			return all.length > before && all[0]?.status === 'success' ? all : undefined;
		}, 'the execution of the second workflow');
		expect(latest?.workflowId).toBe(answering.id);
		await phone.screenshot({ path: resolve(pictures, 'phone.jpg'), quality: 85, type: 'jpeg' });
	});

	it('gets no execution for delivery reports that the trigger is not set to', async () => {
		const answering = await workflow('Answer incoming messages');
		const before = await executions(answering);
		await say('And the price?');
		await bubble('Delivery costs 5 euros').waitFor();
		await phone.locator('[data-testid=message][data-status=read]').nth(2).waitFor();
		expect(await executions(answering)).toHaveLength(before.length + 1);
	});

	it.each([
		['Map every incoming message', 'what was written', 2],
		['Sort delivery reports', 'the four reports of each text', 12],
	])('the example %s has run on %s', async (name, _, times) => {
		const example = await workflow(name);
		const all = await eventually(async () => {
			const some = await executions(example);
			return some.length >= times && some.every(({ status }) => status === 'success')
				? some
				: undefined;
		}, `the executions of ${name}`);
		expect(all).toHaveLength(times);
	});

	it("sends a text from n8n's editor", async () => {
		const { nodes } = await workflow('Send a text');
		const sending = nodes.find(({ name }) => name === 'Send text');
		const created = await product.rest<Workflow>('POST', '/workflows', {
			name: 'From the editor',
			nodes: [
				{
					id: 'manual',
					name: 'Start',
					type: 'n8n-nodes-base.manualTrigger',
					typeVersion: 1,
					position: [0, 0],
					parameters: {},
				},
				{
					...sending,
					position: [220, 0],
					parameters: { to: ANN, text: 'Written in the editor 👋', options: {} },
				},
			],
			connections: { Start: { main: [[{ node: 'Send text', type: 'main', index: 0 }]] } },
			settings: {},
			active: false,
		});
		const editor = await openEditor(browser, product);
		await editor.goto(`${product.n8n}/workflow/${created.id}`);
		await editor.locator('[data-test-id=execute-workflow-button]').click();
		await bubble('Written in the editor 👋').waitFor();
		await editor.screenshot({ path: resolve(pictures, 'editor.jpg'), quality: 85, type: 'jpeg' });
		await editor.close();
	});
});

describe("a callback at n8n's own webhook", () => {
	const message = {
		destination: '+46700000000',
		source: ANN,
		content: { type: 'WHATSAPP', message: { contentType: 'TEXT', text: 'forged' } },
		messageId: 'forged',
	};

	it('with a wrong login gets 401 and starts no execution', async () => {
		const answering = await workflow('Answer incoming messages');
		const before = await executions(answering);
		const answer = await callBack(message, 'link:wrong');
		expect(answer.status).toBe(401);
		expect(await answer.json()).toEqual({
			message: 'The callback user or password is not the one in the credential',
		});
		expect(await executions(answering)).toHaveLength(before.length);
	});

	it('that is neither message nor report is acknowledged and starts no execution', async () => {
		const answering = await workflow('Answer incoming messages');
		const before = await executions(answering);
		const answer = await callBack({ hello: 1 }, 'link:callback-secret');
		expect([answer.status, await answer.text()]).toEqual([200, 'OK']);
		expect(await executions(answering)).toHaveLength(before.length);
	});

	it('is parsed whatever its content type is, and a form without an event is refused', async () => {
		const answering = await workflow('Answer incoming messages');
		const before = await executions(answering);
		const authorization = `Basic ${Buffer.from('link:callback-secret').toString('base64')}`;
		const post = async (body: string | FormData, headers: Record<string, string> = {}) => {
			const all = { authorization, ...headers };
			const answer = await fetch(await trigger(), { method: 'POST', headers: all, body });
			return answer.status;
		};
		const types = ['text/plain', 'application/x-www-form-urlencoded', 'application/vnd.link+json'];
		for (const type of types) {
			const asked = { contentType: 'TEXT', text: 'Your hours?' };
			const content = { type: 'WHATSAPP', message: asked };
			const body = JSON.stringify({ ...message, content, messageId: type });
			expect([type, await post(body, { 'content-type': type })]).toEqual([type, 200]);
		}
		const form = new FormData();
		form.set('file', new Blob(['a file']), 'a.txt');
		expect(await post(form)).toBe(400);
		expect(await post('hello', { 'content-type': 'application/pdf' })).toBe(400);
		await eventually(async () => {
			const all = await executions(answering);
			return all.length === before.length + types.length || undefined;
		}, 'an execution for each content type');
	});

	it('that is neither message nor report starts an execution if Unknown Events is on', async () => {
		const { nodes } = await workflow('Answer incoming messages');
		const incoming = nodes.find(({ name }) => name === 'Incoming message');
		const webhookId = '3f1c8a52-1111-4222-8333-444455556666';
		const created = await product.rest<Workflow>('POST', '/workflows', {
			name: 'Unknown events',
			nodes: [
				{
					...incoming,
					webhookId,
					parameters: { events: ['message'], advancedOptions: { unknownEvents: true } },
				},
			],
			connections: {},
			settings: {},
			active: false,
		});
		await product.rest('POST', `/workflows/${created.id}/activate`, {
			versionId: created.versionId,
		});
		const authorization = `Basic ${Buffer.from('link:callback-secret').toString('base64')}`;
		await eventually(async () => {
			const { status } = await fetch(`${product.n8n}/webhook/${webhookId}/whatsapp`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization },
				body: JSON.stringify({ hello: 1 }),
			});
			return status === 200 || undefined; // n8n serves a published webhook after a second or two
		}, 'the published webhook');
		await eventually(async () => {
			const [run] = await executions(created);
			return run?.status === 'success' || undefined;
		}, 'the execution of the unknown event');
	});
});

describe('a workflow that the user adds', () => {
	const webhookId = '7a1d2c90-1111-4222-8333-444455556666';
	let userWorkflow: Workflow;

	beforeAll(async () => {
		const { nodes } = await workflow('Answer incoming messages');
		const incoming = nodes.find(({ name }) => name === 'Incoming message');
		userWorkflow = await product.rest<Workflow>('POST', '/workflows', {
			name: 'Mine',
			nodes: [{ ...incoming, webhookId }],
			connections: {},
			settings: {},
			active: false,
		});
		await product.rest('POST', `/workflows/${userWorkflow.id}/activate`, {
			versionId: userWorkflow.versionId,
		});
	});

	it('runs for messages from the phone a few seconds after it is published', async () => {
		await phone.getByTestId('view-callbacks').click();
		const called = phone.getByTestId('address');
		await called.getByText('Sort delivery reports').waitFor();
		await called.getByText(`${product.n8n}/webhook/${webhookId}/whatsapp`).waitFor();
		const names = await called.locator('b').allInnerTexts();
		expect(names.sort()).toEqual([
			'Answer incoming messages',
			'Let people opt out',
			'Map every incoming message',
			'Mine',
			'Remember who wrote in the last 24 hours',
			'Sort delivery reports',
			'Unknown events',
			"Write down a campaign's reports",
		]);
		await phone.screenshot({ path: resolve(pictures, 'addresses.png') });
		await phone.getByTestId('view-phone').click();
		await say('Is mine called?');
		await eventually(async () => {
			const [run] = await executions(userWorkflow);
			return run?.status === 'success' || undefined;
		}, 'the execution of the workflow of one’s own');
		await bubble('Thank you for your message!').waitFor();
	});

	it('no longer runs once its URL is removed', async () => {
		await phone.getByTestId('view-callbacks').click();
		await phone.getByRole('button', { name: 'Stop calling Mine' }).click();
		await phone.getByTestId('view-phone').click();
		await say('And the hours, still?');
		await bubble('And the hours, still?').and(phone.locator('[data-status=delivered]')).waitFor();
		expect(await executions(userWorkflow)).toHaveLength(1);
	});
});

describe("n8n's own test of the credential", () => {
	const strangers: Server[] = [];

	/** A server that is not LINK's API. */
	async function stranger(status: number, type: string, body: string): Promise<string> {
		const server = createServer((_request, response) => {
			response.writeHead(status, { 'content-type': type }).end(body);
		});
		strangers.push(server);
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		const address = server.address();
		return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
	}

	afterAll(() => strangers.forEach((server) => server.close()));

	async function test(more: Record<string, string>) {
		const credential = sandboxCredential(`${product.phone}/whatsapp-message`);
		return await product.rest<{ status: string; message: string }>('POST', '/credentials/test', {
			credentials: { id: '', ...credential, data: { ...credential.data, ...more } },
		});
	}

	it('succeeds with or without a slash at the end of the Base URL', async () => {
		const right = { status: 'OK', message: 'Connection successful!' };
		expect(await test({})).toEqual(right);
		expect(await test({ baseUrl: `${product.phone}/whatsapp-message/` })).toEqual(right);
	});

	it('reports a wrong password', async () => {
		expect((await test({ password: 'wrong' })).message).toMatch(/^Wrong username or password/);
	});

	it('reports missing access', async () => {
		expect((await test({ username: 'noaccess' })).message).toMatch(/^No access/);
	});

	it('reports an address that is not the API', async () => {
		const others = [
			product.phone,
			await stranger(404, 'text/html', '<h1>Not found</h1>'),
			await stranger(200, 'text/html', '<h1>Hello</h1>'),
			await stranger(200, 'application/json', '{"ok":true}'),
		];
		for (const baseUrl of others) {
			expect((await test({ baseUrl })).message).toMatch(/^This address is not LINK's WhatsApp API/);
		}
	});

	it("shows the system's error if no server answers", async () => {
		expect(await test({ baseUrl: 'http://127.0.0.1:9' })).toEqual({
			status: 'Error',
			message: 'ECONNREFUSED',
		});
	});
});

describe('stopping and starting again', () => {
	const message = (messageId: string) => ({
		destination: '+46700000000',
		source: ANN,
		content: { type: 'WHATSAPP', message: { contentType: 'TEXT', text: messageId } },
		messageId,
	});
	const post = async (messageId: string) =>
		(await callBack(message(messageId), 'link:callback-secret')).status;
	let before: number;

	it('callbacks sent one after the other each run the workflow', async () => {
		const answering = await workflow('Answer incoming messages');
		before = (await executions(answering)).length;
		for (const messageId of ['alone-1', 'alone-2']) {
			expect(await post(messageId)).toBe(200);
			before += 1;
			await eventually(async () => {
				const all = await executions(answering);
				return (all.length === before && all[0]?.status === 'success') || undefined;
			}, `the execution of ${messageId}`);
		}
	});

	it('Ctrl-C stops everything, and the second start takes less than a minute', async () => {
		const { id } = await workflow('Map every incoming message');
		await product.rest('POST', `/workflows/${id}/deactivate`);
		await product.stop();
		for (const url of [product.n8n, product.phone]) {
			await expect(fetch(url)).rejects.toThrow('fetch failed');
		}
		product = await start(data.folder, chosen);
		process.stdout.write(`The second start took ${(product.took / 1000).toFixed(1)} s\n`);
		expect(product.took).toBeLessThan(60_000);
		// The sandbox does not call a workflow that its user unpublished, or whose address was removed.
		const called = [
			'Unknown events',
			'Answer incoming messages',
			'Sort delivery reports',
			"Write down a campaign's reports",
			'Let people opt out',
			'Remember who wrote in the last 24 hours',
		];
		await eventually(async () => {
			const names = await calledNames(product.phone);
			return names.join() === called.join() || undefined;
		}, 'the workflows that are called');
		await phone.goto(product.phone);
		await phone.locator(`[data-testid=person][data-number="${ANN}"]`).click();
		await bubble('Hello Ann, your order is on its way.').waitFor();
	}, 180_000);

	it('an event from before the restart does not run again', async () => {
		const answering = await workflow('Answer incoming messages');
		const again = async (messageId: string) =>
			await eventually(async () => (await post(messageId)) === 200 || undefined, 'the webhook');
		for (const messageId of ['alone-1', 'alone-2', 'alone-3']) await again(messageId);
		await eventually(
			async () => (await executions(answering)).length === before + 1 || undefined,
			'the execution of alone-3',
		);
	});
});
