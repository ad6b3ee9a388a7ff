import { z } from 'zod/v3';

/** Ends what somebody does on the page, with a sentence for them. */
export function mistaken(message: string): never {
	throw new z.ZodError([{ code: 'custom', path: [], message }]);
}
