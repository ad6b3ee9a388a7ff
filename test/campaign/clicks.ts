import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { answerTime } from '../e2e/answerTime';

const person = (index: number) => `li:nth-child(${index}) > [data-testid=person]`;
const opened = '[data-testid=person][data-number="NUMBER"][aria-current]';
const tab = (view: string) => `[data-testid=view-${view}]`;

/** What is clicked in turn, and what appears on the page. */
const round: ReadonlyArray<[click: string, drawn: string]> = [
	[person(2), opened],
	[person(5), opened],
	[tab('templates'), '[data-testid=template]'],
	[tab('callbacks'), '[data-testid=callback]'],
	[tab('phone'), '[data-testid=person]'],
];

/** Between two clicks, in milliseconds. */
const PAUSE_MS = 1_000;

/** Clicks on the phone page until the signal aborts. @returns how long each answer took, in milliseconds */
export async function clickAround(page: Page, signal: AbortSignal): Promise<number[]> {
	const times: number[] = [];
	await page.locator(person(5)).waitFor({ timeout: 60_000 });
	while (!signal.aborted) {
		for (const [click, drawn] of round) {
			times.push(await answerTime(page, click, drawn));
			await wait(PAUSE_MS);
		}
	}
	return times;
}
