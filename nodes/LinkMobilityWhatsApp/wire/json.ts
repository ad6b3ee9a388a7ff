import { z } from 'zod/v3';
import { isTooDeep, MAX_DEPTH } from './nesting';

/**
 * A value that may also be written as JSON text, the way panels and expressions hand it over. It is at
 * most `MAX_DEPTH` deep, because schemas and `JSON.stringify` recurse.
 *
 * @param label the field as the panel calls it
 */
export const json = (label: string) =>
	z.unknown().transform((given, context): unknown => {
		const refuse = (message: string) => {
			context.addIssue({ code: z.ZodIssueCode.custom, message });
			return z.NEVER;
		};
		let value = given;
		try {
			if (typeof given === 'string') value = given.trim() === '' ? undefined : JSON.parse(given);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return refuse(`${label} is not valid JSON: ${reason}`);
		}
		return isTooDeep(value)
			? refuse(`${label} can be at most ${MAX_DEPTH} objects or lists deep`)
			: value;
	});
