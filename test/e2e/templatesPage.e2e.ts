import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/server';
import type { Sandbox } from '../../sandbox/server';
import { call, newTemplate } from '../sandbox/callTemplates';
import { openBrowser } from './browser';

let browser: Browser;
let context: BrowserContext;
let sandbox: Sandbox;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => await browser?.close());

beforeEach(async () => {
	sandbox = await startSandbox({ port: 0, review: 'byHand' });
	context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
	page = await context.newPage();
	await page.goto(sandbox.url);
});
afterEach(async () => {
	await context.close();
	await sandbox.close();
});

const row = (id: string) => page.locator(`[data-testid=template][data-id="${id}"]`);
const detail = () => page.getByTestId('template-detail');
const preview = () => page.getByTestId('template-preview');
const status = () => detail().getByTestId('template-status');

async function create(): Promise<string> {
	const { body } = await call(sandbox, 'PUT', '', newTemplate());
	return String(body.id);
}

it('leads from the phone to the templates, and back to the open phone', async () => {
	await page.locator('[data-testid=person]').first().click();
	await page.getByTestId('view-templates').click();
	await row('100101').click();
	await preview().getByText('Hello World').waitFor();
	await page.getByTestId('view-phone').click();
	await page.getByRole('heading', { name: 'Ann’s phone' }).waitFor();
	await page.getByTestId('view-templates').click();
	await preview().getByText('Hello World').waitFor();
	await page.reload();
	await preview().getByText('Hello World').waitFor();
});

it('says how to create a template in n8n, while none is open', async () => {
	await page.getByTestId('view-templates').click();
	const steps = await page.getByTestId('create-template').locator('li').allInnerTexts();
	expect(steps).toHaveLength(3);
	expect(steps[0]).toContain('choose “Create template”');
	expect(steps[1]).toContain('a text with {{1}}');
	expect(steps[2]).toContain('press Approve');
});

it('finds a template by its name, ID or status', async () => {
	await page.getByTestId('view-templates').click();
	for (const [query, id] of [
		['pick_up', '101001'],
		['101201', '101201'],
		['paused', '101501'],
	] as const) {
		await page.getByLabel('Find a template').fill(query);
		await expect(page.getByTestId('template').count()).resolves.toBe(1);
		await row(id).waitFor();
	}
	await page.getByLabel('Find a template').fill('nothing of the kind');
	await page.getByText('No template has nothing of the kind in its name').waitFor();
});

it('copies the ID, and shows the preview and the placeholders', async () => {
	await page.goto(`${sandbox.url}/#templates/101101`);
	await page.getByTestId('copy-template-id').click();
	await page.getByText('Copied').waitFor();
	expect(await page.evaluate('navigator.clipboard.readText()')).toBe('101101');

	for (const text of ['20% off', 'Ends in 1 d 23:59:', 'Hurry, Ann', 'FLASH20', 'Shop now']) {
		await preview().getByText(text).first().waitFor();
	}
	const rows = await detail().locator('tbody tr').allInnerTexts();
	expect(rows.map((text) => text.split('\t')[0])).toEqual([
		'Header',
		'Body {{1}}',
		'Button 1',
		'Button 2',
		'Offer',
	]);
});

it('shows a new template in review, and makes every decision by keyboard', async () => {
	await page.getByTestId('view-templates').click();
	const id = await create();
	await row(id).waitFor();
	await row(id).focus();
	await page.keyboard.press('Enter');
	await expect(status().innerText()).resolves.toBe('In review');

	await page.getByTestId('template-rejected').press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await status().getByText('Rejected').waitFor();
	await detail().getByText('Rejected, incorrect category').waitFor();

	await page.getByTestId('template-approved').press('Enter');
	await status().getByText('Approved').waitFor();
	await page.getByTestId('template-paused').press('Enter');
	await status().getByText('Paused').waitFor();
	await page.getByTestId('template-disabled').press('Enter');
	await page.getByTestId('confirm-disable').press('Enter');
	await status().getByText('Disabled').waitFor();
	await expect(detail().locator('.decisions button').count()).resolves.toBe(0);
	expect(sandbox.state.templates.find((one) => one.id === id)?.status).toBe('DISABLED');
});

it('shows the list or one template on a narrow screen', async () => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.getByTestId('view-templates').click();
	await row('100601').click();
	await row('100601').waitFor({ state: 'hidden' });
	await page.getByLabel('Back to the templates').click();
	await row('100601').waitFor();
	await page.goBack();
	await preview().getByText('New for you, Ann').waitFor();
	const width = await page.evaluate('document.documentElement.scrollWidth');
	expect(width).toBe(390);
});
