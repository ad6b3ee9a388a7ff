import { isAddress } from '../../../../wire/template/button';
import { encoded, encodedEnd } from '../encoded';

/**
 * The end of a button's address, percent-encoded, also where a person entered the address in full.
 * Nothing where it is another address, which only a question may be about: `?next={{1}}`.
 *
 * @param start what the template has before the variable, if it was loaded with the field
 */
export function endOf(entered: unknown, start: unknown): unknown {
	if (typeof entered !== 'string' || !isAddress(entered)) return encodedEnd(entered);
	const address = entered.trim();
	if (typeof start !== 'string') return undefined;
	if (address.startsWith(start)) return encodedEnd(address.slice(start.length));
	return start.includes('?') ? encoded(address) : undefined;
}

/** What is wrong with another address. */
export const elsewhere = (start: unknown) =>
	`only the end of the address belongs here${typeof start === 'string' ? `, what follows ${start}` : ''}`;
