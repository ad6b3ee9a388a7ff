import { z } from 'zod/v3';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a person sees, which is how WhatsApp counts: an emoji is one. */
export function characters(text: string): number {
	const each = graphemes.segment(text)[Symbol.iterator]();
	let count = 0;
	while (!each.next().done) count += 1;
	return count;
}

/** No text has more characters than code units, so most texts need no counting. */
const fits = (text: string, max: number) => text.length <= max || characters(text) <= max;

/** Expressions often yield numbers where the API wants text, and null where there is nothing. */
const scalar = (value: unknown) =>
	typeof value === 'number' || typeof value === 'boolean' ? String(value) : (value ?? undefined);

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
		scalar,
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
	z.preprocess(scalar, z.string(words(label)).trim().min(1, `${label} must not be blank`));
