import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { owner } from '../../scripts/owner';

/** Starts the system's Chromium, or the one that CHROMIUM names. */
export async function openBrowser(): Promise<Browser> {
	const executablePath =
		process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
	return await chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/** Opens n8n's editor and logs in as the owner. */
export async function openEditor(
	browser: Browser,
	{ n8n, password }: { n8n: string; password: string },
): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
	await page.goto(`${n8n}/signin`);
	await signIn(page, password);
	return page;
}

/** Fills in n8n's login, and waits for the page to which it leads. */
export async function signIn(page: Page, password: string): Promise<void> {
	await page.getByLabel('Email').fill(owner.email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => !url.pathname.includes('signin'));
}

interface Box {
	scrollWidth: number;
	clientWidth: number;
	scrollHeight: number;
	clientHeight: number;
}

/** True if none of the element's text is cut off. */
export const isFullyVisible = async (text: Locator): Promise<boolean> =>
	await text.evaluate((one) => {
		const { scrollWidth, clientWidth, scrollHeight, clientHeight } = one as unknown as Box;
		return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
	});
