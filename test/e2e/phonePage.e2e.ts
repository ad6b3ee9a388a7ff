import type { Browser, Page } from 'playwright-core';
import { validRequest, send, startLab } from '../sandbox/lab';
import { isFullyVisible, openBrowser } from './browser';

let browser: Browser;
let lab: Awaited<ReturnType<typeof startLab>>;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => await browser?.close());

beforeEach(async () => {
	lab = await startLab();
	page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
	await page.goto(lab.sandbox.url);
});
afterEach(async () => {
	await page.close();
	await lab.close();
});

const ann = () => page.locator('[data-testid=person][data-number="+46700000001"]');

it.each([1200, 820, 760, 400])('shows both numbers in full, %i pixels wide', async (width) => {
	await page.setViewportSize({ width, height: 800 });
	await ann().click();
	const numbers = page.locator('.numbers');
	await numbers.getByText('writes to +46700000000').waitFor();
	await expect(isFullyVisible(numbers)).resolves.toBe(true);
});

it('shows whether the 24-hour window is open, and closes and opens it', async () => {
	await ann().click();
	const toggle = page.getByTestId('window');
	await expect(toggle.isChecked()).resolves.toBe(true);
	await toggle.click();
	await page.getByText('Has not written for 24 h').waitFor();
	await toggle.click();
	await page.getByText('Wrote in the last 24 h').waitFor();
});

it('shows a location as part of its bubble, with readable coordinates', async () => {
	const location = { latitude: 59.33, longitude: 18.06, name: 'Our shop' };
	await send(lab.sandbox, { ...validRequest, messages: [{ type: 'location', location }] });
	await ann().click();
	const place = page.getByTestId('place');
	await place.getByText('59.33000, 18.06000').waitFor();
	const ground = "getComputedStyle(document.querySelector('[data-testid=place]')).backgroundColor";
	await expect(page.evaluate(ground)).resolves.toBe('rgba(0, 0, 0, 0)');
});

it('shows a connection test as passed', async () => {
	await send(lab.sandbox, { messages: [] });
	const test = page.getByTestId('activity').filter({ hasText: 'Test of the credential' });
	await test.waitFor();
	await expect(test.getAttribute('data-mood')).resolves.toBe('good');
});

it('shows in full why a callback was not taken', async () => {
	lab.receiver.answers({ status: 503 });
	await send(lab.sandbox);
	const outcome = page.getByText('Not taken, attempt 2 of 2, given up').first();
	await outcome.waitFor();
	await expect(isFullyVisible(outcome)).resolves.toBe(true);
});

it('shows one line for each message, with what became of it in words', async () => {
	await ann().click();
	await send(lab.sandbox);
	const group = page.getByTestId('activity');
	await group.getByText('Read by Ann', { exact: true }).waitFor();
	await expect(group.count()).resolves.toBe(1);
	await group.locator('summary').click();
	const entries = group.getByTestId('entry');
	await entries.nth(4).waitFor();
	await expect(entries.locator('.title').allTextContents()).resolves.toEqual([
		'LINK received: POST /messages',
		'LINK called: 112002 sent to WA',
		'LINK called: 112006 sent',
		'LINK called: 112003 delivered',
		'LINK called: 112007 read',
	]);
	await entries.nth(3).locator('summary').click();
	await entries.getByText('"resultCode": 112003').waitFor();
	await page.getByTestId('composer').fill('Thank you');
	await page.getByTestId('send').click();
	const written = group.filter({ hasText: 'Ann wrote' });
	await written.getByText('Thank you · taken by your gate').waitFor();
});

it('says of a number without a phone that it has none', async () => {
	await send(lab.sandbox, { ...validRequest, destinations: ['0701234567'] });
	const one = page.getByTestId('activity').filter({ hasText: 'No WhatsApp at 0701234567' });
	await one.waitFor();
	await expect(one.getAttribute('data-mood')).resolves.toBe('bad');
});

it('offers links to media that can be copied', async () => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByTestId('view-media').click();
	const image = page.getByTestId('sample-media').first();
	await image.getByText(`${lab.sandbox.url}/media/photo.jpg`).waitFor();
	await image.getByTestId('copy-media').click();
	await image.getByText('Copied').waitFor();
	const link = String(await page.evaluate('navigator.clipboard.readText()'));
	expect((await fetch(link)).headers.get('content-type')).toBe('image/jpeg');
});
