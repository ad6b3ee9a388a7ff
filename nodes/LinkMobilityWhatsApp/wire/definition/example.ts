import { z } from 'zod/v3';
import { identifier } from '../text';
import { isNumber, variablesOf } from './variables';

/** Examples with the names of their variables. */
const named = z.array(z.object({ param_name: identifier(), example: identifier() }).strict());

/** The examples of a body, in the order of the numbers or by name. Source: Meta, template components. */
export const bodyExample = z
	.object({
		body_text: z.array(z.array(identifier())).length(1, 'must be one list in a list').optional(),
		body_text_named_params: named.optional(),
	})
	.strict()
	.optional();

/** As for a body, but the list is not nested. Source: Meta, template components. */
export const headerExample = z
	.object({
		header_text: z.array(identifier()).optional(),
		header_text_named_params: named.optional(),
	})
	.strict()
	.optional();

interface Examples {
	numbered?: string[];
	named?: Array<{ param_name: string }>;
}

/** A hint for a text with examples but without variables: usually the braces are single. */
function bracesFor(text: string): string {
	const [, name = 'first_name'] = /(?<!\{)\{\s*(\w+)\s*\}(?!\})/.exec(text) ?? [];
	return `. The text has no variable: write {{${name}}}, in double braces`;
}

/** Why WhatsApp refuses the examples of a text, if it does. */
export function unfitExamples(text: string, examples: Examples): string | undefined {
	const names = variablesOf(text);
	const byNumber = names.every(isNumber);
	const count = (byNumber ? examples.numbered : examples.named)?.length ?? 0;
	if (count !== names.length) {
		return `needs one example per variable: ${names.length} in all, not ${count}${names.length ? '' : bracesFor(text)}`;
	}
	if (byNumber) return undefined;
	const missing = names.find(
		(name) => !examples.named?.some(({ param_name }) => param_name === name),
	);
	return missing && `needs an example for the variable {{${missing}}}`;
}
