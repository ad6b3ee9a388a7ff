import type { Person } from '../state';

export const HOUR_MS = 60 * 60 * 1000;

/** How long the business can write freely to somebody who wrote. Source: L191-193; Meta, sending messages. */
export const WINDOW_MS = 24 * HOUR_MS;

/** Whether somebody wrote to this number so recently that it can send them more than templates. */
export function isOpen({ wroteTo }: Pick<Person, 'wroteTo'>, business: string, now: Date): boolean {
	const wrote = wroteTo[business];
	return wrote !== undefined && now.getTime() - Date.parse(wrote) < WINDOW_MS;
}
