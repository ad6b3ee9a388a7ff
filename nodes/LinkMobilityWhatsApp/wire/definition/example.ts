import { z } from 'zod/v3';
import { refusalsOf } from '../refusals';
import { identifier } from '../text';
import { isNumber, variablesOf } from './variables';

const text = identifier();

/** The text of an example. A reason to refuse it names its variable. */
function exampleFor(
	variable: string,
	value: unknown,
	path: Array<string | number>,
	context: z.RefinementCtx,
): string {
	const parsed = text.safeParse(value);
	if (parsed.success) return parsed.data;
	for (const { reason } of refusalsOf(parsed.error)) {
		context.addIssue({
			code: 'custom',
			path,
			message: `${reason} (the example for {{${variable}}})`,
		});
	}
	return '';
}

/** The examples of `{{1}}`, `{{2}}` and so on. */
const numbered = z
	.array(z.unknown())
	.transform((list, context) =>
		list.map((value, index) => exampleFor(String(index + 1), value, [index], context)),
	);

/** Examples with the names of their variables. */
const named = z.array(
	z
		.object({ param_name: identifier(), example: z.unknown() })
		.strict()
		.transform(({ param_name, example }, context) => ({
			param_name,
			example: exampleFor(param_name, example, ['example'], context),
		})),
);

/** A text alone is read as a list of one, and a list of texts as the only list in a list. */
const asList = (value: unknown) => (typeof value === 'string' ? [value] : value);
function asListInList(value: unknown): unknown {
	const list = asList(value);
	return Array.isArray(list) && list.length && !list.some(Array.isArray) ? [list] : list;
}

/** The examples of a body, in the order of the numbers or by name. Source: Meta, template components. */
export const bodyExample = z
	.object({
		body_text: z
			.preprocess(
				asListInList,
				z.array(numbered).length(1, 'must be a list that contains one list'),
			)
			.optional(),
		body_text_named_params: named.optional(),
	})
	.strict()
	.optional();

/** As for a body, but the list is not nested. Source: Meta, template components. */
export const headerExample = z
	.object({
		header_text: z.preprocess(asList, numbered).optional(),
		header_text_named_params: named.optional(),
	})
	.strict()
	.optional();

interface Examples {
	numbered?: string[];
	named?: Array<{ param_name: string }>;
}

/** Why WhatsApp refuses the examples of a text, if it does. */
export function examplesProblem(content: string, examples: Examples): string | undefined {
	const variables = variablesOf(content);
	const byNumber = variables.every(isNumber);
	const given = (examples.named ?? []).map(({ param_name }) => param_name).filter(Boolean);
	const unknown = given.find((name) => !variables.includes(name));
	if (unknown !== undefined) {
		return `has an example for {{${unknown}}}, but the text has no such variable`;
	}
	const twice = given.find((name, index) => given.indexOf(name) < index);
	if (twice !== undefined) return `has two examples for {{${twice}}}`;
	const count = (byNumber ? examples.numbered : examples.named)?.length ?? 0;
	const missing = byNumber
		? variables.slice(count)
		: variables.filter((name) => !given.includes(name));
	if (count === variables.length && !missing.length) return undefined;
	return `needs one example per variable: ${variables.length} in all, not ${count}${variables.length ? missingExamples(missing) : bracesFor(content)}`;
}

function missingExamples(variables: string[]): string {
	const [first, ...others] = variables.map((name) => `{{${name}}}`).reverse();
	if (first === undefined) return '';
	if (!others.length) return `. The example for ${first} is missing`;
	return `. The examples for ${others.reverse().join(', ')} and ${first} are missing`;
}

/** A hint for a text with examples but without variables: usually the braces are single. */
function bracesFor(content: string): string {
	const [, name = 'first_name'] = /(?<!\{)\{\s*(\w+)\s*\}(?!\})/.exec(content) ?? [];
	return `. The text has no variable: write {{${name}}}, in double braces`;
}
