import { characters, identifier, text } from '../text';

/** Signs that WhatsApp draws as pictures, also flags and keycaps; © ® ™ are letters unless said otherwise. */
const emoji = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F|\u20E3/u;

/** Words between two marks, as WhatsApp formats them: `*bold*`, `_italic_`, `~struck~`, `` `code` ``. */
const formatted = /(?<![\p{L}\p{N}])([*_~`])(?!\s)[^\n]*?(?<!\s)\1(?![\p{L}\p{N}])/u;

/** Text on a button, which shows no emoji. Source: L1180. */
export const plain = (label: string, max: number) =>
	text(label, max).refine((value) => !emoji.test(value), `${label} cannot have emoji, remove them`);

/** Text on a button, which shows neither emoji nor formatting. Source: L1136, L1166. */
export const label = (name: string, max: number) =>
	plain(name, max).refine(
		(value) => !formatted.test(value),
		`${name} cannot be formatted, remove the marks * _ ~ or \` around words`,
	);

/** What comes back when a person chooses. */
export const id = (max: number) =>
	identifier('ID').refine(
		(value) => value.length <= max || characters(value) <= max,
		(value) => ({
			message: `ID can be at most ${max} characters, this one has ${characters(value)}`,
		}),
	);
