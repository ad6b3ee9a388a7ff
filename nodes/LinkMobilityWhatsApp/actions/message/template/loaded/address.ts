import { isAddress } from '../../../../wire/template/button';
import { encoded, encodedEnd } from '../encoded';

/**
 * The end of a button's URL, percent-encoded; a complete URL is accepted too. Another URL is accepted only
 * as part of a query, such as `?next={{1}}`.
 *
 * @param start the URL before the variable, if it was loaded with the field
 * @returns undefined for another URL
 */
export function endOf(entered: unknown, start: unknown): unknown {
	if (typeof entered !== 'string' || !isAddress(entered)) return encodedEnd(entered);
	const address = entered.trim();
	if (typeof start !== 'string') return undefined;
	if (address.startsWith(start)) return encodedEnd(address.slice(start.length));
	return start.includes('?') ? encoded(address) : undefined;
}

/** Why another URL is refused. */
export const elsewhere = (start: unknown) =>
	`only the end of the address belongs here${typeof start === 'string' ? `, what follows ${start}` : ''}`;
