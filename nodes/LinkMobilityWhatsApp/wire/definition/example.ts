import { z } from 'zod/v3';
import { identifier } from '../text';
import { isNumber, variablesOf } from './variables';

const example = (label: string) => identifier(label);

/** A name with its example. */
const named = (label: string) =>
	z.array(z.object({ param_name: identifier('Variable'), example: example(label) }).strict());

/** One row of examples, in the order of the numbers. Source: Meta, template components. */
export const bodyExample = (label: string) =>
	z
		.object({
			body_text: z
				.array(z.array(example(label)))
				.length(1, `${label} must be one list in a list`)
				.optional(),
			body_text_named_params: named(label).optional(),
		})
		.strict()
		.optional();

/** As for a body, but flat. Source: Meta, template components. */
export const headerExample = (label: string) =>
	z
		.object({
			header_text: z.array(example(label)).optional(),
			header_text_named_params: named(label).optional(),
		})
		.strict()
		.optional();

interface Given {
	numbered?: string[];
	named?: Array<{ param_name: string }>;
}

/** What a text lacks that has examples and no variable: as often as not, a brace. */
function bracesFor(text: string): string {
	const [, name = 'first_name'] = /(?<!\{)\{\s*(\w+)\s*\}(?!\})/.exec(text) ?? [];
	return `. The text has no variable: write {{${name}}}, in double braces`;
}

/**
 * Whether each variable of a text has its example, if anything is wrong with them.
 *
 * @param label the examples as the panel calls them
 */
export function unfitExamples(label: string, text: string, given: Given): string | undefined {
	const names = variablesOf(text);
	const byNumber = names.every(isNumber);
	const there = byNumber ? given.numbered : given.named;
	const count = there?.length ?? 0;
	if (count !== names.length) {
		return `${label}: one per variable is needed, ${names.length} in all, and ${count === 1 ? 'there is 1' : `there are ${count}`}${names.length ? '' : bracesFor(text)}`;
	}
	if (byNumber) return undefined;
	const missing = names.find((name) => !given.named?.some(({ param_name }) => param_name === name));
	return missing && `${label}: the variable {{${missing}}} has none`;
}
