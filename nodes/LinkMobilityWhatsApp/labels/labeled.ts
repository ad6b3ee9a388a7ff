import { z } from 'zod/v3';
import { refusalsOf } from '../wire/refusals';

/**
 * Wraps a schema of LINK's API for a setting: its messages become sentences that start with the label of
 * the field.
 *
 * @param words the sentence for a reason, if it is more than the label and the reason
 */
export const labeled = <S extends z.ZodTypeAny>(
	label: string,
	schema: S,
	words: (reason: string, value: unknown) => string = (reason) => `${label} ${reason}`,
) =>
	z.unknown().transform((value, context): z.output<S> => {
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		for (const { path, reason } of refusalsOf(parsed.error)) {
			context.addIssue({ code: z.ZodIssueCode.custom, path, message: words(reason, value) });
		}
		return z.NEVER;
	});
