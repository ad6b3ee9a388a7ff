import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { campaign, onPhone, pace, send, startLab, withStatus } from '../sandbox/lab';
import { answerTime } from './answerTime';
import { openBrowser } from './browser';

/** How long the page may take to answer a click, in milliseconds. */
const MAX_ANSWER_MS = 200;

/** With what is drawn for a handful of messages there are about 1,000. */
const MAX_NODES = 3_000;

/** Clicks measured for each view. The median is judged: a busy machine can make a single one slow. */
const CLICKS = 5;

let browser: Browser;
let lab: Awaited<ReturnType<typeof startLab>>;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => await browser?.close());
afterEach(async () => {
	await page.close();
	await lab.close();
});

/** Opens the page with so many messages, while their reports are posted. */
async function openWith(messages: number): Promise<void> {
	lab = await startLab({
		pace: { ...pace, report: 400, callsPerSecond: Math.max(20, messages / 50) },
	});
	const { destinations } = campaign(messages);
	const inOneRequest = 250;
	for (let start = 0; start < messages; start += inOneRequest) {
		const some = destinations.slice(start, start + inOneRequest);
		await send(lab.sandbox, { ...campaign(0), destinations: some });
	}
	page = await browser.newPage({ viewport: { width: 1300, height: 850 } });
	await page.goto(lab.sandbox.url);
	await page.getByTestId('person').first().waitFor();
}

const nodes = async () => Number(await page.evaluate('document.querySelectorAll("*").length'));

/** The median of several clicks, each after a click that leads away. */
async function median(click: string, drawn: string, away: string, left: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < CLICKS; round++) {
		await answerTime(page, away, left);
		await wait(150);
		times.push(await answerTime(page, click, drawn));
		await wait(150);
	}
	return times.sort((a, b) => a - b)[Math.floor(CLICKS / 2)] ?? Infinity;
}

const views: Array<[view: string, drawn: string]> = [
	['templates', '[data-testid=template]'],
	['media', '[data-testid=sample-media]'],
	['callbacks', '[data-testid=callback]'],
];

describe.each([300, 1_000, 10_000])('with %i messages, while their reports are posted', (count) => {
	beforeEach(async () => await openWith(count), 300_000);

	it('answers every click within 200 ms, and draws a part', async () => {
		const open = (index: number) => `li:nth-child(${index}) > [data-testid=person]`;
		const opened = (index: number) => `${open(index)}[aria-current]`;
		const times: Record<string, number> = {
			person: await median(open(3), opened(3), open(2), opened(2)),
		};
		const drawn: Record<string, number> = { phone: await nodes() };
		for (const [view, selector] of views) {
			const tab = `[data-testid=view-${view}]`;
			const phone = '[data-testid=view-phone]';
			times[view] = await median(tab, selector, phone, '[data-testid=person]');
			drawn[view] = await nodes();
		}
		const slow = Object.entries(times).filter(([, time]) => time > MAX_ANSWER_MS);
		const large = Object.entries(drawn).filter(([, number]) => number > MAX_NODES);
		expect({ slow, large }).toEqual({ slow: [], large: [] });
		expect(lab.sandbox.lineOf('reports').length().waiting).toBeGreaterThan(0);
	});
});

/** How many callbacks a gate has under way at a time. */
const MAX_UNDER_WAY = 10;

describe('with more than is drawn', () => {
	beforeEach(async () => await openWith(130));

	it('draws more people on demand, and finds one by name or number', async () => {
		const people = page.getByTestId('person');
		await expect(people.count()).resolves.toBe(50);
		await page.locator('.people').getByTestId('more').click();
		await expect(people.count()).resolves.toBe(100);
		const find = page.getByTestId('find-person');
		await find.fill('100 0042');
		await people.nth(1).waitFor({ state: 'detached' });
		await expect(people.getAttribute('data-number')).resolves.toBe('+46701000042');
		await find.fill('bo');
		await people.getByText('Bo', { exact: true }).waitFor();
		await find.fill('Zoe');
		await page.getByText('No name or number contains Zoe.').waitFor();
	});

	it('tells how many reports wait, and lists more activity on demand', async () => {
		await page.getByTestId('line').getByText('reports wait for their turn').waitFor();
		const groups = page.getByTestId('activity');
		await expect(groups.count()).resolves.toBe(40);
		await page.getByRole('button', { name: 'Show more of' }).click();
		await expect(groups.count()).resolves.toBe(80);
	});

	it('clears the phones, but for the people it started with', async () => {
		await page.getByTestId('clear-people').click();
		await page.getByTestId('clear-people-now').click();
		await page.getByTestId('person').nth(2).waitFor({ state: 'detached' });
		const names = await page.locator('[data-testid=person] .name').allInnerTexts();
		expect(names).toEqual(['Ann', 'Bo']);
		// The outcomes of callbacks that are under way still come.
		await page.getByTestId('activity').nth(MAX_UNDER_WAY).waitFor({ state: 'detached' });
	});
});

it('draws the newest messages of a conversation, and earlier ones on demand', async () => {
	await openWith(0);
	for (let number = 1; number <= 40; number++) {
		const text = { type: 'text', text: { body: `Message ${number}.` } };
		const request = { ...campaign(0), destinations: ['+46700000001'], messages: [text] };
		await send(lab.sandbox, { ...request, eventReportGates: [] });
	}
	await onPhone(lab.sandbox, '/people/%2B46700000001/messages', { text: 'Enough', quoted: null });
	await page.locator('[data-testid=person][data-number="+46700000001"]').click();
	const bubbles = page.getByTestId('message');
	await bubbles.getByText('Enough').waitFor();
	await expect(bubbles.count()).resolves.toBe(25);
	await page.getByTestId('earlier').click();
	await bubbles.getByText('Message 1.', { exact: true }).waitFor();
	await expect(bubbles.count()).resolves.toBe(41);
	expect(withStatus(lab.sandbox, 'failed')).toEqual([]);
});
