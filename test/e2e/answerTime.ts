import type { Page } from 'playwright-core';

/** The longest time to wait for an answer. */
const LONGEST_MS = 10_000;

/**
 * Milliseconds from a click until the page has drawn what a selector finds.
 *
 * @param drawn the selector, with NUMBER in place of the phone number of the person who was clicked
 */
export async function answerTime(page: Page, click: string, drawn: string): Promise<number> {
	const answered = page.evaluate(`new Promise((resolve) => {
		const onClick = ({ target, timeStamp }) => {
			const number = target.closest('[data-number]')?.dataset.number;
			const drawn = ${JSON.stringify(drawn)}.replace('NUMBER', number);
			const age = () => performance.now() - timeStamp;
			const look = () =>
				document.querySelector(drawn) || age() > ${LONGEST_MS}
					? requestAnimationFrame(() => setTimeout(() => resolve(age())))
					: setTimeout(look, 1);
			look();
		};
		addEventListener('click', onClick, { once: true, capture: true });
	})`);
	await page.locator(click).first().click();
	return Number(await answered);
}
