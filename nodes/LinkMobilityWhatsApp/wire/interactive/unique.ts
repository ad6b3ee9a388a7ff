import { z } from 'zod/v3';

/**
 * Refuses every value that an earlier one equals.
 *
 * @param label the field as the panel calls it
 * @param values each with its place in the body
 */
export function unique(
	label: string,
	values: Array<{ value: string; path: Array<string | number> }>,
	context: z.RefinementCtx,
): void {
	const seen = new Set<string>();
	for (const { value, path } of values) {
		if (seen.has(value)) {
			const message = `${label} must be unique, "${value}" is used twice`;
			context.addIssue({ code: z.ZodIssueCode.custom, path, message });
		}
		seen.add(value);
	}
}
