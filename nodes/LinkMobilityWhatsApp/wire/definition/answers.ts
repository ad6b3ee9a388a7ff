import { z } from 'zod/v3';
import { words } from '../lenient';
import { reading } from './reading';

/** The response to Create. Source: Meta, template management. */
export const createdTemplate = reading(
	z.object({ id: words.pipe(z.string().min(1)), status: words, category: words }).passthrough(),
);

const done = z.preprocess((value) => (value === 'true' ? true : value), z.literal(true));

/** The response to Update and Delete; an empty one counts as success. See docs/decisions.md#template-answers. */
export const success = z.preprocess(
	(response) => (isEmpty(response) ? { success: true } : response),
	z.object({ success: done }).passthrough(),
);

function isEmpty(response: unknown): boolean {
	if (response === undefined || response === null || response === '') return true;
	return typeof response === 'object' && !Array.isArray(response) && !Object.keys(response).length;
}
