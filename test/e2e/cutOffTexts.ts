import type { Page } from 'playwright-core';

/**
 * The labels, hints, placeholders and values in a part of n8n's editor that do not fit into their boxes, except for
 * text that scrolls, such as in the JSON editor.
 *
 * @param part selector; the fields of the open panel by default
 */
export const cutOffTexts = async (
	editor: Page,
	part = '[data-test-id=node-parameters]',
): Promise<string[]> =>
	await editor.evaluate<string[]>(`(() => {
		const paper = document.createElement('canvas').getContext('2d');
		const fits = (field) => {
			const style = getComputedStyle(field);
			paper.font = style.font;
			const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
			return paper.measureText(field.value || field.placeholder).width <= room + 1;
		};
		const hasText = (one) =>
			[...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
		const isCut = (one) =>
			hasText(one) &&
			getComputedStyle(one).overflowX !== 'visible' &&
			one.scrollWidth > one.clientWidth + 1;
		const cut = [];
		for (const list of document.querySelectorAll('${part}')) {
			for (const one of list.querySelectorAll('*')) {
				if (one.closest('.cm-editor') || !one.checkVisibility() || !one.clientWidth) continue;
				if (one.matches('input') && !fits(one)) cut.push(one.value || one.placeholder);
				else if (isCut(one)) cut.push(one.textContent.trim());
			}
		}
		return [...new Set(cut)];
	})()`);
