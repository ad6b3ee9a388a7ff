import { z } from 'zod/v3';
import { objectText, unevaluatedExpression } from './unevaluated';

type Path = Array<string | number>;

type Unfit = (text: string) => string | undefined;

/** Why a text is an expression that would reach the customer; undefined if it is not. */
export function unevaluated(text: string): string | undefined {
	const expression = unevaluatedExpression(text);
	if (expression === undefined) return undefined;
	return `contains ${expression}, an expression that was not evaluated. Switch the field to Expression`;
}

function objectInText(text: string): string | undefined {
	const object = objectText(text);
	if (object === undefined) return undefined;
	return `contains ${object}, an object in place of a text. Use one of its properties, as in {{ $json.name }}`;
}

const refuse = (unfit: Unfit) => (value: unknown, context: z.RefinementCtx) => {
	for (const { path, text } of textsIn(value)) {
		const message = unfit(text);
		if (message) context.addIssue({ code: z.ZodIssueCode.custom, path, message });
	}
};

/** Refuses texts that a program should have replaced: expressions, and objects written as text. */
export const evaluated = z
	.unknown()
	.superRefine(refuse((text) => unevaluated(text) ?? objectInText(text)));

/** Refuses expressions, before other rules say that they are no number or no link. */
export const withoutExpressions = z.unknown().superRefine(refuse(unevaluated));

/** Refuses objects written as text, after other rules have said which field got an object. */
export const refuseObjectTexts = refuse(objectInText);

/** All texts within a value, also the names of properties. Does not recurse. */
function* textsIn(value: unknown): Generator<{ path: Path; text: string }> {
	const stack: Array<{ path: Path; value: unknown }> = [{ path: [], value }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, value: part } = next;
		if (typeof part === 'string') yield { path, text: part };
		if (typeof part !== 'object' || part === null) continue;
		const isList = Array.isArray(part);
		for (const [key, entry] of Object.entries(part).reverse()) {
			const entryPath = [...path, isList ? Number(key) : key];
			if (!isList) yield { path: entryPath, text: key };
			stack.push({ path: entryPath, value: entry });
		}
	}
}
