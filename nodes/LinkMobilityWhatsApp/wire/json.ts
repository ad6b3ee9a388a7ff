import { z } from 'zod/v3';

/**
 * A value that may also be written as JSON text, the way panels and expressions hand it over.
 *
 * @param label the field as the panel calls it
 */
export const json = (label: string) =>
	z.unknown().transform((value, context): unknown => {
		if (typeof value !== 'string') return value;
		try {
			return value.trim() === '' ? undefined : JSON.parse(value);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			const message = `${label} is not valid JSON: ${reason}`;
			context.addIssue({ code: z.ZodIssueCode.custom, message });
			return z.NEVER;
		}
	});
