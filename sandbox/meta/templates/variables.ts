/** A variable in the text of a template: `{{1}}` or `{{first_name}}`. */
export interface Variable {
	/** What stands between the braces. */
	name: string;
	/** Where the opening braces start and the closing braces end. */
	start: number;
	end: number;
}

const BRACES = /\{\{([^{}]*)\}\}/g;

/** Every variable of a text, in the order of the text. */
export const variablesIn = (text: string): Variable[] =>
	[...text.matchAll(BRACES)].map(({ 0: whole, 1: name = '', index }) => ({
		name,
		start: index,
		end: index + whole.length,
	}));

export const isPositional = (name: string) => /^[1-9]\d*$/.test(name);

/**
 * The name of each variable once: numbers by their value, names in the order of the text. Examples and
 * the values of a message come in the same order.
 */
export function variableNames(text: string): string[] {
	const names = [...new Set(variablesIn(text).map(({ name }) => name))];
	return names.every(isPositional) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

/** The text with a space in place of each variable. */
export const withoutVariables = (text: string) => text.replace(BRACES, ' ');
