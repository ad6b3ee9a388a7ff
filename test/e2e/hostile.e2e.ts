import { setTimeout as wait } from 'node:timers/promises';
import { examples } from '../../scripts/examples';
import { addresses } from '../../scripts/workflowAddresses';
import { suiteData } from '../../scripts/suiteData';
import { eventually, ports, start } from './product';
import type { Product } from './product';
import { publish, statusesOf } from './publish';
import { OPENING_MS } from './stage';

const data = suiteData('e2e-hostile');

/**
 * Limit for n8n to answer another request meanwhile, in milliseconds. Parsing the largest body takes a few
 * hundred by itself; the inputs below took five seconds and more when they were handled in quadratic time.
 */
const MAX_BLOCK_MS = 3_000;

/** Limit for n8n to answer the input itself, in milliseconds. */
const MAX_ANSWER_MS = 20_000;

/** Limit for n8n to publish a workflow on a busy machine, in milliseconds. */
const PUBLISHING_MS = 120_000;

/** Includes the grace period after which a blocked n8n is killed. */
const CLOSING_MS = 90_000;

let product: Product;

// Each input gets a new n8n: a blocked one would fail the other tests as well.
beforeEach(async () => {
	await data.empty();
	product = await start(data.folder, await ports());
}, OPENING_MS);

afterEach(async () => await product?.stop(), CLOSING_MS);

afterAll(data.remove);

/** Publishes this package's trigger without callback authentication. */
async function publishTrigger(filters: object = {}) {
	const nodes = [
		{
			id: 'trigger',
			name: 'Trigger',
			type: 'n8n-nodes-linkmobility-whatsapp.linkMobilityWhatsAppTrigger',
			typeVersion: 1.1,
			webhookId: 'hostile',
			parameters: { events: ['message', 'status'], filters, options: {} },
		},
	];
	const { id, url } = await publish(
		product,
		'hostile',
		nodes,
		{},
		{ callbackAuthentication: 'none' },
	);
	const trigger = { id, url: `${url}/whatsapp` };
	await waitUntilServed(async () => (await post(trigger.url, '{}')).status);
	return trigger;
}

/** Waits until n8n, which publishes in the background, answers something other than 404. */
const waitUntilServed = async (look: () => Promise<number>) =>
	await eventually(
		async () => (await look()) !== 404 || undefined,
		'the published workflow',
		PUBLISHING_MS,
	);

const post = async (url: string, body: string | FormData) =>
	await fetch(url, {
		method: 'POST',
		...(typeof body === 'string' && { headers: { 'content-type': 'application/json' } }),
		body,
		signal: AbortSignal.timeout(MAX_ANSWER_MS),
	});

/** Posts an input and sends other requests to n8n until the input is answered. */
async function attack(url: string, body: string | FormData) {
	let isAnswered = false;
	const answer = post(url, body)
		.then(async (response) => ({ status: response.status, text: await response.text() }))
		.finally(() => (isAnswered = true));
	answer.catch(() => {}); // awaited below
	let longest = 0;
	do {
		const startedAt = performance.now();
		const other = await fetch(`${product.n8n}/rest/login`, {
			signal: AbortSignal.timeout(MAX_ANSWER_MS),
		});
		expect(other.status).toBe(401);
		longest = Math.max(longest, performance.now() - startedAt);
		await wait(20);
	} while (!isAnswered);
	return { ...(await answer), longest };
}

const textMessage = (text: string) =>
	JSON.stringify({
		destination: '+46700000000',
		source: '+46700000001',
		content: { type: 'WHATSAPP', message: { contentType: 'TEXT', text } },
		messageId: 'hostile-1',
	});

const TEST_MS = 240_000;

describe('n8n answers other requests while it gets', () => {
	it(
		'a callback of 250 kB whose names look like those of form fields',
		async () => {
			const names = Array.from({ length: 20_000 }, (_, index) => `"a[${index}]":1`);
			const { url } = await publishTrigger();
			const { status, longest } = await attack(url, `{${names.join(',')}}`);
			expect(longest).toBeLessThan(MAX_BLOCK_MS);
			expect([200, 400]).toContain(status);
		},
		TEST_MS,
	);

	it(
		'a text that a keyword as regular expression takes exponential time for',
		async () => {
			const row = [{ match: 'regex', keyword: '^([a-z]+ ?){2,8}stop$', caseSensitive: false }];
			const { url } = await publishTrigger({ keywords: { row } });
			const { status, longest } = await attack(url, textMessage('a'.repeat(120)));
			expect(longest).toBeLessThan(MAX_BLOCK_MS);
			expect(status).toBe(200);
		},
		TEST_MS,
	);

	it(
		'a phone number with 100,000 spaces in the public form, which is refused with a reason',
		async () => {
			const { form } = addresses(product.n8n, await examples());
			await waitUntilServed(async () => (await fetch(form)).status);
			const fields = new FormData();
			fields.set('field-0', `+4670${' '.repeat(100_000)}x`);
			fields.set('field-1', 'Hello');
			const { status, longest } = await attack(form, fields);
			expect(longest).toBeLessThan(MAX_BLOCK_MS);
			expect(status).toBe(200);
			await expectFormRefused();
		},
		TEST_MS,
	);

	it(
		'7,000,000 entries in one body, which is refused',
		async () => {
			const { id, url } = await publishTrigger();
			const { status, longest, text } = await attack(url, `[${'0,'.repeat(6_999_999)}0]`);
			expect(longest).toBeLessThan(MAX_BLOCK_MS);
			expect(status).toBe(400);
			expect(text).toMatch(/1,?000/);
			expect(await statusesOf(product, id)).toEqual([]);
		},
		TEST_MS,
	);
});

/** Checks that the form's workflow ended, with the limit in the error output of its Send Text node. */
async function expectFormRefused(): Promise<void> {
	const { rest } = product;
	const all = await rest<Array<{ id: string; name: string }>>('GET', '/workflows');
	const found = all.find(({ name }) => name === 'Send a text');
	const filter = encodeURIComponent(JSON.stringify({ workflowId: found?.id }));
	const execution = await eventually(async () => {
		const { results } = await rest<{ results: Array<{ id: string; status: string }> }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
		const [latest] = results;
		return latest && !['new', 'running'].includes(latest.status) ? latest : undefined;
	}, 'the end of the execution');
	// The last node shows a form page, for which n8n reports the status "waiting".
	expect(['success', 'waiting']).toContain(execution.status);
	const { data: record } = await rest<{ data: string }>('GET', `/executions/${execution.id}`);
	expect(record).toMatch(/at most 64 characters/);
}
