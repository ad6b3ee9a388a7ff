import { z } from 'zod/v3';

/**
 * Refuses every value that an earlier one equals.
 *
 * @param values each with its path
 */
export function unique(
	values: Array<{ value: string; path: Array<string | number> }>,
	context: z.RefinementCtx,
): void {
	const seen = new Set<string>();
	for (const { value, path } of values) {
		if (seen.has(value)) {
			const message = `must be unique, "${value}" is used twice`;
			context.addIssue({ code: z.ZodIssueCode.custom, path, message });
		}
		seen.add(value);
	}
}
