import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suiteData } from '../../scripts/suiteData';
import { openBrowser, openEditor } from './browser';
import { ports, start } from './product';
import type { Product } from './product';

/** Limit in milliseconds; the first start on a machine installs n8n. */
export const OPENING_MS = 35 * 60_000;
export const CLOSING_MS = 60_000;

/** A running `npm start`, n8n's editor in a browser, and a folder for screenshots. */
export interface Stage {
	product: Product;
	browser: Browser;
	editor: Page;
	pictures: string;
	close(): Promise<void>;
}

/** Starts with an empty data folder. */
export async function openStage(
	name: string,
	editorSize = { width: 1400, height: 900 },
): Promise<Stage> {
	const data = suiteData(name);
	const pictures = resolve(data.results, 'pictures');
	await data.empty();
	await mkdir(pictures);
	// The browser starts first because it ends with this process even if the start of n8n fails.
	const browser = await openBrowser();
	const product = await start(data.folder, await ports());
	const editor = await openEditor(browser, product);
	await editor.setViewportSize(editorSize);
	const close = async () => {
		await browser.close();
		await product.stop();
		await data.remove();
	};
	return { product, browser, editor, pictures, close };
}
