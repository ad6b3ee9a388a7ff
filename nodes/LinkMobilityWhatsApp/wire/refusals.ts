import { z } from 'zod/v3';
import { zodWords } from './zodWords';

/** A part of a value that a schema refuses: its path, and a reason that continues a sentence after its name. */
export interface RefusedPart {
	path: Array<string | number>;
	reason: string;
}

export const NOT_A_FIELD = "is not a field of LINK's API";

/** What a schema refused, in the order of its fields; a field that the API does not have counts too. */
export const refusalsOf = (error: z.ZodError): RefusedPart[] => error.issues.flatMap(partsOf);

function partsOf(issue: z.ZodIssue): RefusedPart[] {
	const { path, message: reason } = issue;
	if (issue.code === z.ZodIssueCode.unrecognized_keys) {
		return issue.keys.map((key) => ({
			path: [...path, key],
			reason: NOT_A_FIELD,
		}));
	}
	return [{ path, reason: isZods(issue) ? zodWords(issue) : reason }];
}

/** Whether the schema leaves it to zod to say what is wrong. */
const isZods = (issue: z.ZodIssue) =>
	issue.message === z.defaultErrorMap(issue, { data: undefined, defaultError: '' }).message;
