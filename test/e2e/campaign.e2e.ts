import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addresses, examples } from '../../scripts/demo';
import type { Workflow } from '../../scripts/rest';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

const MANY = 50;

/** How long the rows of a campaign may take, in milliseconds. n8n writes each row by itself. */
const PATIENCE_MS = 90_000;

interface Row {
	id: number;
	campaign: string;
	name: string;
	phone: string;
	status: string | null;
	attempt: number | null;
	messageId: string | null;
	sentAt: string | null;
	reason: string | null;
	disposition: string | null;
}

/** A message from the business, as the sandbox shows it. */
interface Sent {
	id: string;
	from: string;
	person: string;
	status: string;
	rendered?: { body?: string };
}

let stage: Stage;
let product: Product;
let page: Page;
let rowsUrl: string;

beforeAll(async () => {
	stage = await openStage('e2e-campaign');
	({ product } = stage);
	page = await stage.browser.newPage({ viewport: { width: 1000, height: 900 } });
	await sandbox('PUT', '/callbacks/pace', { perSecond: 200, atOnce: 20 });
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

async function sandbox<T>(method: string, path: string, body?: object): Promise<T> {
	const answer = await fetch(`${product.phone}${path}`, {
		method,
		...(body && {
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		}),
	});
	if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
	return (await answer.json()) as T;
}

async function formOf(name: string): Promise<string> {
	const { forms } = addresses(product.n8n, await examples());
	const found = forms.find((form) => form.name === name);
	if (!found) throw new Error(`No form ${name}`);
	return found.url;
}

/** Opens a form and enters the name of a campaign. */
async function enter(form: string, campaign: string) {
	await page.goto(await formOf(form));
	await page.getByLabel('Campaign').fill(campaign);
	await page.getByRole('button', { name: 'Submit' }).click();
}

async function run(campaign: string) {
	await enter('Send a campaign', campaign);
	await page.getByText('The campaign is being sent.').waitFor();
}

/** What the page of the third workflow shows, by line. */
async function result(campaign: string): Promise<Record<string, string>> {
	await enter('How did the campaign go?', campaign);
	await page.locator('table tbody tr').first().waitFor();
	const lines = await page.locator('table tbody tr').allInnerTexts();
	return Object.fromEntries(
		lines.map((text): [string, string] => {
			const [what = '', people = '', share = ''] = text.split('\t').map((part) => part.trim());
			return [what, [people, share].filter(Boolean).join(', ')];
		}),
	);
}

/** The address of the rows of the campaigns' table, which the first run makes. */
async function table(): Promise<string> {
	const { id } = await product.rest<{ id: string }>('GET', '/projects/personal');
	const { data } = await product.rest<{ data: Array<{ id: string; name: string }> }>(
		'GET',
		`/projects/${id}/data-tables`,
	);
	const found = data.find(({ name }) => name === 'WhatsApp campaigns');
	if (!found) throw new Error('There is no table');
	return `/projects/${id}/data-tables/${found.id}`;
}

async function rowsOf(campaign: string): Promise<Row[]> {
	const filter = {
		type: 'and',
		filters: [{ columnName: 'campaign', condition: 'eq', value: campaign }],
	};
	const query = new URLSearchParams({ filter: JSON.stringify(filter), take: '250' });
	const { data } = await product.rest<{ data: Row[] }>(
		'GET',
		`${rowsUrl}/rows?${query.toString()}`,
	);
	return data.sort((one, other) => one.id - other.id);
}

async function sentTo(): Promise<Sent[]> {
	const { messages } = await sandbox<{ messages: Sent[] }>('GET', '/phone');
	return messages.filter(({ from }) => from === 'business');
}

async function executionsOf(name: string) {
	const all = await product.rest<Array<{ id: string; name: string }>>('GET', '/workflows');
	const workflowId = all.find((one) => one.name === name)?.id;
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await product.rest<{ results: Array<{ id: string; status: string }> }>(
		'GET',
		`/executions?filter=${filter}&limit=100`,
	);
	return results;
}

/** Starts the campaign's workflow and waits until it has ended. */
async function runToTheEnd(campaign: string) {
	const before = (await executionsOf('Send a campaign')).length;
	await run(campaign);
	await eventually(
		async () => {
			const all = await executionsOf('Send a campaign');
			const isOver = all.every(({ status }) => !['running', 'new'].includes(status));
			return (all.length > before && isOver) || undefined;
		},
		'the end of the campaign',
		PATIENCE_MS,
	);
}

/** Starts the campaign's workflow without a browser, so that two starts are at the same time. */
async function post(campaign: string) {
	const body = new FormData();
	body.set('field-0', campaign);
	const answer = await fetch(await formOf('Send a campaign'), { method: 'POST', body });
	expect(answer.status).toBe(200);
}

const people = (campaign: string, from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({
		campaign,
		name: `Person ${index}`,
		phone: `+4670${String(1_000_000 + from + index)}`,
	}));

const addRows = async (data: object[]) =>
	await product.rest('POST', `${rowsUrl}/insert`, { data, returnType: 'count' });

/** How many messages each of these numbers got. */
async function messagesTo(phones: string[]): Promise<number[]> {
	const sent = await sentTo();
	return phones.map((phone) => sent.filter(({ person }) => person === phone).length);
}

const once = (count: number) => Array<number>(count).fill(1);

const allAre = async (campaign: string, status: string) =>
	await eventually(
		async () => {
			const rows = await rowsOf(campaign);
			return rows.every((row) => row.status === status) || undefined;
		},
		`every row of ${campaign} ${status}`,
		PATIENCE_MS,
	);

/** Publishes the third workflow so that it releases rows at once. */
async function skipTheTenMinutes() {
	const all = await product.rest<Workflow[]>('GET', '/workflows');
	const found = all.find(({ name }) => name === 'How did the campaign go?');
	const { nodes, ...workflow } = await product.rest<Workflow>('GET', `/workflows/${found?.id}`);
	const text = JSON.stringify(nodes);
	expect(text).toContain('minutes: 10');
	const changed: unknown = JSON.parse(text.replace('minutes: 10', 'minutes: 0'));
	const { versionId } = await product.rest<Workflow>('PATCH', `/workflows/${workflow.id}`, {
		nodes: changed,
		versionId: workflow.versionId,
	});
	await product.rest('POST', `/workflows/${workflow.id}/activate`, { versionId });
}

const statuses = (rows: Row[]) =>
	Object.fromEntries(rows.map(({ name, status }) => [name, status]));

describe('the campaign to try', () => {
	it('makes its table, and sends to everyone once who has not opted out', async () => {
		await runToTheEnd('Try it');
		rowsUrl = await table();
		await eventually(async () => {
			const rows = statuses(await rowsOf('Try it'));
			const { Ann, Bo, Cleo, 'Eve, not on WhatsApp': eve } = rows;
			return (
				([Ann, Bo, Cleo].every((status) => status === 'delivered') && eve === 'failed') || undefined
			);
		}, 'the reports in the table');
		expect(statuses(await rowsOf('Try it'))).toEqual({
			Ann: 'delivered',
			'Ann, once more': null,
			Bo: 'delivered',
			Cleo: 'delivered',
			'Dan, who wrote STOP': null,
			'Eve, not on WhatsApp': 'failed',
			'Finn, without a country code': 'not sent',
		});
	});

	it('keeps the message ID of those who got it, and the reason of those who did not', async () => {
		const rows = await rowsOf('Try it');
		for (const row of rows.filter(({ status }) => status === 'delivered')) {
			expect(row).toMatchObject({ messageId: expect.any(String), sentAt: expect.any(String) });
		}
		const [eve, finn] = ['failed', 'not sent'].map((wanted) =>
			rows.find(({ status }) => status === wanted),
		);
		expect([eve?.disposition, finn?.disposition]).toEqual(['suppress', 'fix']);
		expect(finn?.reason).toContain('country code');
	});

	it('sends nothing more when it is started again', async () => {
		const before = (await sentTo()).length;
		await runToTheEnd('Try it');
		expect(await sentTo()).toHaveLength(before);
	});

	it('counts on the page of the third workflow', async () => {
		expect(await result('Try it')).toEqual({
			Rows: '7',
			'Opted out': '1',
			'Left out: the same number is in another row': '1',
			'Not written to yet': '0',
			'Interrupted, or just being sent': '0',
			'Accepted by LINK': '4',
			Delivered: '3, 75 %',
			Read: '0, 0 %',
			Failed: '2, 29 %',
			'Failed: fix': '1, 14 %',
			'Failed: suppress': '1, 14 %',
			'May be tried again': '0',
		});
		await page.screenshot({
			path: resolve(stage.pictures, 'campaign-result.jpg'),
			clip: { x: 260, y: 10, width: 480, height: 520 },
			quality: 85,
			type: 'jpeg',
		});
	});

	it('tries again whom the person at the page chooses', async () => {
		const bo = (await rowsOf('Try it')).find(({ name }) => name === 'Bo');
		await product.rest('PATCH', `${rowsUrl}/rows`, {
			filter: { type: 'and', filters: [{ columnName: 'id', condition: 'eq', value: bo?.id }] },
			data: { status: 'failed', rank: 3, disposition: 'retry_later' },
		});
		expect(await result('Try it')).toMatchObject({ 'May be tried again': '1' });
		await page.getByLabel('Try again').selectOption('Those who may be tried again');
		await page.getByRole('button', { name: 'Continue' }).click();
		await page.getByText('1 to try again').waitFor();
		await runToTheEnd('Try it');
		const again = await eventually(async () => {
			const row = (await rowsOf('Try it')).find(({ name }) => name === 'Bo');
			return row?.status === 'delivered' ? row : undefined;
		}, 'the second message to Bo');
		expect(again).toMatchObject({ attempt: 2, disposition: '' });
		expect(again.messageId).not.toBe(bo?.messageId);
	});

	it('never goes back from read, whatever the order of the reports', async () => {
		const cleo = (await rowsOf('Try it')).find(({ name }) => name === 'Cleo');
		const report = (resultCode: number, attempt: number) => ({
			messageId: cleo?.messageId,
			refId: 'campaign',
			messageType: 'template',
			messageIndex: 0,
			resultCode,
			timestamp: '2026-11-30T12:00:00.000Z',
			customParameters: { campaignRow: `${cleo?.id}`, campaignAttempt: `${attempt}` },
		});
		const { triggers } = addresses(product.n8n, await examples());
		const trigger = triggers.find(({ name }) => name === "Write down a campaign's reports");
		const callBack = async (body: object) => {
			const login = Buffer.from('link:callback-secret').toString('base64');
			const { status } = await fetch(`${trigger?.url}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization: `Basic ${login}` },
				body: JSON.stringify(body),
			});
			expect(status).toBe(200);
		};
		const READ = 112007;
		const DELIVERED = 112003;
		const NOT_DELIVERED = 112000;
		const SENT = 112006;
		const before = (await executionsOf("Write down a campaign's reports")).length;
		await callBack([report(NOT_DELIVERED, 0), report(READ, 1), report(SENT, 1)]);
		// The table, not the trigger's memory of a message, decides: another message ID is another message.
		await callBack({ ...report(DELIVERED, 1), messageId: 'another' });
		await eventually(async () => {
			const all = await executionsOf("Write down a campaign's reports");
			const isOver = all.every(({ status }) => status === 'success');
			return (all.length === before + 2 && isOver) || undefined;
		}, 'both executions');
		const after = (await rowsOf('Try it')).find(({ name }) => name === 'Cleo');
		expect(after).toMatchObject({ status: 'read', messageId: cleo?.messageId, reason: '' });
	});
});

describe(`a campaign of ${MANY} people`, () => {
	const all = people('Two starts', 0, MANY);
	const phones = all.map(({ phone }) => phone);

	it('writes to nobody twice when it is started twice at the same time', async () => {
		await addRows(all);
		await Promise.all([post('Two starts'), post('Two starts')]);
		await allAre('Two starts', 'delivered');
		expect(await messagesTo(phones)).toEqual(once(MANY));
	});

	it('writes down what is read, in less than half as many executions as reports', async () => {
		const ids = (await sentTo())
			.filter(({ person }) => phones.includes(person))
			.map(({ id }) => id);
		const [latest] = await executionsOf("Write down a campaign's reports");
		expect(await sandbox('POST', '/phone/read', { ids })).toEqual({ read: MANY });
		await allAre('Two starts', 'read');
		const runs = await executionsOf("Write down a campaign's reports");
		const executions = runs.filter(({ id }) => Number(id) > Number(latest?.id)).length;
		process.stdout.write(`${MANY} reports in ${executions} executions\n`);
		expect(executions).toBeLessThan(MANY / 2);
		expect(await result('Two starts')).toMatchObject({
			'Accepted by LINK': `${MANY}`,
			Delivered: `${MANY}, 100 %`,
			Read: `${MANY}, 100 %`,
			Failed: '0, 0 %',
		});
	});
});

describe('a campaign that is stopped in the middle', () => {
	const all = people('Stopped', 1_000, MANY + 20);
	const phones = all.map(({ phone }) => phone);

	it('goes on with those who are left, and writes to nobody twice', async () => {
		await addRows(all);
		await post('Stopped');
		await eventually(async () => {
			const reached = (await messagesTo(phones)).filter((count) => count > 0).length;
			return reached >= 10 || undefined;
		}, 'the first messages');
		const [running] = await executionsOf('Send a campaign');
		await product.rest('POST', `/executions/${running?.id}/stop`);
		const isOver = async () =>
			(await executionsOf('Send a campaign')).every(({ status }) => status !== 'running') ||
			undefined;
		await eventually(isOver, 'the end of the stopped execution');
		const [stopped] = await executionsOf('Send a campaign');
		expect(stopped?.status).toBe('canceled');

		await runToTheEnd('Stopped');
		await eventually(
			async () => {
				const rows = await rowsOf('Stopped');
				const reached = rows.filter(({ status }) => status === 'delivered').length;
				const interrupted = rows.filter(
					({ status, messageId }) => status === 'sending' && !messageId,
				).length;
				return reached + interrupted === rows.length || undefined;
			},
			'every row delivered, or interrupted',
			PATIENCE_MS,
		);
		const counts = await messagesTo(phones);
		const rows = await rowsOf('Stopped');
		// Who got the message has a row that says so, although the stopped execution wrote nothing down.
		expect(counts).toEqual(rows.map(({ status }) => (status === 'delivered' ? 1 : 0)));
		process.stdout.write(`Interrupted: ${counts.filter((count) => count === 0).length}\n`);
		expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(50);
	});

	it('releases interrupted rows, but not while a message may be on its way', async () => {
		const interrupted = (await rowsOf('Stopped')).filter(({ status }) => status === 'sending');
		const release = async () => {
			expect(await result('Stopped')).toMatchObject({
				'Interrupted, or just being sent': `${interrupted.length}`,
			});
			await page.getByLabel('Try again').selectOption('Those, and the interrupted ones');
			await page.getByRole('button', { name: 'Continue' }).click();
		};
		await release();
		await page.getByText('0 to try again', { exact: true }).waitFor();
		await skipTheTenMinutes();
		await release();
		await page.getByText(`${interrupted.length} to try again`, { exact: true }).waitFor();
		await runToTheEnd('Stopped');
		await allAre('Stopped', 'delivered');
		expect(await messagesTo(phones)).toEqual(once(phones.length));
	});
});
