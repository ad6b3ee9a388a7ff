import { z } from 'zod/v3';
import { optional } from './optional';

const spelled = new Map<unknown, boolean>([
	['true', true],
	['false', false],
]);

/** A boolean, also as text. A blank value counts as missing. */
export const flag = () =>
	optional(
		z.preprocess(
			(value) => spelled.get(value) ?? value,
			z.boolean({ invalid_type_error: 'must be true or false' }),
		),
	);

/** A boolean setting, with the value that applies if it is missing or blank. */
export const flagOr = (usual: boolean) => flag().transform((value) => value ?? usual);
