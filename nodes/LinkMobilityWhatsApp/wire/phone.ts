import { z } from 'zod/v3';
import { KEEPS_ZERO, fromBareDigits } from './national';
import { tooManyCharacters } from './text';

/** E.164: a plus sign and at most 15 digits. Numbers with fewer than 7 digits are not in use (ITU-T E.164). */
const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** A business-scoped user ID such as `SE.1A2b3C`, which WhatsApp uses since 2026. Source: Meta. */
const USER_ID = /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/;

export const isUserId = (value: string) => USER_ID.test(value);

/** Blanks, dots, slashes, all hyphens and dashes, and invisible characters of copied text. */
const SEPARATORS = /[\s./\u2212\p{Dash_Punctuation}\p{Format}]/gu;

/** A number that a spreadsheet has converted to a decimal: `46701234567.0`. */
const DECIMALS = /^(\+?\d+)\.0{1,2}$/;

/** A trunk zero in brackets, as in `+46 (0)70`, which is only dialled within the country. */
const TRUNK_ZERO = /^((?:\+|00)?([1-9]\d{0,2}))\(0(\d*)\)/;

/** Removes separators, decimals, brackets and the trunk zero. */
const withoutSeparators = (number: string) =>
	number
		.replace(DECIMALS, '$1')
		.replace(SEPARATORS, '')
		.replace(TRUNK_ZERO, (match, start: string, country: string, rest: string) =>
			KEEPS_ZERO.has(country) ? match : start + rest,
		)
		.replace(/[()]/g, '');

/** Longer entries are refused before they are parsed, so that parsing takes bounded time. */
export const MAX_ENTRY_LENGTH = 64;

/** How many characters of an entry that is too long a refusal quotes. */
export const QUOTED_LENGTH = 32;

export const isTooLong = (entry: string) => entry.length > MAX_ENTRY_LENGTH && !USER_ID.test(entry);

const isBareDigits = (number: string) =>
	!isTooLong(number) && /^\d+$/.test(withoutSeparators(number));

/**
 * Converts a phone number to the form of the API, `+46701234567`.
 *
 * Removes separators, replaces a leading `00` by a plus sign, and adds a plus sign to the digits of an
 * international number.
 *
 * @param input as entered
 * @param countryCode the default for national numbers, such as `46`; empty if there is none
 * @returns the trimmed input if the number is ambiguous or invalid; {@link msisdn} refuses it
 */
export function international(input: string, countryCode = ''): string {
	const trimmed = input.trim();
	if (USER_ID.test(trimmed) || isTooLong(trimmed)) return trimmed;
	const number = withoutSeparators(trimmed);
	if (/^\+\d+$/.test(number)) return number;
	if (!/^\d+$/.test(number)) return trimmed;
	if (number.startsWith('00')) return `+${number.slice(2)}`;
	return fromBareDigits(number, countryCode) ?? trimmed;
}

/**
 * Parses a list of numbers, separated by commas, semicolons, line breaks or blanks.
 *
 * @returns the numbers without duplicates, in their order
 */
export function recipients(input: unknown, countryCode = ''): string[] {
	const entries = [input].flat(Infinity).flatMap((part) => split(part));
	return [...new Set(entries.map((entry) => international(entry, countryCode)))];
}

/**
 * Splits a list of numbers into its entries.
 *
 * Blanks occur both between numbers and inside them (`+46 70 123 45 67`). A blank separates two
 * entries only if a plus sign follows it, or if both sides are complete numbers.
 */
function split(input: unknown): string[] {
	if (typeof input === 'object' && input !== null) return [JSON.stringify(input)];
	const lines = String(input ?? '').split(/[,;\r\n\t]+/);
	return lines.flatMap(splitAtPlus).flatMap(splitCompleteNumbers);
}

/** Splits at blanks that a plus sign follows, in linear time; blank parts are dropped. */
function splitAtPlus(line: string): string[] {
	const parts: string[] = [];
	let start = -1;
	let end = -1;
	for (const { 0: word, index } of line.matchAll(/\S+/g)) {
		if (start >= 0 && word.startsWith('+')) {
			parts.push(line.slice(start, end));
			start = index;
		}
		if (start < 0) start = index;
		end = index + word.length;
	}
	return start < 0 ? parts : [...parts, line.slice(start, end)];
}

function splitCompleteNumbers(part: string): string[] {
	const words = part.split(/\s+/);
	const complete = words.every(
		(word) => /^\+?\d{9,15}(\.0{1,2})?$/.test(word) || USER_ID.test(word),
	);
	return complete ? words : [part];
}

export const NATIONAL =
	'looks like a national number. Write it with its country code, such as +46701234567';

export const NOT_A_NUMBER =
	'is not a phone number. Write it with a plus sign, country code and 7 to 15 digits in all, such as +46701234567';

/** Why this is not a phone number in E.164 or a user ID, if it is not. */
function unfit(number: string): string | undefined {
	if (!number || INTERNATIONAL.test(number) || USER_ID.test(number)) return undefined;
	if (isTooLong(number)) return tooManyCharacters(MAX_ENTRY_LENGTH, number.length);
	return isBareDigits(number) ? NATIONAL : NOT_A_NUMBER;
}

/**
 * A phone number in E.164 with its plus sign, or a business-scoped user ID. Message API 1.4.19, MSISDN;
 * see docs/decisions.md#phone-numbers.
 */
export const msisdn = () =>
	z
		.string({ required_error: 'is required' })
		.min(1, 'is required')
		.superRefine((number, context) => {
			const message = unfit(number);
			if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
		});

/** The business's own number, which is not a user ID. See docs/decisions.md#phone-numbers. */
export const sender = msisdn().refine(
	(number) => !isUserId(number),
	'is the user ID of a person. Write the number to send from, such as +46700000000',
);

/** The numbers that are neither certainly national nor certainly international, with a country code. */
export const ambiguousNumbers = (numbers: string[], countryCode: string): string[] =>
	countryCode ? numbers.filter(isBareDigits) : [];

/** A country code as digits: `46`, from `46`, `+46` or `0046`. */
export const countryCode = z
	.preprocess((input) => String(input ?? '').trim(), z.string())
	.transform((text) => text.replace(/^(\+|00)/, ''))
	.refine((digits) => /^([1-9]\d{0,2})?$/.test(digits), 'must be 1 to 3 digits, such as 46');
