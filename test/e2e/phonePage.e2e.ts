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
