import { z } from 'zod/v3';

const spelled = new Map<unknown, boolean | undefined>([
	['true', true],
	['false', false],
	['', undefined],
	[null, undefined],
]);

/**
 * On or off, also as an expression may spell it.
 *
 * @param label the field as the panel calls it
 */
export const flag = (label: string) =>
	z.preprocess(
		(value) => (spelled.has(value) ? spelled.get(value) : value),
		z.boolean({ invalid_type_error: `${label} must be true or false` }).optional(),
	);
