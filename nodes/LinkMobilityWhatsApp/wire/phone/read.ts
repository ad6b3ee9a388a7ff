import { tooManyCharacters } from '../text';
import { isE164, readInternational, readWithoutPlus } from './international';
import type { Reading } from './international';
import { readWithDefault } from './national';
import { plainText } from './plainText';
import { NATIONAL } from './reasons';
import { MAX_LINK_LENGTH, isChatLink, unwrapped } from './unwrapped';
import { isUserId } from './userId';
import { writtenNumber } from './writtenNumber';

/** Longer entries are refused before they are parsed, so that parsing takes bounded time. */
export const MAX_ENTRY_LENGTH = 64;

/** @param entry without spaces around it */
export const isTooLong = (entry: string) =>
	entry.length > MAX_ENTRY_LENGTH &&
	!isUserId(entry) &&
	!(entry.length <= MAX_LINK_LENGTH && isChatLink(entry));

/**
 * Reads an entry as a phone number in E.164 or a user ID.
 *
 * @param input as entered
 * @param countryCode the default for national numbers, such as `46`; empty if there is none
 * @param isInternational whether digits begin with a calling code even without a plus sign
 */
export function readNumber(input: string, countryCode = '', isInternational = false): Reading {
	const entry = input.trim();
	if (isTooLong(entry)) return { reason: tooManyCharacters(MAX_ENTRY_LENGTH, entry.length) };
	if (isE164(entry)) return readInternational({ digits: entry.slice(1) });
	const text = plainText(entry);
	if (isUserId(text)) return { number: text };
	const inner = unwrapped(text);
	if (inner.reason !== undefined) return inner;
	const written = writtenNumber(inner.text);
	if (written.reason !== undefined) return written;
	if (written.hasPlus || inner.isInternational || isInternational)
		return readInternational(written);
	if (!countryCode) return readWithoutPlus(written);
	const number = readWithDefault(written, countryCode);
	return number === undefined ? { reason: NATIONAL } : { number };
}
