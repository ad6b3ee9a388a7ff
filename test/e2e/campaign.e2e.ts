import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { examples } from '../../scripts/examples';
import { addresses } from '../../scripts/workflowAddresses';
import type { Workflow } from '../../scripts/rest';
import { findTable } from '../campaign/dataTable';
import type { DataTable } from '../campaign/dataTable';
import { executionsOf } from '../campaign/executions';
import type { Executions } from '../campaign/executions';
import { howDidItGo, openForm, openSendForm, startCampaign } from '../campaign/forms';
import type { TryAgain } from '../campaign/forms';
import { requestIdOf } from '../campaign/plan';
import type { PersonRow, ResultRow, Sent } from '../campaign/rows';
import { exampleWorkflow } from './exampleWorkflow';
import { personOn } from './person';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

/** More rows than are reserved at once. */
const MANY = 130;

/** How many rows are reserved at once. */
const RESERVED_AT_ONCE = 100;

/** How long the reports of a campaign, or a test that waits for some of them, may take, in milliseconds. */
const PATIENCE_MS = 240_000;
const LONG_TEST_MS = 3 * PATIENCE_MS;

/** Between two checks of what n8n has written down, in milliseconds. */
const LOOK_MS = 2_000;

let stage: Stage;
let product: Product;
let page: Page;
let people: DataTable<PersonRow>;
let sending: Executions;
let reporting: Executions;

beforeAll(async () => {
	stage = await openStage('e2e-campaign');
	({ product } = stage);
	page = await stage.browser.newPage({ viewport: { width: 1000, height: 900 } });
	await sandbox('PUT', '/callbacks/pace', { perSecond: 200, atOnce: 20 });
	sending = await executionsOf(product.rest, 'Send a campaign');
	reporting = await executionsOf(product.rest, "Write down a campaign's reports");
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

const result = async (campaign: string, tryAgain?: TryAgain) =>
	await howDidItGo(page, product.n8n, campaign, tryAgain);

/** What became of each row, as the third workflow writes it down. */
async function resultsOf(campaign: string): Promise<ResultRow[]> {
	await result(campaign);
	const table = await findTable<ResultRow>(product.rest, 'WhatsApp campaign results');
	return (await table.rowsOf(campaign)).sort((one, other) => one.row - other.row);
}

async function sentTo(): Promise<Sent[]> {
	const { messages } = await sandbox<{ messages: Sent[] }>('GET', '/phone');
	return messages.filter(({ from }) => from === 'business');
}

/** Starts the campaign's workflow and waits until it has ended. */
async function runToTheEnd(campaign: string) {
	const before = await sending.count();
	await startCampaign(product.n8n, campaign);
	await eventually(
		async () => ((await sending.count()) > before && !(await sending.isRunning())) || undefined,
		'the end of the campaign',
		PATIENCE_MS,
	);
}

const peopleOf = (campaign: string, from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({
		campaign,
		name: `Person ${index}`,
		phone: `+4670${String(1_000_000 + from + index)}`,
	}));

/** How many messages each of these numbers got. */
async function messagesTo(phones: string[]): Promise<number[]> {
	const sent = await sentTo();
	return phones.map((phone) => sent.filter(({ person }) => person === phone).length);
}

const once = (count: number) => Array<number>(count).fill(1);

const allAre = async (campaign: string, status: string) =>
	await eventually(
		async () => (await resultsOf(campaign)).every((row) => row.status === status) || undefined,
		`every row of ${campaign} ${status}`,
		PATIENCE_MS,
		LOOK_MS,
	);

/** Changes a workflow by replacing a text in its nodes, and publishes it. */
async function replaceIn(name: string, text: string, replacement: string) {
	const all = await product.rest<Workflow[]>('GET', '/workflows');
	const found = all.find((one) => one.name === name);
	const { nodes, ...workflow } = await product.rest<Workflow>('GET', `/workflows/${found?.id}`);
	const before = JSON.stringify(nodes);
	expect(before).toContain(text);
	const changed: unknown = JSON.parse(before.replace(text, replacement));
	const { versionId } = await product.rest<Workflow>('PATCH', `/workflows/${workflow.id}`, {
		nodes: changed,
		versionId: workflow.versionId,
	});
	await product.rest('POST', `/workflows/${workflow.id}/activate`, { versionId });
}

const bottomOf = (box: { y: number; height: number } | null) => (box ? box.y + box.height : NaN);

/** Opens a workflow in n8n's editor, checks that its notes can be read, and takes a picture of it. */
async function photograph({ editor, pictures }: Stage, id: string, name: string) {
	await editor.goto(`${product.n8n}/workflow/${id}`);
	const notes = editor.locator('[data-test-id=sticky]');
	await notes.first().waitFor({ timeout: 60_000 });
	await wait(1_000); // n8n moves the workflow into view
	await editor.screenshot({ path: resolve(pictures, `${name}.png`) });
	for (const note of await notes.all()) {
		// Fails if a part of n8n, such as its checklist, or a node covers them.
		await note.locator('h2, h3').first().click({ trial: true });
		await note.locator('p').last().click({ trial: true });
		const last = await note.locator('p').last().boundingBox();
		expect(bottomOf(last)).toBeLessThan(bottomOf(await note.boundingBox()));
	}
}

const statuses = (rows: ResultRow[]) =>
	Object.fromEntries(rows.map(({ name, status }) => [name, status]));

const named = async (name: string) => (await resultsOf('Try it')).find((row) => row.name === name);

describe('the campaign to try', () => {
	it('makes its tables, and shows who gets it before it sends anything', async () => {
		await openSendForm(page, product.n8n, 'Try it');
		await page.getByText('"Try it": nothing is sent yet').waitFor();
		await page.getByText('To be sent to: 6 people').waitFor();
		await page.getByText('1 has opted out: Dan, who wrote STOP', { exact: false }).waitFor();
		await page.screenshot({
			path: resolve(stage.pictures, 'campaign-before.jpg'),
			quality: 85,
			type: 'jpeg',
		});
		expect(await sentTo()).toEqual([]);
	});

	it('sends once to everyone who has not opted out', async () => {
		await page.getByRole('link', { name: 'Send it' }).click();
		await page.getByRole('button', { name: 'Submit' }).waitFor();
		expect(await page.getByLabel('Campaign').inputValue()).toBe('Try it');
		expect(await page.getByLabel('Send it now?').inputValue()).toBe('Yes, send it');
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.getByText('"Try it" is being sent').waitFor();
		people = await findTable<PersonRow>(product.rest, 'WhatsApp campaigns');
		const expected = {
			Ann: 'delivered',
			'Ann, once more': 'left out',
			Bo: 'delivered',
			Cleo: 'delivered',
			'Dan, who wrote STOP': 'opted out',
			'Eve, not on WhatsApp': 'failed',
			'Finn, without a country code': 'not sent',
			'Gus, at the second try': 'failed',
		};
		await eventually(async () => {
			const found = statuses(await resultsOf('Try it'));
			return JSON.stringify(found) === JSON.stringify(expected) || undefined;
		}, 'the reports in the results');
	});

	it('keeps the message ID of those who got it, and the reason of those who did not', async () => {
		const rows = await resultsOf('Try it');
		const sent = await sentTo();
		for (const row of rows.filter(({ status }) => status === 'delivered')) {
			const got = sent.filter(({ person }) => person === row.phone);
			expect(got.map(requestIdOf)).toEqual([row.messageId]);
			expect(row.sentAt).toEqual(expect.any(String));
		}
		const found = (start: string) => rows.find(({ name }) => name.startsWith(start));
		const failed = ['Eve', 'Finn', 'Gus'].map(found);
		expect(failed.map((row) => [row?.disposition, row?.whatToDo])).toEqual([
			['suppress', 'Do not write to again'],
			['fix', 'Correct it first'],
			['retry_now', 'Try again'],
		]);
		expect(found('Finn')?.reason).toContain('country code');
		expect(found('Ann, once more')?.reason).toBe(`The number is also in row ${rows[0]?.row}`);
	});

	it('sends nothing more when it is started again', async () => {
		const before = (await sentTo()).length;
		await runToTheEnd('Try it');
		expect(await sentTo()).toHaveLength(before);
	});

	it('counts on the page of the third workflow', async () => {
		expect(await result('try it ')).toEqual({
			'Rows of the campaign': '8',
			'Opted out': '1',
			'Left out: the same number is in another row': '1',
			'Not written to yet': '0',
			'Interrupted, or just being sent': '0',
			'Refused before it was sent': '1',
			'Accepted by LINK': '5',
			'Reports still to come, of 5 accepted': '0, 0 %',
			'Delivered, of 5 accepted': '3, 60 %',
			'Read, of 5 accepted': '0, 0 %',
			'Failed, of 5 accepted': '2, 40 %',
			'May be tried again': '1',
		});
		await page
			.locator('.card')
			.first()
			.screenshot({
				path: resolve(stage.pictures, 'campaign-result.jpg'),
				quality: 85,
				type: 'jpeg',
			});
	});

	it('lists there who did not get it, and why', async () => {
		const people = await page.locator('table').nth(1).locator('tr').allInnerTexts();
		expect(people).toEqual([expect.stringMatching(/^Gus, at the second try\t\+46700000098\t./)]);
		await page.getByText('Correct it first: 1.').waitFor();
		await page.getByText('Dan, who wrote STOP').waitFor();
	});

	it('leads from there to the table of results', async () => {
		const { editor } = stage;
		const link = page.getByRole('link', { name: '"WhatsApp campaign results"' });
		await editor.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		await editor.getByText('Gus, at the second try').first().waitFor();
		await editor.getByText('Do not write to again').first().waitFor();
		await editor.screenshot({ path: resolve(stage.pictures, 'campaign-results.png') });
	});

	it('has its tables at the address that npm start prints', async () => {
		const { editor } = stage;
		await editor.goto(`${product.n8n}/home/datatables`);
		await editor.getByText('WhatsApp campaigns', { exact: true }).waitFor();
	});

	it('counts again without typing', async () => {
		await page.getByRole('link', { name: 'Count again' }).click();
		await page.getByRole('button', { name: 'Submit' }).waitFor();
		expect(await page.getByLabel('Campaign').inputValue()).toBe('Try it');
		expect(await page.getByLabel('Try again').inputValue()).toBe('Nobody, only count');
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.getByText('Delivered, of 5 accepted').waitFor();
	});

	it('says which campaigns there are when there is no such campaign', async () => {
		const there = 'has the campaign "Try  it". There are: Try it.';
		await openForm(page, product.n8n, 'Try  it');
		await page.getByText(there).waitFor();
		await openSendForm(page, product.n8n, 'Try  it');
		await page.getByText(there).waitFor();
	});

	it('says at the end of the form what is sent, and leads to the form that counts', async () => {
		await openSendForm(page, product.n8n, 'TRY IT');
		await page.getByText('"Try it" has nobody left to write to').waitFor();
		await page.getByText('Template: autumn_sale (en), Template ID 101901').waitFor();
		await page.getByText('Done before: 6 rows').waitFor();
		await page.screenshot({
			path: resolve(stage.pictures, 'campaign-sent.jpg'),
			quality: 85,
			type: 'jpeg',
		});
		await page.getByRole('link', { name: 'How did the campaign go?' }).click();
		await page.getByRole('button', { name: 'Submit' }).waitFor();
		expect(await page.getByLabel('Campaign').inputValue()).toBe('Try it');
	});

	it('never goes back from read, whatever the order of the reports', async () => {
		const cleo = await named('Cleo');
		const report = (resultCode: number, run?: string) => ({
			messageId: cleo?.messageId,
			refId: 'campaign',
			messageType: 'template',
			messageIndex: 0,
			resultCode,
			timestamp: '2026-11-30T12:00:00.000Z',
			customParameters: {
				campaign: 'Try it',
				campaignRow: `${cleo?.row}`,
				campaignRun: run ?? cleo?.run,
			},
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
		const before = await reporting.count(['success']);
		await callBack([report(NOT_DELIVERED, 'another'), report(READ), report(SENT)]);
		// The log, not the trigger's memory of a message, decides: another message ID is another message.
		await callBack({ ...report(DELIVERED), messageId: 'another' });
		await eventually(
			async () => (await reporting.count(['success'])) === before + 2 || undefined,
			'both executions',
		);
		expect(await named('Cleo')).toMatchObject({ status: 'read', reason: '' });
	});

	it('reaches at the second try whom it did not reach for a reason that passes', async () => {
		await result('Try it');
		await page.getByText('All reports have come: 3 of 6 delivered, 3 not; 1 of them').waitFor();
		await page.getByRole('link', { name: 'Try them again' }).click();
		await page.getByRole('button', { name: 'Submit' }).click();
		await page.getByText('1 to try again: Gus, at the second try.', { exact: true }).waitFor();
		expect(await page.getByRole('link', { name: 'Try them again' }).count()).toBe(0);
		await page.getByRole('link', { name: 'Send a campaign' }).click();
		await page.getByText('Campaign', { exact: true }).waitFor();
		await runToTheEnd('Try it');
		await eventually(
			async () => (await named('Gus, at the second try'))?.status === 'delivered' || undefined,
			'the second message',
		);
	});

	it('writes nothing down for a report that is not of a campaign', async () => {
		const log = await findTable(product.rest, 'WhatsApp campaign log');
		const before = await log.countOf('Try it');
		await sandbox('POST', '/callbacks', { callbacks: ['delivered'], wait: true });
		expect(await log.countOf('Try it')).toBe(before);
		expect(await reporting.count(['error', 'crashed'])).toBe(0);
	});
});

describe('a row that failed, and may be tried again', () => {
	it('is sent again by choice, and ignores reports for the first message', async () => {
		await people.add([{ campaign: 'Retried', name: 'Gus', phone: '+46700000014', run: '1' }]);
		const [gus] = await people.rowsOf('Retried');
		const line = { campaign: 'Retried', row: gus?.id, run: '1', messageId: 'first' };
		const log = await findTable(product.rest, 'WhatsApp campaign log');
		await log.add([{ ...line, status: 'failed', reason: 'Later', disposition: 'retry_later' }]);
		expect(await result('Retried')).toMatchObject({ 'May be tried again': '1' });
		await result('Retried', 'Those who may be tried again');
		await page.getByText('1 to try again: Gus.', { exact: true }).waitFor();
		await runToTheEnd('Retried');
		await log.add([{ ...line, status: 'read' }]);
		await allAre('Retried', 'delivered');
		const [again] = await resultsOf('Retried');
		expect(again).toMatchObject({ reason: '', disposition: '' });
		const [message] = (await sentTo()).filter(({ person }) => person === '+46700000014');
		expect(message && requestIdOf(message)).toBe(again?.messageId);
	});
});

describe(`a campaign of ${MANY} people`, () => {
	const all = peopleOf('Two starts', 0, MANY);
	const phones = all.map(({ phone }) => phone);

	it(
		'writes to nobody twice when it is started twice at the same time',
		async () => {
			await people.add(all);
			await Promise.all([1, 2].map(() => startCampaign(product.n8n, 'Two starts')));
			await allAre('Two starts', 'delivered');
			expect(await messagesTo(phones)).toEqual(once(MANY));
		},
		LONG_TEST_MS,
	);

	it(
		'writes down who has read it, in less than half as many executions as reports',
		async () => {
			const ids = (await sentTo())
				.filter(({ person }) => phones.includes(person))
				.map(({ id }) => id);
			const before = await reporting.count();
			expect(await sandbox('POST', '/phone/read', { ids })).toEqual({ read: MANY });
			await allAre('Two starts', 'read');
			const executions = (await reporting.count()) - before;
			process.stdout.write(`${MANY} reports in ${executions} executions\n`);
			expect(executions).toBeLessThan(MANY / 2);
			expect(await result('Two starts')).toMatchObject({
				'Accepted by LINK': `${MANY}`,
				[`Delivered, of ${MANY} accepted`]: `${MANY}, 100 %`,
				[`Read, of ${MANY} accepted`]: `${MANY}, 100 %`,
				[`Failed, of ${MANY} accepted`]: '0, 0 %',
			});
		},
		LONG_TEST_MS,
	);
});

describe('a campaign that leaves out some rows in between', () => {
	it('gives back what it reserved, and writes to no one who opted out', async () => {
		const [first, second, third] = peopleOf('Gaps', 5_000, 3);
		const [, , optedOut] = peopleOf('Gaps', 6_000, 3);
		await people.add([
			{ ...first, optedOut: null },
			{ ...first, name: 'The first, once more', phone: first?.phone.replace('+', '00 ') },
			{ ...optedOut, optedOut: true },
			{ ...second, optedOut: false },
			{ ...second, name: 'The second, opted out there', optedOut: true },
			{ ...third, optedOut: false },
		]);
		await runToTheEnd('Gaps');
		const rows = await people.rowsOf('Gaps');
		const taken = rows.map(({ run }) => Boolean(run));
		expect(taken).toEqual([true, false, false, false, false, true]);
		const phones = [first, second, third, optedOut].map((one) => `${one?.phone}`);
		expect(await messagesTo(phones)).toEqual([1, 0, 1, 0]);
	});
});

describe('a campaign with people who opted out by writing STOP', () => {
	const [ann, bo, cleo] = [1, 2, 11].map((end) => `+467000000${String(end).padStart(2, '0')}`);

	it(
		'sends them nothing, also if they did so while it is being sent',
		async () => {
			const optingOut = await exampleWorkflow(product, 'Let people opt out');
			await optingOut.publish();
			const person = personOn(product.phone, `${bo}`);
			await person.write('STOP');
			await person.reads('You will get no more offers from us');
			const others = peopleOf('Offers', 20_000, MANY);
			// In the second hundred.
			const late = `${others[MANY - 1]?.phone}`;
			await people.add([
				{ campaign: 'offers ', name: 'Bo', phone: '0046 70-000 00 02' },
				...others,
				{ campaign: 'OFFERS', name: 'Cleo', phone: `${cleo}` },
			]);
			const before = await messagesTo([`${ann}`, `${bo}`, `${cleo}`]);
			const sendingPage = await startCampaign(product.n8n, 'Offers');
			expect(sendingPage).toContain(`<b>${MANY + 1} people</b>`);
			expect(sendingPage).toContain('1 has opted out: Bo');
			const optOuts = await findTable(product.rest, 'WhatsApp opt-outs');
			await optOuts.add([{ lastNine: late.slice(-9), phone: late, status: 'opted out' }]);
			await eventually(
				async () => !(await sending.isRunning()) || undefined,
				'the end of the campaign',
				PATIENCE_MS,
			);
			expect(await messagesTo([`${ann}`, `${bo}`, `${cleo}`])).toEqual([
				before[0],
				before[1],
				Number(before[2]) + 1,
			]);
			const shown = await result('Offers');
			expect(shown).toMatchObject({ 'Opted out': '2', 'Not written to yet': '0' });
			expect(await messagesTo([late])).toEqual([0]);
			expect(await startCampaign(product.n8n, 'Try it 2')).toContain(
				'2 have opted out: Bo · Dan, who wrote STOP',
			);
			await optingOut.unpublish();
		},
		LONG_TEST_MS,
	);
});

describe('the editor', () => {
	it.each(['Send a campaign', "Write down a campaign's reports", 'How did the campaign go?'])(
		'covers no note of %s',
		async (name) => {
			const { id } = await exampleWorkflow(product, name);
			await photograph(stage, id, `campaign-${name.length}`);
		},
	);
});

describe('a campaign that is stopped in the middle', () => {
	const all = peopleOf('Stopped', 1_000, MANY);
	const phones = all.map(({ phone }) => phone);
	const interrupted = async () =>
		(await resultsOf('Stopped')).filter(({ status }) => status === 'sending').length;

	it(
		'continues with the remaining people, and writes to nobody twice',
		async () => {
			await people.add(all);
			await startCampaign(product.n8n, 'Stopped');
			await eventually(async () => {
				const reached = (await messagesTo(phones)).filter((count) => count > 0).length;
				return reached >= 10 || undefined;
			}, 'the first messages');
			const running = await sending.latest();
			await product.rest('POST', `/executions/${running?.id}/stop`);
			await eventually(
				async () => !(await sending.isRunning()) || undefined,
				'the end of the stopped execution',
			);
			expect((await sending.latest())?.status).toBe('canceled');

			await runToTheEnd('Stopped');
			await eventually(
				async () => {
					const rows = await resultsOf('Stopped');
					return rows.every(({ status }) => ['delivered', 'sending'].includes(status)) || undefined;
				},
				'every row delivered, or interrupted',
				PATIENCE_MS,
				LOOK_MS,
			);
			// The result shows who got the message, although the stopped execution wrote nothing down.
			await eventually(
				async () => {
					const got = (await messagesTo(phones)).filter((count) => count === 0).length;
					return got === (await interrupted()) || undefined;
				},
				'the reports of those who got it',
				PATIENCE_MS,
				LOOK_MS,
			);
			const counts = await messagesTo(phones);
			const rows = await resultsOf('Stopped');
			expect(counts).toEqual(rows.map(({ status }) => (status === 'delivered' ? 1 : 0)));
			process.stdout.write(`Interrupted: ${counts.filter((count) => count === 0).length}\n`);
			expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(RESERVED_AT_ONCE);
		},
		LONG_TEST_MS,
	);

	it(
		'releases interrupted rows, but not while a message may be on its way',
		async () => {
			const left = await interrupted();
			const release = async () => await result('Stopped', 'Those, and the interrupted ones');
			expect(await release()).toMatchObject({ 'Interrupted, or just being sent': `${left}` });
			await page.getByText('No row is to be tried again now.').waitFor();
			await replaceIn('How did the campaign go?', 'minutes: 10', 'minutes: 0');
			await release();
			await page.getByText(`${left} to try again`).waitFor();
			await runToTheEnd('Stopped');
			await allAre('Stopped', 'delivered');
			expect(await messagesTo(phones)).toEqual(once(phones.length));
		},
		LONG_TEST_MS,
	);
});
