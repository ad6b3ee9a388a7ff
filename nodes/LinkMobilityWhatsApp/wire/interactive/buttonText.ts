import { characters, identifier, text, tooManyCharacters } from '../text';

/** Emoji, including flags and keycaps; © ® ™ are letters unless a variation selector follows. */
const emoji = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/u;

/** Text that WhatsApp formats: `*bold*`, `_italic_`, `~struck~`, `` `code` ``. */
const formatted = /(?<![\p{L}\p{N}])([*_~`])(?!\s)[^\n]*?(?<!\s)\1(?![\p{L}\p{N}])/u;

/** The text of a button that cannot show emoji. Message API 1.4.19, Interactive action parameters. */
export const buttonText = (max: number) =>
	text(max).refine((value) => !emoji.test(value), 'cannot have emoji: remove them');

/** The text of a button that cannot be formatted. It can have emoji: see docs/decisions.md#button-labels. */
export const plainButtonText = (max: number) =>
	text(max).refine(
		(value) => !formatted.test(value),
		'cannot be formatted: remove the marks * _ ~ or ` around words',
	);

/** The ID that comes back with the reply. */
export const id = (max: number) =>
	identifier().refine(
		(value) => value.length <= max || characters(value) <= max,
		(value) => ({ message: tooManyCharacters(max, characters(value)) }),
	);
