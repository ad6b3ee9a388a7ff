import { tidyName } from './name';

/** A blank of a template's text: `{{1}}` or `{{first_name}}`. */
export interface Variable {
	/** What stands between the brackets. */
	name: string;
	/** Where it starts in the text, and where it ends. */
	start: number;
	end: number;
}

const BRACKETS = /\{\{([^{}]*)\}\}/g;
const NUMBER = /^[1-9]\d*$/;
const NAME = /^[a-z_][a-z0-9_]*$/;

/** Every place of a text that is filled in, in the order they are read. */
export const places = (text: string): Variable[] =>
	[...text.matchAll(BRACKETS)].map(({ 0: all, 1: name = '', index }) => ({
		name,
		start: index,
		end: index + all.length,
	}));

/**
 * The variables of a text, each once: numbers by their value, names in the order they are read. It is
 * the order of their examples and of the values of a message.
 */
export function variablesOf(text: string): string[] {
	const names = [...new Set(places(text).map(({ name }) => name))];
	return names.every(isNumber) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

export const isNumber = (name: string) => NUMBER.test(name);

/** What a text says besides its variables. */
export const withoutVariables = (text: string) => text.replace(BRACKETS, ' ');

/** Whether there are braces of a variable that has not two of them on each side. */
export const braceless = (text: string) => /\{\{|\}\}/.test(withoutVariables(text));

export const BRACES = 'a variable needs two braces on each side, such as {{1}}';

/**
 * What is wrong with the variables of a text, if anything.
 *
 * @param label the field as the panel calls it
 * Source: Meta, template review; errors 2388293 and 2388299.
 */
export function unfitVariables(label: string, text: string): string | undefined {
	if (braceless(text)) return `${label}: ${BRACES}`;
	const names = variablesOf(text);
	const odd = names.find((name) => !isNumber(name) && !NAME.test(name));
	if (odd !== undefined) return `${label}: ${misnamed(odd)}`;
	if (names.some(isNumber) && !names.every(isNumber)) {
		return `${label} cannot have both numbered and named variables: write {{1}}, {{2}} for all of them, or a name for all`;
	}
	const gap = names.findIndex((name, index) => isNumber(name) && Number(name) !== index + 1);
	if (gap < 0) return undefined;
	return `${label}: variables must be numbered {{1}}, {{2}} and so on in order, without gaps; {{${gap + 1}}} is missing`;
}

function misnamed(name: string): string {
	const tidy = tidyName(name).replace(/^\d+_?/, isNumber(name.trim()) ? '$&' : '');
	return `the variable {{${name}}} must be a number such as {{1}}, or a name of lowercase letters, digits and underscores${tidy && `. Write {{${tidy}}} instead.`}`;
}

/** So many other words a text needs: twice as many as it has variables, and one. Source: Meta's error 2388293; the figure as Syniverse and others found it. */
const leastWords = (variables: number) => 2 * variables + 1;

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/** Counted generously: between blanks, or as languages without blanks divide. */
function otherWords(text: string): number {
	const rest = withoutVariables(text);
	const between = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word)).length;
	const divided = [...segments.segment(rest)].filter(({ isWordLike }) => isWordLike).length;
	return Math.max(between, divided);
}

/**
 * What is wrong with where the variables of a body stand.
 *
 * @param label the field as the panel calls it
 */
export function misplacedVariables(label: string, text: string): string[] {
	const all = places(text);
	const [first] = all;
	const last = all.at(-1);
	if (!first || !last) return [];
	const starts = text.slice(0, first.start).trim() === '';
	const ends = text.slice(last.end).trim() === '';
	const touching = all.some(({ end }, index) => {
		const next = all[index + 1];
		return next !== undefined && text.slice(end, next.start).trim() === '';
	});
	return [
		...(starts || ends
			? [
					`${label} cannot have a variable at the ${starts ? 'start' : 'end'}, put words ${starts ? 'before' : 'after'} it`,
				]
			: []),
		...(touching
			? [`${label} cannot have two variables next to each other, put words between them`]
			: []),
	];
}

/**
 * What is wrong with a body that says too little besides its variables, if anything.
 *
 * @param label the field as the panel calls it
 */
export function tooFewWords(label: string, text: string): string | undefined {
	const count = places(text).length;
	const least = leastWords(count);
	if (!count || otherWords(text) >= least) return undefined;
	return `${label} has too many variables for its length: ${count} need at least ${least} other words`;
}
