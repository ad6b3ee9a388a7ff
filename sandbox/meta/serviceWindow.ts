import type { Person } from '../state';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;

/**
 * How long the business can send more than templates to a person who wrote.
 * Source: specification, 24 hour customer care window.
 */
export const WINDOW_MS = 24 * HOUR_MS;

/** True while the person's last message to this number of the business is less than 24 hours old. */
export function isWindowOpen(
	{ wroteTo }: Pick<Person, 'wroteTo'>,
	business: string,
	now: Date,
): boolean {
	const wrote = wroteTo[business];
	return wrote !== undefined && now.getTime() - Date.parse(wrote) < WINDOW_MS;
}
