import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startLab } from '../sandbox/lab';
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
const attempts = () => page.getByTestId('attempts');
const said = () => page.getByRole('status');
const bodies = () => lab.receiver.requests.map(({ body }) => body);

it('posts what a button says to the gate that is shown, and shows the answer', async () => {
	await page.getByText(`${lab.receiver.url}/incoming`).first().waitFor();
	await button('image').click();
	await said().getByText('Posted.').waitFor();
	const one = attempts().and(page.locator('[data-mood=good]'));
	await one.getByText('200', { exact: true }).waitFor();
	await one.locator('summary').click();
	await one.getByText('"contentType": "MEDIA"').waitFor();
	expect(lab.receiver.requests.map(({ path }) => path)).toEqual(['/incoming']);
});

it('shows every attempt at what is not taken, and that LINK gives up', async () => {
	lab.receiver.answers({ status: 503 });
	await button('text').click();
	const one = attempts().and(page.locator('[data-mood=bad]'));
	await one.getByText('Given up', { exact: true }).waitFor();
	await expect(one.locator('.try').allInnerTexts()).resolves.toEqual(['503', '503']);
});

it('posts several in the order in which they were pressed, or in the other, or in one array', async () => {
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

it('posts a burst, with copies', async () => {
	await page.locator('input[name=copies]').fill('2');
	await page.locator('input[name=times]').fill('20');
	await button('delivered').click();
	await said().getByText('40 posted.').waitFor();
	await attempts().nth(39).getByText('200', { exact: true }).waitFor();
	const ids = bodies().map((body) => String(Object(body).messageId));
	expect([ids.length, new Set(ids).size]).toEqual([40, 20]);
});

it('finds a callback among all, and opens its group', async () => {
	await page.getByLabel('Find a callback').fill('reaction');
	await button('reaction').waitFor();
	await expect(button('image').count()).resolves.toBe(0);
	await page.getByLabel('Find a callback').fill('nothing of the kind');
	await page.getByText('No callback is called that.').waitFor();
});

it('posts what somebody writes, and says what is no JSON', async () => {
	await page.getByText('A callback of your own').click();
	const own = page.getByLabel('The callback as JSON');
	await own.fill('{ "messageId": ');
	await own.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('alert').getByText('This is not JSON').waitFor();
	await own.fill('{ "messageId": "mine", "resultCode": 112003 }');
	await own.press('Tab');
	await page.keyboard.press('Enter');
	await said().getByText('Posted.').waitFor();
	await attempts().getByText('200', { exact: true }).waitFor();
	expect(bodies()).toEqual([{ messageId: 'mine', resultCode: 112003 }]);
	await expect(page.getByRole('alert').count()).resolves.toBe(0);
});

it('has an address more, or one less, called', async () => {
	const own = `${lab.receiver.url}/own`;
	const called = page.getByTestId('address');
	const box = page.getByLabel('A trigger of yours');
	await box.fill('webhook/own');
	await page.getByRole('button', { name: 'Add' }).click();
	await page.getByRole('alert').getByText('it begins with http:// or https://').waitFor();
	await box.fill(own);
	await box.press('Enter');
	await called.getByText(own).waitFor();
	await expect(box.inputValue()).resolves.toBe('');
	await expect(page.getByRole('alert').count()).resolves.toBe(0);
	await button('text').click();
	await attempts().getByText('200', { exact: true }).nth(1).waitFor();
	const paths = () => lab.receiver.requests.map(({ path }) => path).sort();
	expect(paths()).toEqual(['/incoming', '/own']);

	await page.reload();
	await called.getByText(own).waitFor();
	await page.getByRole('button', { name: `Do not call ${lab.receiver.url}/incoming` }).click();
	await called.nth(1).waitFor({ state: 'detached' });
	await button('text').click();
	await attempts().nth(2).getByText('200', { exact: true }).waitFor();
	expect(paths()).toEqual(['/incoming', '/own', '/own']);
});

it('shows the name of each callback whole', async () => {
	await page.setViewportSize({ width: 1200, height: 800 });
	await button('sentToWhatsApp').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	await expect(isFullyVisible(attempts().locator('.title'))).resolves.toBe(true);
});

it('fits a narrow screen', async () => {
	await page.setViewportSize({ width: 390, height: 800 });
	await button('text').click();
	await attempts().getByText('200', { exact: true }).waitFor();
	const width = await page.evaluate('document.documentElement.scrollWidth');
	expect(width).toBe(390);
	for (const box of await page.locator('.choices-list select').all()) {
		expect((await box.boundingBox())?.width).toBeGreaterThan(300);
	}
	const counts = await page.locator('.counts input').all();
	const tops = await Promise.all(counts.map(async (box) => (await box.boundingBox())?.y));
	expect(new Set(tops).size).toBe(1);
});
