import type { Page } from 'playwright-core';
import { examples } from '../../scripts/examples';
import { addresses } from '../../scripts/workflowAddresses';
import { eventually } from '../e2e/product';

/** The address of the form of an example workflow. */
async function formOf(n8nUrl: string, name: string): Promise<string> {
	const { forms } = addresses(n8nUrl, await examples());
	const found = forms.find((form) => form.name === name);
	if (!found) throw new Error(`No form ${name}`);
	return found.url;
}

/** The choices of the form that sends. */
export type SendItNow = 'No, show me first who gets it' | 'Yes, send it';

/** n8n answers this until it serves a workflow that it has just published. */
const NOT_SERVED = 404;

/**
 * Starts the campaign's workflow without a browser, so that two can start at the same time.
 *
 * @returns the page that says how many people it is sent to, in HTML
 */
export async function startCampaign(n8nUrl: string, campaign: string): Promise<string> {
	const body = new FormData();
	body.set('field-0', campaign);
	body.set('field-1', 'Yes, send it' satisfies SendItNow);
	const url = await formOf(n8nUrl, 'Send a campaign');
	const answer = await eventually(async () => {
		const response = await fetch(url, { method: 'POST', body });
		return response.status === NOT_SERVED ? undefined : response;
	}, 'the form of the campaign');
	if (answer.status !== 200) throw new Error(`The form answered with ${answer.status}`);
	return await answer.text();
}

/** Enters a campaign in the form that sends. By default, it sends nothing yet. */
export async function openSendForm(
	page: Page,
	n8nUrl: string,
	campaign: string,
	sendItNow?: SendItNow,
): Promise<void> {
	await page.goto(await formOf(n8nUrl, 'Send a campaign'));
	await page.getByLabel('Campaign').fill(campaign);
	if (sendItNow) await page.getByLabel('Send it now?').selectOption(sendItNow);
	await page.getByRole('button', { name: 'Submit' }).click();
}

/** How long the form with the totals may take, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Choices of the form with the totals. */
export type TryAgain =
	| 'Nobody, only count'
	| 'Those who may be tried again'
	| 'Those, and the interrupted ones';

/** Enters a campaign in the form with the totals. */
export async function openForm(
	page: Page,
	n8nUrl: string,
	campaign: string,
	tryAgain?: TryAgain,
): Promise<void> {
	await page.goto(await formOf(n8nUrl, 'How did the campaign go?'));
	await page.getByLabel('Campaign').fill(campaign);
	if (tryAgain) await page.getByLabel('Try again').selectOption(tryAgain);
	await page.getByRole('button', { name: 'Submit' }).click();
}

/** Asks how a campaign went. @returns what the page shows, by line */
export async function howDidItGo(...asked: Parameters<typeof openForm>) {
	await openForm(...asked);
	const [page] = asked;
	const rows = page.locator('table').first().locator('tbody tr');
	await rows.first().waitFor({ timeout: PATIENCE_MS });
	const lines = await rows.allInnerTexts();
	return Object.fromEntries(
		lines.map((text): [string, string] => {
			const [what = '', people = '', share = ''] = text.split('\t').map((part) => part.trim());
			return [what, [people, share].filter(Boolean).join(', ')];
		}),
	);
}
