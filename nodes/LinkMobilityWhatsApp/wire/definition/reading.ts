import { z } from 'zod/v3';
import { spelledDefinition } from './definitionSpelling';

/**
 * A schema for a response, in either spelling, and also within `data` or in a list of one. See
 * docs/decisions.md#template-answers.
 */
export const reading = <T extends z.ZodTypeAny>(schema: T) =>
	z
		.custom<z.input<T>>()
		.transform((response): unknown => spelledDefinition(unwrapped(response)))
		.pipe(schema);

function unwrapped(response: unknown): unknown {
	if (Array.isArray(response)) return response.length === 1 ? unwrapped(response[0]) : response;
	if (typeof response !== 'object' || response === null || !('data' in response)) return response;
	return unwrapped(response.data);
}
