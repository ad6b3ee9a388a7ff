import { z } from 'zod/v3';
import { spelledDefinition } from './spelling';

/**
 * A schema for an answer, in either spelling, and also within `data` or in a list of one. The
 * specification describes no answer of these calls, Meta's pages show several. Source: L2149-2193.
 */
export const reading = <T extends z.ZodTypeAny>(schema: T) =>
	z
		.custom<z.input<T>>()
		.transform((given): unknown => spelledDefinition(unwrapped(given)))
		.pipe(schema);

function unwrapped(given: unknown): unknown {
	if (Array.isArray(given)) return given.length === 1 ? unwrapped(given[0]) : given;
	if (typeof given !== 'object' || given === null || !('data' in given)) return given;
	return unwrapped(given.data);
}
