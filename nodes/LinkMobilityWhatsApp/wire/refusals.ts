import { z } from 'zod/v3';

/** What a schema refuses: where it is in the value, and a reason that goes on after its name. */
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
	return [{ path, reason: reasonInsteadOfZods(issue) ?? reason }];
}

/** A reason where the schema leaves it to zod to say what is wrong. */
function reasonInsteadOfZods(issue: z.ZodIssue): string | undefined {
	const { message } = z.defaultErrorMap(issue, { data: undefined, defaultError: '' });
	if (issue.message !== message) return undefined;
	if (issue.code === z.ZodIssueCode.invalid_type) {
		if (issue.received === 'undefined') return 'is required';
		return `must be of type ${issue.expected}, not ${issue.received}`;
	}
	if (issue.code === z.ZodIssueCode.invalid_union_discriminator) {
		return `must be one of ${issue.options.join(', ')}`;
	}
	return `is not valid: ${message}`;
}
