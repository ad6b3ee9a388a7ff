import { z } from 'zod/v3';

/** A value, or the JSON text of one; blank text counts as missing. */
export const json = z.unknown().transform((value, context): unknown => {
	if (typeof value !== 'string') return value;
	try {
		return value.trim() === '' ? undefined : JSON.parse(value);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const message = `is not valid JSON: ${reason}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
		return z.NEVER;
	}
});
