import { isAddress } from '../../../../wire/template/filledInButton';
import { encodeUrlPart, encodeUrlSuffix } from '../percentEncoding';

/**
 * The value for a button's URL variable, percent-encoded. A full URL is accepted if it starts with the
 * template's own prefix, or if the variable is in the query string: `?next={{1}}`.
 *
 * @param urlPrefix the URL before its variable; undefined if the field was loaded without it
 * @returns undefined for a full URL of another page
 */
export function urlSuffix(entered: unknown, urlPrefix: unknown): unknown {
	if (typeof entered !== 'string' || !isAddress(entered)) return encodeUrlSuffix(entered);
	const url = entered.trim();
	if (typeof urlPrefix !== 'string') return undefined;
	if (url.startsWith(urlPrefix)) return encodeUrlSuffix(url.slice(urlPrefix.length));
	return urlPrefix.includes('?') ? encodeUrlPart(url) : undefined;
}

export const otherUrlReason = (urlPrefix: unknown) =>
	`only the end of the address belongs here${typeof urlPrefix === 'string' ? `, what follows ${urlPrefix}` : ''}`;
