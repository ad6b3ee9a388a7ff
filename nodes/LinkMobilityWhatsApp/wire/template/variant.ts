import { z } from 'zod/v3';

/**
 * A union of schemas, told apart by the value of a key. Unlike zod's discriminated union it can be
 * nested in another one, and its schemas can be effects.
 *
 * @param schemas by the value of the key
 */
export const variant = <T extends Record<string, z.ZodTypeAny>>(key: string, schemas: T) =>
	z.record(z.unknown()).transform((object, context): z.output<T[keyof T]> => {
		const name = object[key];
		const schema = typeof name === 'string' && Object.hasOwn(schemas, name) ? schemas[name] : null;
		if (!schema) {
			const message = `must be one of ${Object.keys(schemas).join(', ')}`;
			context.addIssue({ code: z.ZodIssueCode.custom, path: [key], message });
			return z.NEVER;
		}
		const parsed = schema.safeParse(object);
		if (parsed.success) return parsed.data;
		parsed.error.issues.forEach(context.addIssue);
		return z.NEVER;
	});
