import { z } from 'zod/v3';
import { separated } from '../../../wire/separated';

/** The values a filter lets through, `undefined` when it is blank and lets all through. */
export const allowed = <T>(values: readonly T[]): ReadonlySet<unknown> | undefined =>
	values.length ? new Set<unknown>(values) : undefined;

/**
 * Several values of a fixed list, also as text with commas.
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

/** A text, number or boolean in lower case, to compare it with what a person typed. */
export const comparable = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value).trim().toLowerCase()
		: undefined;
