import { randomBytes } from 'node:crypto';
import { DAY_MS } from '../meta/serviceWindow';

/** How long a link to a file works. Source: specification, incoming message with a sticker. */
export const LINK_DAYS = 14;

/**
 * A link as Azure signs it; its parameter `se` has the time at which it expires.
 *
 * @param start when the link was signed; it expires 14 days later
 */
export function signedUrl(address: string, type: string, start: Date): string {
	const time = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
	const end = start.getTime() + LINK_DAYS * DAY_MS;
	const signature = encodeURIComponent(randomBytes(32).toString('base64'));
	return `${address}?sp=r&st=${time(start.getTime())}&se=${time(end)}&spr=http&sv=2019-12-12&sr=b&rsct=${type}&sig=${signature}`;
}
