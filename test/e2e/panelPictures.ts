import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { cutOffTexts } from './cutOffTexts';
import type { Stage } from './stage';

export const WIDTHS = [1440, 1100] as const;

/** At first; the window grows with the panel, so that the picture shows all of it. */
export const HEIGHT = 900;

/** The highest window that n8n's panels need. */
const MAX_HEIGHT = 5000;

/** How many pixels of a part of the page can only be seen by scrolling. */
const hiddenOf = async (editor: Page, part: string): Promise<number> =>
	await editor.evaluate<number>(`(() => {
		let hidden = 0;
		for (let one = document.querySelector('${part}'); one; one = one.parentElement) {
			hidden = Math.max(hidden, one.scrollHeight - one.clientHeight);
		}
		return hidden;
	})()`);

/**
 * Takes a picture of an open panel at each width, and returns what is cut off in it.
 */
export async function photographPanel(
	{ editor, pictures }: Pick<Stage, 'editor' | 'pictures'>,
	name: string,
): Promise<Record<string, string[]>> {
	const cutOff: Record<string, string[]> = {};
	for (const width of WIDTHS) {
		let height = HEIGHT;
		await editor.setViewportSize({ width, height });
		for (let hidden = 1; hidden > 0 && height < MAX_HEIGHT; ) {
			hidden = await hiddenOf(editor, '[data-test-id=node-parameters]');
			height += hidden;
			if (hidden) await editor.setViewportSize({ width, height });
		}
		await editor.screenshot({ path: resolve(pictures, `${name}-${width}.png`) });
		cutOff[width] = await cutOffTexts(editor);
	}
	return cutOff;
}

export const nothingCutOff: Record<string, string[]> = Object.fromEntries(
	WIDTHS.map((width) => [width, []]),
);

/**
 * Opens a node of a workflow. From the panel of another node of it, the editor's own router does so, in a fraction of the time that
 * loading the page takes.
 *
 * @param id of the node; n8n's address has only its first six characters
 */
export async function openPanel(
	{ editor, product }: Pick<Stage, 'editor' | 'product'>,
	workflow: string,
	{ id, name }: { id: string; name: string },
): Promise<void> {
	const path = `/workflow/${workflow}/${id}`;
	if (await editor.locator('[data-test-id=ndv]').isVisible()) {
		await editor.evaluate(
			`document.querySelector('#app').__vue_app__.config.globalProperties.$router.push('${path}')`,
		);
	} else {
		await editor.goto(`${product.n8n}${path}`);
	}
	await editor.locator(`[data-test-id=inline-edit-preview]:text-is("${name}")`).waitFor();
	await editor.locator('[data-test-id=ndv] [data-test-id=parameter-input]').first().waitFor();
}
