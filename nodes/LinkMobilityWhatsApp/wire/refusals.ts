import { z } from 'zod/v3';

/** Lists of a body, as the panel calls them. Lists that are not named here are not shown as rows. */
const lists: Readonly<Record<string, string>> = {};

/**
 * What a schema refused, one sentence each, or nothing when the error is not a schema's.
 *
 * A sentence within a list says which row: `Buttons, row 2: title can be at most 20 characters`.
 */
export function refusals(error: unknown): [string, ...string[]] | undefined {
	if (!(error instanceof z.ZodError)) return undefined;
	const [first, ...others] = error.issues.map(sentence);
	return [first ?? 'The request is not complete', ...others];
}

function sentence({ path, message, code, ...issue }: z.ZodIssue): string {
	if (code === z.ZodIssueCode.unrecognized_keys && 'keys' in issue) {
		return `${path.concat(issue.keys).join('.')} is not a field of LINK's API`;
	}
	if (path[0] === 'customParameters' && path.length > 1) {
		const name = path.slice(1).join('.');
		return `Custom Parameters${name && `, ${name}`}: ${message}`;
	}
	const where = path.flatMap((key, index) => {
		const list = lists[String(path[index - 1])];
		return typeof key === 'number' && list ? [`${list}, row ${key + 1}`] : [];
	});
	if (!where.length) return message;
	return `${where.join(', ')}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
