import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A message ID like LINK's: `1aU6cwxAKE9NzMLrS6M82C`. Source: specification, MessageResponse. */
export const linkId = () =>
	Array.from({ length: 22 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A template ID like Meta's: `1407680676729941`. */
export const templateId = () =>
	Array.from({ length: 16 }, (_, index) => randomInt(index ? 0 : 1, 10)).join('');

/**
 * A message ID like WhatsApp's: Base64 of the person's number and a random part.
 *
 * @param number of the person who sends or receives the message
 */
export function wamid(number: string): string {
	const digits = number.replace('+', '');
	const unique = randomBytes(9).toString('hex').toUpperCase();
	const bytes = Buffer.concat([
		Buffer.from([0x1c, 0x18, digits.length]),
		Buffer.from(digits),
		Buffer.from([0x15, 0x02, 0x00, 0x11, 0x18, unique.length]),
		Buffer.from(unique),
		Buffer.from([0x00]),
	]);
	return `wamid.${bytes.toString('base64')}`;
}
