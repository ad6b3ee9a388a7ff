import { z } from 'zod/v3';
import { words } from '../lenient';
import { reading } from './reading';

/** What became of a new template. Source: Meta, template management. */
export const createdTemplate = reading(
	z.object({ id: words.pipe(z.string().min(1)), status: words, category: words }).passthrough(),
);

const done = z.preprocess((given) => (given === 'true' ? true : given), z.literal(true));

/**
 * An answer that says nothing says as much as `{"success": true}`, for its status does. Source: Meta,
 * template management.
 */
export const success = z.preprocess(
	(given) => (saysNothing(given) ? { success: true } : given),
	z.object({ success: done }).passthrough(),
);

function saysNothing(given: unknown): boolean {
	if (given === undefined || given === null || given === '') return true;
	return typeof given === 'object' && !Array.isArray(given) && !Object.keys(given).length;
}
