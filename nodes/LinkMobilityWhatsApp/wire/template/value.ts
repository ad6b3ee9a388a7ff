import { z } from 'zod/v3';
import { identifier, text } from '../text';

/** In characters: a value cannot be longer than the body it is part of. Source: Meta, template components. */
export const MAX_VALUE_LENGTH = 1024;

/** In a row. Source: Meta's error 132018. */
const MAX_SPACES = 4;
const BROKEN = /[\n\r\t\v\f\u0085\u2028\u2029]/;
const GAP = new RegExp(` {${MAX_SPACES + 1},}`);

/** The value of a template's variable, without layout. See docs/decisions.md#variable-values. */
export const value = (max = MAX_VALUE_LENGTH) =>
	text(max).refine(
		(words) => !BROKEN.test(words) && !GAP.test(words),
		`cannot have line breaks, tabs or more than ${MAX_SPACES} spaces in a row`,
	);

/**
 * The name of a variable in a template with named variables. Letters beyond a to z are allowed, because
 * an approved template may have them. Message API 1.4.19, Text parameter; Meta, templates overview.
 */
export const parameterName = identifier()
	.refine(
		(name) => !/[\p{Lu}\s{}]/u.test(name),
		'cannot have capitals, spaces or brackets. Write it as in the template, such as first_name',
	)
	.refine(
		(name) => !/^\d/.test(name),
		'cannot start with a digit. If the template numbers its variables, such as {{1}}, leave the name blank: the order of the values counts',
	)
	.optional();

/** The `type` of a parameter. */
export const parameterType = <T extends string>(name: T) =>
	z.literal(name, { errorMap: () => ({ message: `must be ${name}` }) });

/** The parameters of a component that takes exactly one. */
export const oneParameter = <T extends z.ZodTypeAny>(parameter: T) =>
	z.array(parameter).length(1, 'needs exactly one entry');
