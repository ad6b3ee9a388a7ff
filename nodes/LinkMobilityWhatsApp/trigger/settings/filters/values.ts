import { z } from 'zod/v3';
import { separated } from '../../../wire/separated';

/** The values that a filter accepts; `undefined` if it is blank and accepts all. */
export const allowed = <T>(values: readonly T[]): ReadonlySet<unknown> | undefined =>
	values.length ? new Set<unknown>(values) : undefined;

/**
 * Values from a fixed list, as an array or a comma-separated string.
 *
 * @param label the field as the panel calls it
 */
export const choice = <const T extends readonly [string, ...string[]]>(label: string, values: T) =>
	z.preprocess(
		separated,
		z
			.array(
				z.enum<string, T>(values, {
					errorMap: (_issue, { data }) => ({
						message: `${label}: ${String(data)} is not one of ${values.join(', ')}`,
					}),
				}),
			)
			.transform(allowed),
	);

/** A string, number or boolean as trimmed lower-case text, to compare it with user input. */
export const comparable = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value).trim().toLowerCase()
		: undefined;
