import { z } from 'zod/v3';
import { unevaluated } from './evaluated';
import { isTooDeep, MAX_DEPTH } from './nesting';

/**
 * A value, or the JSON text of one; blank text counts as missing. It is at most `MAX_DEPTH` deep, because
 * schemas and `JSON.stringify` recurse.
 */
export const json = z.unknown().transform((input, context): unknown => {
	const refuse = (message: string) => {
		context.addIssue({ code: z.ZodIssueCode.custom, message });
		return z.NEVER;
	};
	let value = input;
	try {
		if (typeof input === 'string') value = input.trim() === '' ? undefined : JSON.parse(input);
	} catch (error) {
		// Text with an expression is not valid JSON either, but the expression is the cause.
		const problem = unevaluated(String(input));
		if (problem) return refuse(problem);
		const reason = error instanceof Error ? error.message : String(error);
		return refuse(`is not valid JSON: ${reason}`);
	}
	return isTooDeep(value) ? refuse(`can be at most ${MAX_DEPTH} objects or lists deep`) : value;
});
