import { z } from 'zod/v3';

const { ZodIssueCode } = z;

/** What is wrong according to an issue for which no schema has words: zod's own are for programmers. */
export function zodWords(issue: z.ZodIssueOptionalMessage): string {
	switch (issue.code) {
		case ZodIssueCode.invalid_type:
			return issue.received === 'undefined'
				? 'is required'
				: `must be of type ${issue.expected}, not ${issue.received}`;
		case ZodIssueCode.invalid_literal:
			return issue.received === undefined ? 'is required' : `must be ${String(issue.expected)}`;
		case ZodIssueCode.invalid_enum_value:
		case ZodIssueCode.invalid_union_discriminator:
			return `must be one of ${issue.options.map(String).join(', ')}`;
		case ZodIssueCode.too_small:
			return limitWords('at least', issue.type, Number(issue.minimum));
		case ZodIssueCode.too_big:
			return limitWords('at most', issue.type, Number(issue.maximum));
		case ZodIssueCode.not_multiple_of:
			return `must be a multiple of ${String(issue.multipleOf)}`;
		case ZodIssueCode.not_finite:
			return 'must be a finite number';
		case ZodIssueCode.invalid_date:
			return 'must be a date';
		default:
			return 'is not valid';
	}
}

function limitWords(limit: 'at least' | 'at most', type: string, count: number): string {
	const noun = type === 'string' ? 'character' : 'entry';
	const nouns = type === 'string' ? 'characters' : 'entries';
	if (type !== 'string' && type !== 'array' && type !== 'set') return `must be ${limit} ${count}`;
	return `must have ${limit} ${count} ${count === 1 ? noun : nouns}`;
}
