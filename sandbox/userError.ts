import { z } from 'zod/v3';

/** Ends a request of the sandbox's pages with 400 and a sentence for the person. */
export function userError(sentence: string): never {
	throw new z.ZodError([{ code: 'custom', path: [], message: sentence }]);
}
