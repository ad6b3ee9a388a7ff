import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * A variable of a template, `{{1}}` or `{{first_name}}`. n8n treats it as an expression, and its editor
 * turns a field into an expression when such a text is pasted.
 *
 * Matches a number or one or more words. `First Name` and `first-name` are not valid names. They are kept too, so
 * that the schema refuses them; n8n would replace them with an empty string.
 */
const VARIABLE = /\{\{\s*(\d+|[\p{L}_][\p{L}\p{M}\d_]*(?:(?: +|-)[\p{L}\p{M}\d_]+)*)\s*\}\}/gu;

/** Several words are an expression if one of them is an operator, as in `new Date`. */
const OPERATOR = /\b(?:new|typeof|void|delete|await|in|instanceof) /;

/** An expression that evaluates to the variable itself; it contains no adjacent braces. */
const escapeVariable = (text: string, name: string) =>
	OPERATOR.test(name) ? text : `{{ "{" + "{${name}}" + "}" }}`;

const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=');

/** True if a parameter, or a part of it, is an expression that contains variables of a template. */
export function hasTemplateVariables(
	value: unknown,
	name: string,
	textNames: readonly string[],
): boolean {
	if (isExpression(value)) return textNames.includes(name) && value.search(VARIABLE) >= 0;
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([key, part]) =>
		hasTemplateVariables(part, Array.isArray(value) ? name : key, textNames),
	);
}

/**
 * Evaluates all expressions of a parameter, but keeps the variables of a template.
 *
 * @param value as stored in the workflow
 * @param textNames names of the parameters that hold texts of a template
 */
export function evaluateKeepingVariables(
	context: IExecuteFunctions,
	value: unknown,
	name: string,
	textNames: readonly string[],
	itemIndex: number,
): unknown {
	const evaluate = (part: unknown, partName: string) =>
		evaluateKeepingVariables(context, part, partName, textNames, itemIndex);
	if (isExpression(value)) {
		const expression = textNames.includes(name) ? value.replace(VARIABLE, escapeVariable) : value;
		return context.evaluateExpression(expression.slice(1), itemIndex);
	}
	if (Array.isArray(value)) return value.map((part) => evaluate(part, name));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, evaluate(part, key)]));
}
