import { z } from 'zod/v3';

/** `messages[0].text.body` */
const where = (path: z.ZodIssue['path']) =>
	path.reduce<string>(
		(all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${key}` : key),
		'',
	);

const typeNames: Readonly<Partial<Record<z.ZodParsedType, string>>> = {
	array: 'a list',
	boolean: 'true or false',
	integer: 'a whole number',
	number: 'a number',
	object: 'a JSON object',
	string: 'text',
};

const elements = (count: number | bigint) => `${count} element${Number(count) === 1 ? '' : 's'}`;

function predicate(issue: z.ZodIssue): string {
	switch (issue.code) {
		case z.ZodIssueCode.invalid_type:
			return issue.received === z.ZodParsedType.undefined
				? 'is required'
				: `must be ${typeNames[issue.expected] ?? issue.expected}`;
		case z.ZodIssueCode.invalid_enum_value:
			return `must be one of ${issue.options.join(', ')}`;
		case z.ZodIssueCode.invalid_literal:
			return `must be ${String(issue.expected)}`;
		case z.ZodIssueCode.too_small:
			return issue.type === 'array'
				? `must have at least ${elements(issue.minimum)}`
				: `must be at least ${issue.minimum}`;
		case z.ZodIssueCode.too_big:
			return issue.type === 'array'
				? `must have at most ${elements(issue.maximum)}`
				: `must be at most ${issue.maximum}`;
		default:
			return issue.message;
	}
}

const depth = ({ issues }: z.ZodError) => Math.max(...issues.map(({ path }) => path.length));

/** The issues with those of a union's closest alternative in place of the union's own. */
const flatten = (issues: z.ZodIssue[]): z.ZodIssue[] =>
	issues.flatMap((issue) => {
		if (issue.code !== z.ZodIssueCode.invalid_union) return [issue];
		const [closest] = [...issue.unionErrors].sort((one, other) => depth(other) - depth(one));
		return flatten(closest?.issues ?? []);
	});

function problem(issue: z.ZodIssue, root: string): string {
	if (issue.code === z.ZodIssueCode.unrecognized_keys) {
		const keys = issue.keys.map((key) => `"${key}"`).join(', ');
		return `${where(issue.path) || root} has the unexpected key ${keys}`;
	}
	return `${where(issue.path) || root} ${predicate(issue)}`;
}

/**
 * What a schema of the API refused, each with its place: `messages[0].type is required`. Words of a
 * schema's own continue the sentence that its place begins.
 *
 * @param root what the value as a whole is called
 */
export const problems = ({ issues }: z.ZodError, root = 'the body') =>
	flatten(issues)
		.map((issue) => problem(issue, root))
		.join('; ');

/** The same for a schema of the sandbox's pages, whose own words are whole sentences. */
export const sentences = ({ issues }: z.ZodError) =>
	flatten(issues)
		.map((issue) => (issue.code === z.ZodIssueCode.custom ? issue.message : problem(issue, 'body')))
		.join('. ');

/** Whether something required is absent. */
export const isMissing = (issue: z.ZodIssue) =>
	issue.code === z.ZodIssueCode.custom
		? issue.params?.isMissing === true
		: issue.code === z.ZodIssueCode.invalid_type && issue.received === z.ZodParsedType.undefined;
