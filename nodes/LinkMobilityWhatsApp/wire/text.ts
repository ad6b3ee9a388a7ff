import { z } from 'zod/v3';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The segmenter takes quadratic time (21 s for 100 kB), so it is given this much at once. */
const WINDOW = 64;

/** How many characters a person sees, which is how WhatsApp counts: an emoji is one. */
export function characters(text: string): number {
	let count = 0;
	for (let start = 0; start < text.length; ) {
		const end = wholePair(text, start + WINDOW);
		const seen = [...graphemes.segment(text.slice(start, end))];
		const cut = seen.at(-1)?.index ?? 0;
		// What the end of the window may have cut in two is looked at again in the next one.
		const again = end < text.length && cut > 0;
		count += again ? seen.length - 1 : seen.length;
		start = again ? start + cut : end;
	}
	return count;
}

/** The position, or the next one where it would divide the two halves of a code point. */
export const wholePair = (text: string, at: number) => (isLowSurrogate(text, at) ? at + 1 : at);

/** How many characters of a text from LINK or Meta go into an error or an item. */
const MAX_FOREIGN_LENGTH = 1000;

/** A text from LINK or Meta, which may be of any length, cut to at most 1,000 characters. */
export function shortened(text: string): string {
	if (text.length <= MAX_FOREIGN_LENGTH) return text;
	const end = MAX_FOREIGN_LENGTH - 1;
	return `${text.slice(0, isLowSurrogate(text, end) ? end - 1 : end)}…`;
}

const isLowSurrogate = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** No text has more characters than code units, so most texts need no counting. */
const fits = (text: string, max: number) => text.length <= max || characters(text) <= max;

/** What JavaScript cannot tell from its neighbours: it was rounded when it was read. */
export const isRounded = (value: unknown) =>
	typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);

export const TOO_LONG = 'this number is too long to be exact. Give it as text, in quotes';

/**
 * Expressions often yield numbers where the API wants text, null where there is nothing, and n8n's
 * `$now`, which is text as it is within lists.
 */
const scalar = (label: string) => (value: unknown, context: z.RefinementCtx) => {
	if (isRounded(value)) {
		const message = `${label}: ${TOO_LONG}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message, fatal: true });
		return z.NEVER;
	}
	if (typeof value === 'number' || typeof value === 'boolean' || isTime(value)) {
		return String(value);
	}
	return value ?? undefined;
};

/** A date and time of Luxon, which n8n's expressions work with. */
const isTime = (value: unknown) =>
	typeof value === 'object' &&
	value !== null &&
	'isLuxonDateTime' in value &&
	'isValid' in value &&
	value.isValid === true;

const words = (label: string) => ({
	required_error: `${label} is required`,
	invalid_type_error: `${label} must be plain text, not a list or an object`,
});

/**
 * Text that must say something, kept as it is typed.
 *
 * @param label the field as the panel calls it
 * @param max the most characters allowed
 */
export const text = (label: string, max: number) =>
	z.preprocess(
		scalar(label),
		z
			.string(words(label))
			.refine((value) => value.trim() !== '', `${label} must not be blank`)
			.refine(
				(value) => fits(value, max),
				(value) => ({
					message: `${label} can be at most ${max} characters, this one has ${characters(value)}`,
				}),
			),
	);

/** An identifier: text without blanks around it, of any length. */
export const identifier = (label: string) =>
	z.preprocess(scalar(label), z.string(words(label)).trim().min(1, `${label} must not be blank`));
