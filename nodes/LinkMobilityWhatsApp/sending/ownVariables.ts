import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * `{{1}}` or `{{first_name}}`, by which a template marks what is filled in later. To n8n these are
 * expressions, and its editor turns a text that is pasted with one into an expression by itself.
 *
 * A number, or words such as `First Name` and `first-name`, which are no good names either: they stay
 * for the schema to refuse, as n8n would put nothing in their place.
 */
const VARIABLE = /\{\{\s*(\d+|[\p{L}_][\p{L}\p{M}\d_]*(?:(?: +|-)[\p{L}\p{M}\d_]+)*)\s*\}\}/gu;

/** Words by which two or more of them are an expression all the same, such as `new Date`. */
const KEYWORD = /\b(?:new|typeof|void|delete|await|in|instanceof) /;

/** An expression that yields the variable as it stands; no two braces meet within it. */
const kept = (all: string, name: string) =>
	KEYWORD.test(name) ? all : `{{ "{" + "{${name}}" + "}" }}`;

const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=');

/** Whether a field, or one inside it, is an expression in which a template's own variable stands. */
export function hasOwnVariables(value: unknown, name: string, texts: readonly string[]): boolean {
	if (isExpression(value)) return texts.includes(name) && value.search(VARIABLE) >= 0;
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([key, each]) =>
		hasOwnVariables(each, Array.isArray(value) ? name : key, texts),
	);
}

/**
 * The value of a field with all expressions resolved, but for the variables of the template itself.
 *
 * @param value as the workflow has it
 * @param texts the names of the fields that hold texts of a template
 */
export function withOwnVariables(
	context: IExecuteFunctions,
	value: unknown,
	name: string,
	texts: readonly string[],
	itemIndex: number,
): unknown {
	if (isExpression(value)) {
		const expression = texts.includes(name) ? value.replace(VARIABLE, kept) : value;
		return context.evaluateExpression(expression.slice(1), itemIndex);
	}
	if (Array.isArray(value)) {
		return value.map((each) => withOwnVariables(context, each, name, texts, itemIndex));
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [
			key,
			withOwnVariables(context, each, key, texts, itemIndex),
		]),
	);
}
