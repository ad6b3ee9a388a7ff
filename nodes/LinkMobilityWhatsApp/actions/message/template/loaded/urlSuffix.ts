import { withoutSpaceAround } from '../../../../wire/whitespace';
import { isAddress } from '../../../../wire/template/urlParameter';
import { encodeQueryValue, encodeUrlPart, encodeUrlSuffix } from '../percentEncoding';
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
	if (isAddress(value) && urlPrefix.includes('?')) return encodeUrlPart(value);
	if (endsInQueryValue(urlPrefix)) return encodeQueryValue(value);
	if (urlPrefix.includes('?')) return encodeUrlSuffix(value);
	return isAddress(value) || isOnHostOf(value, urlPrefix) ? undefined : encodeUrlSuffix(value);
}

/** True for `https://e.com/?name=`, after which `&`, `+` and `#` would change the value's meaning. */
function endsInQueryValue(urlPrefix: string): boolean {
	const [, ...query] = urlPrefix.split('?');
	const last = query.join('?').split('&').at(-1) ?? '';
	return last.includes('=') && !last.includes('#');
}

export const otherUrlReason = (urlPrefix: unknown) =>
	`enter only the end of the address${typeof urlPrefix === 'string' ? `, the part after ${urlPrefix}` : ''}`;
