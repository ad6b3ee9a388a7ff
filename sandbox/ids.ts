import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A message ID as LINK writes them, such as `1aU6cwxAKE9NzMLrS6M82C`. Source: L317. */
export const linkId = () =>
	Array.from({ length: 22 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A template ID as Meta writes them, such as `1407680676729941`. */
export const templateId = () =>
	Array.from({ length: 16 }, (_, place) => randomInt(place ? 0 : 1, 10)).join('');

/**
 * A message ID as WhatsApp writes them: Base64 around the number of the person and a random part.
 *
 * @param number of the person the message goes to or comes from
 */
export function wamid(number: string): string {
	const digits = number.replace('+', '');
	const unique = randomBytes(9).toString('hex').toUpperCase();
	const inside = Buffer.concat([
		Buffer.from([0x1c, 0x18, digits.length]),
		Buffer.from(digits),
		Buffer.from([0x15, 0x02, 0x00, 0x11, 0x18, unique.length]),
		Buffer.from(unique),
		Buffer.from([0x00]),
	]);
	return `wamid.${inside.toString('base64')}`;
}
