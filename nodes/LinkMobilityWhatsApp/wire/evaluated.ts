import { z } from 'zod/v3';
import { isRecord } from './lenient';
import { partsWithin } from './partsWithin';
import type { PartPath } from './partsWithin';
import { objectText, unevaluatedExpression } from './unevaluated';

/** How the reasons begin that quote the part in question themselves. */
export const CONTAINS = 'contains ';

type FindProblem = (text: string) => string | undefined;

/** Why a text is an expression that would reach the customer; undefined if it is not. */
export function unevaluated(text: string): string | undefined {
	const expression = unevaluatedExpression(text);
	if (expression === undefined) return undefined;
	return `${CONTAINS}${expression}, an expression that was not evaluated. Switch the field to Expression`;
}

/** Whether a value is a text that {@link withoutExpressions} refuses. */
export const isUnevaluated = (value: unknown): value is string =>
	typeof value === 'string' && unevaluated(value) !== undefined;

function objectInText(text: string): string | undefined {
	const object = objectText(text);
	if (object === undefined) return undefined;
	return `${CONTAINS}${object}, an object in place of a text. Use one of its properties, as in {{ $json.name }}`;
}

const refuse = (problemOf: FindProblem) => (value: unknown, context: z.RefinementCtx) => {
	for (const { path, text } of textsIn(value)) {
		const message = problemOf(text);
		if (message) context.addIssue({ code: z.ZodIssueCode.custom, path, message });
	}
};

/** Refuses texts that a program should have replaced: expressions, and objects written as text. */
export const evaluated = z
	.unknown()
	.superRefine(refuse((text) => unevaluated(text) ?? objectInText(text)));

/** Refuses expressions, before other rules say that they are not a number or not a link. */
export const withoutExpressions = z.unknown().superRefine(refuse(unevaluated));

/** Refuses objects written as text, after other rules have said which field got an object. */
export const refuseObjectTexts = refuse(objectInText);

/** All texts within a value, also the names of properties. */
function* textsIn(whole: unknown): Generator<{ path: PartPath; text: string }> {
	for (const { path, value } of partsWithin(whole)) {
		if (typeof value === 'string') yield { path, text: value };
		if (!isRecord(value)) continue;
		for (const name of Object.keys(value)) yield { path: [...path, name], text: name };
	}
}
