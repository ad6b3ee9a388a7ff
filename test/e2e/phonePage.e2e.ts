import type { Browser, Page } from 'playwright-core';
import type { ConfigInput } from '../../sandbox/config';
import { startRecorder } from '../helpers/recorder';
import { call, newTemplate } from '../sandbox/callTemplates';
import { campaign, pace, validRequest, send, startLab } from '../sandbox/lab';
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

/** Starts another sandbox whose only gate calls workflows of these names, and opens Ann's phone. */
async function callOnly(names: string[], given: ConfigInput = {}): Promise<void> {
	await lab.close();
	const receiver = await startRecorder();
	receiver.answers({ status: 200 });
	const destinations = names.map((name, index) => ({ url: `${receiver.url}/${index}`, name }));
	const gates = [{ id: 'own', destinations }];
	const started = await startLab({ ...given, gates, incomingGates: ['own'] });
	const close = async () => {
		await started.close();
		await receiver.close();
	};
	lab = { ...started, receiver, close };
	await page.goto(`${lab.sandbox.url}/#+46700000001`);
}

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

it('shows in full why a callback was refused', async () => {
	lab.receiver.answers({ status: 503 });
	await send(lab.sandbox);
	const outcome = page.getByText('Refused, attempt 2 of 2, given up').first();
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
		'LINK received: Message accepted',
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
	await written.getByText('received by your workflow').waitFor();
});

it('says of a number without a phone that it has none', async () => {
	await send(lab.sandbox, { ...validRequest, destinations: ['0701234567'] });
	const one = page.getByTestId('activity').filter({ hasText: '0701234567 is not on WhatsApp' });
	await one.waitFor();
	await expect(one.getAttribute('data-mood')).resolves.toBe('bad');
});

it('offers links to media that can be copied', async () => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByTestId('view-media').click();
	const image = page.getByTestId('sample-media').first();
	await image.getByText(`${lab.sandbox.url}/media/photo.jpg`).waitFor();
	await image.getByRole('button', { name: 'Copy link' }).click();
	await image.getByText('Copied').waitFor();
	const link = String(await page.evaluate('navigator.clipboard.readText()'));
	expect((await fetch(link)).headers.get('content-type')).toBe('image/jpeg');
});

it('offers the people of a campaign as a file with its own name', async () => {
	await page.getByTestId('view-media').click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'campaign-of-300.csv' }).click();
	expect((await download).suggestedFilename()).toBe('campaign-of-300.csv');
});

it('keeps its size when long entries of the activity are opened', async () => {
	for (let sent = 0; sent < 8; sent++) await send(lab.sandbox);
	const group = page.getByTestId('activity');
	await group.nth(7).getByText('Delivered to Ann').waitFor();
	for (const one of await group.all()) await one.locator('summary').first().click();
	await page.getByTestId('entry').nth(20).waitFor();
	await expect(page.evaluate('document.documentElement.scrollHeight')).resolves.toBe(800);
});

it('scrolls the message box only when the text is longer than the box can be', async () => {
	await ann().click();
	const box = page.getByTestId('composer');
	await expect(isFullyVisible(box)).resolves.toBe(true);
	await box.fill('one\ntwo\nthree');
	await expect(isFullyVisible(box)).resolves.toBe(true);
	await box.fill('line\n'.repeat(20));
	await expect(isFullyVisible(box)).resolves.toBe(false);
	expect((await box.boundingBox())?.height).toBe(180);
});

it('shows in color and words that a callback was refused, and by which workflow, while LINK still tries', async () => {
	await callOnly(['Mine'], { pace: { ...pace, retries: [600_000] } });
	lab.receiver.answers({
		status: 404,
		body: JSON.stringify({
			message: 'The requested webhook is not registered.',
			hint: 'Publish it',
			stacktrace: 'at …',
		}),
	});
	await page.getByTestId('composer').fill('Hello');
	await page.getByTestId('send').click();
	const group = page.getByTestId('activity').and(page.locator('[data-mood=waiting]'));
	const words =
		'Refused: The requested webhook is not registered. Publish it. Attempt 1 of 2, trying again in 600 s';
	const trouble = group.locator('.trouble');
	await trouble.getByText(`Message from a person to Mine: ${words}`).waitFor();
	await expect(isFullyVisible(trouble)).resolves.toBe(true);
	await group.locator('summary').click();
	const entry = group.getByTestId('entry');
	await entry.getByText(`Mine · ${words}`).waitFor();
	await expect(isFullyVisible(entry.locator('.outcome'))).resolves.toBe(true);
	const colors = await page.evaluate(`['.status', '.trouble'].map((name) =>
		getComputedStyle(document.querySelector('[data-testid=activity] ' + name)).color)`);
	const waiting = 'rgb(138, 82, 0)';
	expect(colors).toEqual([waiting, waiting]);
});

it('counts the workflows that took a message, and names them in the opened entry', async () => {
	const names = ['Answer incoming messages', 'Remember who wrote in the last 24 hours', 'Mine'];
	await callOnly(names);
	await page.getByTestId('composer').fill('Hello');
	await page.getByTestId('send').click();
	const group = page.getByTestId('activity');
	await group.getByText('received by 3 workflows', { exact: true }).waitFor();
	await group.locator('summary').click();
	await group.getByText(/^received by .*, .*, /).waitFor();
	for (const name of names) await group.getByText(`${name} · Accepted`).waitFor();
});

it('shows numbers in full in the activity, and their last digits as avatars', async () => {
	await page.setViewportSize({ width: 1440, height: 800 });
	await send(lab.sandbox, campaign(3));
	const titles = page.getByTestId('activity').locator('.title');
	await titles.getByText('Delivered to +46701000002').waitFor();
	for (const title of await titles.all()) {
		await expect(isFullyVisible(title)).resolves.toBe(true);
	}
	const stranger = page.locator('[data-testid=person][data-number="+46701000002"]');
	await expect(stranger.locator('.avatar').textContent()).resolves.toBe('02');
	await expect(ann().locator('.avatar').textContent()).resolves.toBe('A');
});

it('counts one report in the singular', async () => {
	await lab.close();
	lab = await startLab({ pace: { ...pace, patience: 60_000, callsAtOnce: 1 } });
	lab.receiver.answers({ hang: true });
	await page.goto(lab.sandbox.url);
	await send(lab.sandbox, campaign(2));
	await page.getByTestId('line').getByText('1 report waits for its turn').waitFor();
	await send(lab.sandbox);
	await page.getByTestId('line').getByText('2 reports wait for their turn').waitFor();
});

it('names templates in words, with the technical line in the opened entry', async () => {
	await page.getByText('What n8n sends to LINK, and what LINK calls back, shows here.').waitFor();
	await call(lab.sandbox, 'PUT', '', newTemplate({ name: 'winter_sale' }));
	const group = page.getByTestId('activity');
	await group.getByText('Template winter_sale created, in review').waitFor();
	await group.locator('summary').click();
	await group.getByTestId('entry').locator('summary').click();
	await group.getByText(/^PUT .*\/templates$/).waitFor();
});

it('counts the look-ups of a template in one line', async () => {
	const { body } = await call(lab.sandbox, 'PUT', '', newTemplate({ name: 'winter_sale' }));
	for (let times = 0; times < 3; times++) await call(lab.sandbox, 'GET', `/${body.id}`);
	const titles = page.getByTestId('activity').locator('.title');
	await titles.getByText('Template winter_sale looked up, in review, 3 times').waitFor();
	await titles.getByText('Template winter_sale created, in review').waitFor();
	await expect(titles.count()).resolves.toBe(2);
});

it('says in words why WhatsApp did not deliver a message', async () => {
	await send(lab.sandbox, campaign(1));
	await send(lab.sandbox, { ...validRequest, destinations: ['+46701000000'] });
	const group = page.getByTestId('activity').filter({ hasText: 'Not delivered to +46701000000' });
	await group
		.getByText(/^Message failed to send because more than 24 hours .* \(131047\)$/)
		.waitFor();
});
