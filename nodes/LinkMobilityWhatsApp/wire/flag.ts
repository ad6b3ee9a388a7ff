import { z } from 'zod/v3';

const spelled = new Map<unknown, boolean | undefined>([
	['true', true],
	['false', false],
	['', undefined],
	[null, undefined],
]);

/**
 * A boolean, also as text; blank text and null count as missing.
 *
 * @param label for schemas whose messages are sentences
 */
export const flag = (label?: string) =>
	z.preprocess(
		(value) => (spelled.has(value) ? spelled.get(value) : value),
		z
			.boolean({
				invalid_type_error: `${label === undefined ? '' : `${label} `}must be true or false`,
			})
			.optional(),
	);
