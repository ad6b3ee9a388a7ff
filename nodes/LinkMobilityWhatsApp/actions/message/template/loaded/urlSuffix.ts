import { withoutSpaceAround } from '../../../../wire/whitespace';
import { isAddress } from '../../../../wire/template/urlParameter';
import { encodeUrlPart, encodeUrlSuffix } from '../percentEncoding';
import { afterPrefix, isOnHostOf } from './urlPrefix';

/**
 * The value for a button's URL variable, percent-encoded. A full URL is accepted if it starts with the
 * template's own prefix, in any spelling, or if the variable is in the query string: `?next={{1}}`.
 *
 * @param urlPrefix the URL before its variable; undefined if the field was loaded without it
 * @returns undefined for a full URL of another page
 */
export function urlSuffix(entered: unknown, urlPrefix: unknown): unknown {
	if (typeof entered !== 'string') return encodeUrlSuffix(entered);
	const value = withoutSpaceAround(entered);
	if (typeof urlPrefix !== 'string') return isAddress(value) ? undefined : encodeUrlSuffix(value);
	const suffix = afterPrefix(value, urlPrefix);
	if (suffix !== undefined) return encodeUrlSuffix(suffix);
	if (urlPrefix.includes('?'))
		return isAddress(value) ? encodeUrlPart(value) : encodeUrlSuffix(value);
	return isAddress(value) || isOnHostOf(value, urlPrefix) ? undefined : encodeUrlSuffix(value);
}

export const otherUrlReason = (urlPrefix: unknown) =>
	`enter only the end of the address${typeof urlPrefix === 'string' ? `, the part after ${urlPrefix}` : ''}`;
