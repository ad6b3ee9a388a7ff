import { z } from 'zod/v3';

const spelled = new Map<unknown, boolean | undefined>([
	['true', true],
	['false', false],
	['', undefined],
	[null, undefined],
]);

/** A boolean, also as text; blank text and null count as missing. */
export const flag = () =>
	z.preprocess(
		(value) => (spelled.has(value) ? spelled.get(value) : value),
		z.boolean({ invalid_type_error: 'must be true or false' }).optional(),
	);
