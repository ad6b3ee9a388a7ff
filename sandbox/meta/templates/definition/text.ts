import { z } from 'zod/v3';
import { object } from '../../../json/object';
import { list, text } from '../../../json/values';
import { isPositional, variableNames, variablesIn, withoutVariables } from '../variables';

/** Which of Meta's errors an issue is; `definitionRefusal` has their codes. */
export type RuleName = 'length' | 'header' | 'body' | 'footer' | 'button' | 'edges' | 'example';

/** Adds an issue at a path below the value that is checked. */
export const refuse = (
	context: z.RefinementCtx,
	message: string,
	rule?: RuleName,
	path: Array<string | number> = [],
) => context.addIssue({ code: z.ZodIssueCode.custom, message, path, params: { rule } });

const namedExamples = z.array(object({ param_name: text(), example: text() }));

/** One example for each variable, in their order or by name. Source: Meta, template components. */
export const headerExample = object({
	header_text: z.array(text()).optional(),
	header_text_named_params: namedExamples.optional(),
});
export const bodyExample = object({
	/** A list in a list. */
	body_text: z.array(z.array(text())).optional(),
	body_text_named_params: namedExamples.optional(),
});

export const fileExample = object({ header_handle: list(text(), 1) });

interface Examples {
	positional?: string[];
	named?: Array<{ param_name: string }>;
}

const NAME = /^[a-z_][a-z0-9_]*$/;

/** What Meta refuses about the variables of a text and their examples. Source: Meta, template review. */
export function checkVariables(
	words: string,
	{ positional = [], named = [] }: Examples,
	rule: 'header' | 'body',
	context: z.RefinementCtx,
): void {
	const no = (message: string, key = 'text') => refuse(context, message, rule, [key]);
	if (/\{\{|\}\}/.test(withoutVariables(words))) {
		return no('has a variable without two braces on each side, such as {{1}}');
	}
	const names = variableNames(words);
	const numbers = names.filter(isPositional);
	const invalid = names.find((name) => !isPositional(name) && !NAME.test(name));
	if (invalid !== undefined) {
		return no(`has the variable {{${invalid}}}, which is neither a number nor a lowercase name`);
	}
	if (numbers.length && numbers.length < names.length) {
		return no('has both numbered and named variables');
	}
	if (numbers.some((name, index) => Number(name) !== index + 1)) {
		return no('has variables that are not numbered in sequence from {{1}}');
	}
	const known = named.map(({ param_name }) => param_name);
	const hasAll = numbers.length
		? positional.length === names.length
		: names.every((name) => known.includes(name));
	if (!hasAll) no(`must have one example for each of the variables ${names.join(', ')}`, 'example');
}

/** No variable may stand at either end of a body, or next to another. Source: Meta's error 2388299. */
export function checkPlaces(words: string, context: z.RefinementCtx): void {
	const variables = variablesIn(words);
	const [first] = variables;
	const last = variables.at(-1);
	if (!first || !last) return;
	const isBlank = (start: number, end?: number) => words.slice(start, end).trim() === '';
	if (isBlank(0, first.start) || isBlank(last.end)) {
		const edge = isBlank(0, first.start) ? 'start' : 'end';
		refuse(context, `must not have a variable at the ${edge}`, 'edges', ['text']);
	}
	if (
		variables.some(({ start }, index) => index && isBlank(variables[index - 1]?.end ?? 0, start))
	) {
		refuse(context, 'must not have two variables next to each other', 'body', ['text']);
	}
}

/** Signs that are text in themselves, such as ©, count as emoji with a variation selector only. */
export const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;
export const LINE_BREAK = /[\n\r]/;
/** `*bold*`, `_italic_`, `~struck~` and `` `code` `` around whole words. */
export const FORMATTING =
	/(?<![\p{L}\p{N}])([*_~`])[^\s*_~`](?:[^*_~`]*[^\s*_~`])?\1(?![\p{L}\p{N}])/u;
