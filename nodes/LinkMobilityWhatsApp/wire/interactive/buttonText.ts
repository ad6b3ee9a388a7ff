import { characters, identifier, text, tooManyCharacters } from '../text';

/** Emoji, including flags and keycaps; © ® ™ are letters unless a variation selector follows. */
const emoji = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/u;

const opening = /(?<![\p{L}\p{N}])[*_~`](?!\s)/gu;
const closing = /(?<!\s)[*_~`](?![\p{L}\p{N}])/gu;

/**
 * True if WhatsApp formats a part of the text: `*bold*`, `_italic_`, `~struck~`, `` `code` ``. One regular expression
 * for both marks would take quadratic time.
 */
const isFormatted = (value: string) => value.split('\n').some(isFormattedLine);

function isFormattedLine(line: string): boolean {
	const opened = new Map<string, number>();
	for (const { 0: mark, index } of line.matchAll(opening)) {
		if (!opened.has(mark)) opened.set(mark, index);
	}
	return [...line.matchAll(closing)].some(
		({ 0: mark, index }) => index > (opened.get(mark) ?? Infinity),
	);
}

/** The text of a button that cannot show emoji. Message API 1.4.19, Interactive action parameters. */
export const buttonText = (max: number) =>
	text(max).refine((value) => !emoji.test(value), 'cannot have emoji: remove them');

/** The text of a button that cannot be formatted. It can have emoji: see docs/decisions.md#button-labels. */
export const plainButtonText = (max: number) =>
	text(max).refine(
		(value) => !isFormatted(value),
		'cannot be formatted: remove the marks * _ ~ or ` around words',
	);

/** The ID that comes back with the reply. */
export const id = (max: number) =>
	identifier().refine(
		(value) => value.length <= max || characters(value) <= max,
		(value) => ({ message: tooManyCharacters(max, characters(value)) }),
	);
