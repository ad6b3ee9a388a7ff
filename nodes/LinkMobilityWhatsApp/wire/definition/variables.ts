import { tidyName } from './templateName';

/** A variable in the text of a template: `{{1}}` or `{{first_name}}`. */
export interface Variable {
	/** The text between the braces. */
	name: string;
	/** Its range in the text; `end` is exclusive. */
	start: number;
	end: number;
}

const BRACKETS = /\{\{([^{}]*)\}\}/g;
const NUMBER = /^[1-9]\d*$/;
const NAME = /^[a-z_][a-z0-9_]*$/;

/** Every occurrence of a variable in a text, in order. */
export const places = (text: string): Variable[] =>
	[...text.matchAll(BRACKETS)].map(({ 0: all, 1: name = '', index }) => ({
		name,
		start: index,
		end: index + all.length,
	}));

/**
 * The names of the variables in a text, each once, in the order of their examples and values: numbers
 * ascending, names as they occur.
 */
export function variablesOf(text: string): string[] {
	const names = [...new Set(places(text).map(({ name }) => name))];
	return names.every(isNumber) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

export const isNumber = (name: string) => NUMBER.test(name);

/** A text with a space in place of each variable. */
export const withoutVariables = (text: string) => text.replace(BRACKETS, ' ');

/** True if a variable lacks one of its two braces on either side. */
export const hasUnpairedBraces = (text: string) => /\{\{|\}\}/.test(withoutVariables(text));

export const BRACES = 'needs two braces on each side of a variable, such as {{1}}';

/**
 * Why WhatsApp refuses the variables of a text, if it does. Source: Meta, template review; errors 2388293
 * and 2388299.
 */
export function variablesProblem(text: string): string | undefined {
	if (hasUnpairedBraces(text)) return BRACES;
	const names = variablesOf(text);
	const odd = names.find((name) => !isNumber(name) && !NAME.test(name));
	if (odd !== undefined) return misnamed(odd);
	if (names.some(isNumber) && !names.every(isNumber)) {
		return 'cannot have both numbered and named variables: write {{1}}, {{2}} for all of them, or a name for all';
	}
	const gap = names.findIndex((name, index) => isNumber(name) && Number(name) !== index + 1);
	if (gap < 0) return undefined;
	return `must have its variables numbered {{1}}, {{2}} and so on in order, without gaps; {{${gap + 1}}} is missing`;
}

function misnamed(name: string): string {
	const tidy = tidyName(name).replace(/^\d+_?/, isNumber(name.trim()) ? '$&' : '');
	return `has the variable {{${name}}}, which must be a number such as {{1}}, or a name of lowercase letters, digits and underscores${tidy && `. Write {{${tidy}}} instead.`}`;
}

/** How many other words a text needs. Source: Meta's error 2388293; the number as Syniverse and others found it. */
const minWords = (variables: number) => 2 * variables + 1;

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/** The words besides the variables: those between spaces or those of the segmenter, whichever are more. */
function otherWords(text: string): number {
	const rest = withoutVariables(text);
	const between = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word)).length;
	const segmented = [...segments.segment(rest)].filter(({ isWordLike }) => isWordLike).length;
	return Math.max(between, segmented);
}

/** Why WhatsApp refuses the positions of the variables in a body. */
export function misplacedVariables(text: string): string[] {
	const all = places(text);
	const [first] = all;
	const last = all.at(-1);
	if (!first || !last) return [];
	const reasons: string[] = [];
	if (text.slice(0, first.start).trim() === '') {
		reasons.push('cannot have a variable at the start: put words before it');
	} else if (text.slice(last.end).trim() === '') {
		reasons.push('cannot have a variable at the end: put words after it');
	}
	const touching = all.some(({ end }, index) => {
		const next = all[index + 1];
		return next !== undefined && text.slice(end, next.start).trim() === '';
	});
	if (touching) {
		reasons.push('cannot have two variables next to each other: put words between them');
	}
	return reasons;
}

/** Why WhatsApp may refuse a body with few words besides its variables. */
export function tooFewWords(text: string): string | undefined {
	const count = places(text).length;
	const min = minWords(count);
	if (!count || otherWords(text) >= min) return undefined;
	return `may have too many variables for its length: ${count} need at least ${min} other words`;
}
