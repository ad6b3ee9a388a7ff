import { z } from 'zod/v3';

/**
 * What a person sees as one character: a flag, or a sign with everything that is joined to it or
 * changes how it looks.
 */
const CHARACTER = /\p{RI}{2}|[^](?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D[^])*/gu;

/** The length of a text as WhatsApp shows it: an emoji is one character. */
export const lengthOf = (text: string) => text.match(CHARACTER)?.length ?? 0;

/** A String of any length. LINK's parser takes numbers and booleans for text, too. */
export const anyText = z.preprocess(
	(value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
	z.string(),
);

/** A String of 1 to `max` characters. */
export const text = (max = Infinity) =>
	anyText.superRefine((value, context) => {
		const refuse = (message: string, params = {}) =>
			context.addIssue({ code: z.ZodIssueCode.custom, message, params });
		if (value === '') refuse('must not be empty');
		if (value.length <= max) return;
		const length = lengthOf(value);
		if (length > max) {
			refuse(`must be at most ${max} characters long, and has ${length}`, { rule: 'length' });
		}
	});

/** A list of 1 to `max` elements. A longer list is refused before its elements are checked. */
export const list = <S extends z.ZodTypeAny>(element: S, max = Infinity) =>
	z
		.array(z.unknown())
		.min(1)
		.superRefine((elements, context) => {
			if (elements.length <= max) return;
			const { too_big } = z.ZodIssueCode;
			context.addIssue({
				code: too_big,
				type: 'array',
				maximum: max,
				inclusive: true,
				fatal: true,
			});
		})
		.pipe(z.array(element));

/** A Boolean, which some clients write as text. */
export const flag = z.preprocess(
	(value) => (value === 'true' ? true : value === 'false' ? false : value),
	z.boolean(),
);

/** A number, which some clients write as text. */
export const number = z.preprocess(
	(value) => (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value),
	z.number(),
);

/** The address of a web page or a file. */
export const webAddress = (max = Infinity) =>
	text(max).refine(
		(value) => value === '' || (/^https?:\/\//i.test(value) && URL.canParse(value)),
		'must be an address that starts with http:// or https://',
	);
