import type { Page } from 'playwright-core';
import { eventually } from './product';

/** Opens a form, fills in the fields with these labels, and submits it. @returns the text of its last page */
export async function answerOfForm(
	page: Page,
	url: string,
	values: Record<string, string> = {},
): Promise<string> {
	const button = page.getByRole('button', { name: 'Submit' });
	await eventually(async () => {
		await page.goto(url);
		// n8n serves a published form after a second or two.
		return (await button.count()) === 1 || undefined;
	}, `the form ${url}`);
	for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
	await button.click();
	await page.waitForURL(/form-waiting/);
	return await page.locator('.header').innerText();
}
