import { z } from 'zod/v3';

/** A name without its case and underscores: `previewUrl` and `preview_url` are one name. */
const fold = (name: string) => name.replace(/_/g, '').toLowerCase();

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

type IssueParts = Pick<z.ZodCustomIssue, 'params'> & { path?: Array<string | number> };

/** Ends a transform with an issue; the schemas around it then run no refinements. */
export function reject(
	context: z.RefinementCtx,
	message: string,
	{ path = [], params }: IssueParts = {},
): never {
	context.addIssue({ code: z.ZodIssueCode.custom, message, path, params, fatal: true });
	return z.NEVER;
}

/** Ends a transform with the issues of another schema. */
export function rejectWith(context: z.RefinementCtx, error: z.ZodError): never {
	error.issues.forEach((issue) => context.addIssue({ ...issue, fatal: true }));
	return z.NEVER;
}

/** The value without its null entries, and with its keys spelled like `names`. */
function respell(value: unknown, names: string[]): unknown {
	if (!isRecord(value)) return value;
	const spellings = new Map(names.map((name) => [fold(name), name]));
	const present = Object.entries(value).filter(([, entry]) => entry !== null);
	const keys = new Set(present.map(([key]) => key));
	return Object.fromEntries(
		present.map(([key, entry]) => {
			const name = spellings.get(fold(key));
			return [name === undefined || keys.has(name) ? key : name, entry];
		}),
	);
}

/**
 * An object with keys in camelCase or snake_case. Keys come out as the shape spells them, null counts as
 * absent, and unknown keys are refused. See docs/decisions.md#two-spellings.
 */
export const object = <S extends z.ZodRawShape>(shape: S) =>
	z.preprocess((value) => respell(value, Object.keys(shape)), z.object(shape).strict());

const oneOfWords = (names: readonly string[]) =>
	names.length === 1 ? String(names[0]) : `one of ${names.join(', ')}`;

/** One of these names, in any case, with or without underscores. */
export const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
	z.preprocess((value) => nameOf(value, names) ?? value, z.enum(names));

function nameOf<T extends string>(value: unknown, names: readonly T[]): T | undefined {
	if (typeof value !== 'string') return undefined;
	return names.find((name) => fold(name) === fold(value.trim()));
}

/**
 * An object whose `key` says which of the schemas it has to fit.
 *
 * @param schemas by the values of the key; each has a literal for it
 */
export function variant<T extends Record<string, z.ZodTypeAny>>(key: string, schemas: T) {
	const names = Object.keys(schemas);
	return z.record(z.unknown()).transform((value, context): z.output<T[keyof T]> => {
		const whole = z.record(z.unknown()).parse(respell(value, [key]));
		const name = nameOf(whole[key], names);
		const schema = name === undefined ? undefined : schemas[name];
		if (!schema) {
			const isMissing = whole[key] === undefined;
			const message = isMissing ? 'is required' : `must be ${oneOfWords(names)}`;
			return reject(context, message, { path: [key], params: { isMissing } });
		}
		const parsed = schema.safeParse({ ...whole, [key]: name });
		return parsed.success ? parsed.data : rejectWith(context, parsed.error);
	});
}
