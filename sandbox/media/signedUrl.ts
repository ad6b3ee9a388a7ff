import { randomBytes } from 'node:crypto';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a link to a file works. Source: L2055-2059. */
export const LINK_DAYS = 14;

/**
 * An address as Azure signs it: it ends, and `se` says when.
 *
 * @param start when it was signed; it works for 14 days from then
 */
export function signed(address: string, type: string, start: Date): string {
	const second = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
	const end = start.getTime() + LINK_DAYS * DAY_MS;
	const proof = encodeURIComponent(randomBytes(32).toString('base64'));
	return `${address}?sp=r&st=${second(start.getTime())}&se=${second(end)}&spr=http&sv=2019-12-12&sr=b&rsct=${type}&sig=${proof}`;
}
