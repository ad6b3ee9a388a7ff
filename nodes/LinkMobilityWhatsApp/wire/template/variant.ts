import { z } from 'zod/v3';

/**
 * The one of several schemas that a key names. Zod's own union of this kind cannot hold another one.
 *
 * @param key such as `type`
 * @param schemas under what stands at the key
 */
export const variant = <T extends Record<string, z.ZodTypeAny>>(key: string, schemas: T) =>
	z.record(z.unknown()).transform((given, context): z.output<T[keyof T]> => {
		const name = given[key];
		const schema = typeof name === 'string' && Object.hasOwn(schemas, name) ? schemas[name] : null;
		if (!schema) {
			const message = `${key} must be one of ${Object.keys(schemas).join(', ')}`;
			context.addIssue({ code: z.ZodIssueCode.custom, path: [key], message });
			return z.NEVER;
		}
		const parsed = schema.safeParse(given);
		if (parsed.success) return parsed.data;
		parsed.error.issues.forEach(context.addIssue);
		return z.NEVER;
	});
