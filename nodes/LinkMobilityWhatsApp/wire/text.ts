import { z } from 'zod/v3';
import { withoutSpaceAround } from './whitespace';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Code units to segment at once: the segmenter takes quadratic time, 21 s for 100 kB. */
const WINDOW = 64;

/** The number of characters that a person sees, which is how WhatsApp counts: an emoji is one. */
export function characters(text: string): number {
	let count = 0;
	for (let start = 0; start < text.length; ) {
		const end = wholePair(text, start + WINDOW);
		const segments = [...graphemes.segment(text.slice(start, end))];
		const cut = segments.at(-1)?.index ?? 0;
		// The window may cut its last character in two, so that one is counted in the next window.
		const recount = end < text.length && cut > 0;
		count += recount ? segments.length - 1 : segments.length;
		start = recount ? start + cut : end;
	}
	return count;
}

/** The position, or the next one if it divides the two halves of a code point. */
export const wholePair = (text: string, at: number) => (isLowSurrogate(text, at) ? at + 1 : at);

/** How many characters of a text from LINK or Meta go into an error or an item. */
const MAX_FOREIGN_LENGTH = 1000;

/** A text from LINK or Meta, which may be of any length, cut to at most 1,000 characters. */
export function shortened(text: string): string {
	if (text.length <= MAX_FOREIGN_LENGTH) return text;
	const end = MAX_FOREIGN_LENGTH - 1;
	return `${text.slice(0, isLowSurrogate(text, end) ? end - 1 : end)}…`;
}

/** The text with a period, unless it ends with one or with another mark. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const isLowSurrogate = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** No text has more characters than code units, so most texts need no counting. */
const fits = (text: string, max: number) => text.length <= max || characters(text) <= max;

/** True for a number that JavaScript may have rounded when it was parsed. */
export const isRounded = (value: unknown) =>
	typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);

export const TOO_LONG = 'is a number too long to be exact. Enter it as text, in quotes';

/** Numbers, booleans, and the dates of JavaScript and Luxon become text; null counts as missing. */
function scalar(value: unknown, context: z.RefinementCtx) {
	if (isRounded(value)) {
		context.addIssue({ code: z.ZodIssueCode.custom, message: TOO_LONG, fatal: true });
		return z.NEVER;
	}
	if (typeof value === 'number' || typeof value === 'boolean' || isLuxon(value)) {
		return String(value);
	}
	return isDate(value) ? value.toISOString() : (value ?? undefined);
}

const isLuxon = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	'isLuxonDateTime' in value &&
	'isValid' in value &&
	value.isValid === true;

/** Also a date of another realm, such as an isolate. */
const isDate = (value: unknown): value is Date =>
	Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(Number(value));

/** A date of JavaScript or Luxon, which counts as a value and not as an object with parts. */
export const isMoment = (value: unknown) => isDate(value) || isLuxon(value);

const words = {
	required_error: 'is required',
	invalid_type_error: 'must be plain text, not a list or an object',
};

export const BLANK = 'must not be blank';

export const tooManyCharacters = (max: number, count: number) =>
	`can be at most ${max} characters, this one has ${count}`;

/**
 * Text that is not blank, sent as it was typed.
 *
 * @param max in characters as a person sees them
 */
export const text = (max: number) =>
	z.preprocess(
		scalar,
		z
			.string(words)
			.refine((value) => value.trim() !== '', BLANK)
			.refine(
				(value) => fits(value, max),
				(value) => ({ message: tooManyCharacters(max, characters(value)) }),
			),
	);

/** An identifier: text without spaces around it, of any length. */
export const identifier = () =>
	z.preprocess(
		(value, context) => {
			const text = scalar(value, context);
			return typeof text === 'string' ? withoutSpaceAround(text) : text;
		},
		z.string(words).min(1, BLANK),
	);
