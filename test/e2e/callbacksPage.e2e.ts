import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startLab, until } from '../sandbox/lab';
import { isFullyVisible, openBrowser } from './browser';

let browser: Browser;
let context: BrowserContext;
let lab: Awaited<ReturnType<typeof startLab>>;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => await browser?.close());

beforeEach(async () => {
	lab = await startLab();
	context = await browser.newContext({ viewport: { width: 1300, height: 850 } });
	page = await context.newPage();
	await page.goto(lab.sandbox.url);
	await page.getByTestId('view-callbacks').click();
});
afterEach(async () => {
	await context.close();
	await lab.close();
});

const button = (name: string) => page.locator(`[data-testid=callback][data-name="${name}"]`);
const openMore = async () => await page.getByTestId('more-choices').locator('summary').click();
const attempts = () => page.getByTestId('attempts');
const result = () => page.getByRole('status');
const bodies = () => lab.receiver.requests.map(({ body }) => body);

it('posts the callback of a button to the chosen gate, and shows the answer', async () => {
	await page.getByText(`${lab.receiver.url}/incoming`).first().waitFor();
	await button('image').click();
	await result().getByText('Posted.').waitFor();
	const one = attempts().and(page.locator('[data-mood=good]'));
	await one.getByText('200', { exact: true }).waitFor();
	await one.locator('summary').click();
	await one.getByText('"contentType": "MEDIA"').waitFor();
	expect(lab.receiver.requests.map(({ path }) => path)).toEqual(['/incoming']);
});

it('shows every attempt at a callback, and that LINK gives up', async () => {
	lab.receiver.answers({ status: 503 });
	await button('text').click();
	const one = attempts().and(page.locator('[data-mood=bad]'));
	await one.getByText('Given up', { exact: true }).waitFor();
	await expect(one.locator('.try').allInnerTexts()).resolves.toEqual(['503', '503']);
});

it('shows which execution an answer has resumed', async () => {
	lab.receiver.answers({ status: 200, headers: { 'X-Resumed-Execution': '12' } });
	await button('buttonReply').click();
	const one = attempts().filter({ hasText: 'resumed execution 12' });
	await one.waitFor();
	await expect(isFullyVisible(one.locator('.to'))).resolves.toBe(true);
});

it('posts several callbacks in the order of their buttons, reversed, or in one array', async () => {
	await openMore();
	await page.getByLabel('Choose several first').check();
	for (const name of ['read', 'delivered']) await button(name).click();
	await expect(button('delivered').getAttribute('aria-pressed')).resolves.toBe('true');
	await page.getByLabel('In the wrong order').check();
	await page.getByLabel('In one array').check();
	await page.getByTestId('send-chosen').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	expect(bodies()).toMatchObject([[{ resultCode: 112003 }, { resultCode: 112007 }]]);
	await expect(page.getByTestId('send-chosen').isDisabled()).resolves.toBe(true);

	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(page.getByLabel('In one array').isChecked()).resolves.toBe(false);
	await expect(page.getByTestId('send-chosen').count()).resolves.toBe(0);
});

it('posts a burst with copies', async () => {
	await openMore();
	await page.locator('input[name=copies]').fill('2');
	await page.locator('input[name=times]').fill('20');
	await button('delivered').click();
	await result().getByText('40 posted.').waitFor();
	await attempts().nth(39).getByText('200', { exact: true }).waitFor();
	const ids = bodies().map((body) => String(Object(body).messageId));
	expect([ids.length, new Set(ids).size]).toEqual([40, 20]);
});

it('finds a callback, and opens its group', async () => {
	await page.getByLabel('Find a callback').fill('reaction');
	await button('reaction').waitFor();
	await expect(button('image').count()).resolves.toBe(0);
	await page.getByLabel('Find a callback').fill('nothing of the kind');
	await page.getByText('No callback has this name.').waitFor();
});

it('posts a custom callback, and reports what is not JSON', async () => {
	await page.getByText('Custom callback').click();
	const own = page.getByLabel('The callback as JSON');
	await own.fill('{ "messageId": ');
	await own.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('alert').getByText('This is not JSON').waitFor();
	await own.fill('{ "messageId": "mine", "resultCode": 112003 }');
	await own.press('Tab');
	await page.keyboard.press('Enter');
	await result().getByText('Posted.').waitFor();
	await attempts().getByText('200', { exact: true }).waitFor();
	expect(bodies()).toEqual([{ messageId: 'mine', resultCode: 112003 }]);
	await expect(page.getByRole('alert').count()).resolves.toBe(0);
});

it('adds an address to a gate, and removes it', async () => {
	const own = `${lab.receiver.url}/own`;
	const addresses = page.getByTestId('address');
	const box = page.getByLabel('Another workflow');
	await box.fill('webhook/own');
	await page.getByRole('button', { name: 'Add' }).click();
	await page.getByRole('alert').getByText('starts with http:// or https://').waitFor();
	await box.fill(own);
	await box.press('Enter');
	await addresses.getByText(own).waitFor();
	await expect(box.inputValue()).resolves.toBe('');
	await expect(page.getByRole('alert').count()).resolves.toBe(0);
	await button('text').click();
	await attempts().getByText('200', { exact: true }).nth(1).waitFor();
	const paths = () => lab.receiver.requests.map(({ path }) => path).sort();
	expect(paths()).toEqual(['/incoming', '/own']);

	await page.reload();
	await addresses.getByText(own).waitFor();
	await page.getByRole('button', { name: `Stop calling ${lab.receiver.url}/incoming` }).click();
	await addresses.nth(1).waitFor({ state: 'detached' });
	await button('text').click();
	await attempts().nth(2).getByText('200', { exact: true }).waitFor();
	expect(paths()).toEqual(['/incoming', '/own', '/own']);
});

it('shows the name of each callback in full', async () => {
	await page.setViewportSize({ width: 1200, height: 800 });
	await button('sentToWhatsApp').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	await expect(isFullyVisible(attempts().locator('.title'))).resolves.toBe(true);
});

it('fits a narrow screen', async () => {
	await page.setViewportSize({ width: 390, height: 800 });
	await button('text').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	await openMore();
	const width = await page.evaluate('document.documentElement.scrollWidth');
	expect(width).toBe(390);
	for (const box of await page.locator('.settings select').all()) {
		expect((await box.boundingBox())?.width).toBeGreaterThan(300);
	}
	const counts = await page.locator('.counts input').all();
	const tops = await Promise.all(counts.map(async (box) => (await box.boundingBox())?.y));
	expect(new Set(tops).size).toBe(1);
});

it('lets an address get only reports', async () => {
	await lab.close();
	const { url } = lab.receiver;
	lab = await startLab({
		gates: [{ id: 'own', destinations: [{ url: `${url}/example`, name: 'Example' }] }],
		incomingGates: ['own'],
	});
	await page.goto(`${lab.sandbox.url}/#callbacks`);
	const gets = page.getByLabel('What Example gets');
	await gets.selectOption('reports');
	await page.reload();
	await expect(gets.inputValue()).resolves.toBe('reports');
	await button('text').click();
	await page.getByText('has no address that gets messages').first().waitFor();
});

it('sets the pace of reports', async () => {
	await openMore();
	const perSecond = page.locator('input[name=perSecond]');
	await expect(perSecond.inputValue()).resolves.toBe('');
	await perSecond.fill('50');
	await perSecond.press('Tab');
	await until(lab.sandbox, () => lab.sandbox.state.paces.incoming?.perSecond === 50);
	await page.locator('input[name=atOnce]').fill('0');
	await page.locator('input[name=atOnce]').press('Tab');
	await page.getByRole('alert').getByText('Calls at once must be a whole number from 1').waitFor();
});

it('writes as any number, without a list of everybody', async () => {
	await page.locator('input[name=person]').fill('+46700000009');
	await button('text').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	expect(bodies()).toMatchObject([{ source: '+46700000009' }]);
});

it('groups the callbacks about one message in the activity', async () => {
	await button('life').click();
	const group = page.getByTestId('activity');
	await group.getByText('Read by Ann').waitFor();
	await expect(group.count()).resolves.toBe(1);
});

it.each([
	[1440, 900],
	[1100, 800],
])(
	'shows the field, its error and the first workflow at %i by %i pixels',
	async (width, height) => {
		await page.setViewportSize({ width, height });
		await page.getByLabel('Another workflow').fill('You wrote: {{ $json.text }}');
		await page.getByRole('button', { name: 'Add' }).click();
		const problem = page.getByRole('alert');
		await problem.getByText('starts with http:// or https://').waitFor();
		const boxes = [problem, page.getByTestId('address').first(), button('text')];
		for (const one of boxes) {
			const box = await one.boundingBox();
			expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height);
		}
		await expect(isFullyVisible(page.locator('.top > p'))).resolves.toBe(true);
		await expect(isFullyVisible(page.locator('.sender .who p'))).resolves.toBe(true);
	},
);

it('shows in the list of calls why one is refused', async () => {
	lab.receiver.answers({ status: 404, body: JSON.stringify({ message: 'Not registered' }) });
	await button('text').click();
	const words = 'Refused: Not registered. Attempt 2 of 2, given up';
	await attempts().getByText(words).waitFor();
	await expect(isFullyVisible(attempts().getByText(words))).resolves.toBe(true);
});

it('keeps rarely used settings closed, and says that some were changed', async () => {
	const more = page.getByTestId('more-choices');
	await expect(page.locator('input[name=times]').isVisible()).resolves.toBe(false);
	await openMore();
	await page.locator('input[name=times]').fill('20');
	await openMore();
	await more.getByText('More (changed)').waitFor();
});
