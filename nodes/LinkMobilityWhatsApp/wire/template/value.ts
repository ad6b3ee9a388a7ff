import { z } from 'zod/v3';
import { identifier, text } from '../text';

/** No value is longer than the body it is put into. Source: Meta, template components. */
export const LONGEST_VALUE = 1024;

/** Source: Meta's error 132018. */
const MOST_BLANKS = 4;
const BROKEN = /[\n\r\t\v\f\u0085\u2028\u2029]/;
const GAP = new RegExp(` {${MOST_BLANKS + 1},}`);

/** What is put into a template, where WhatsApp allows no layout. */
export const value = (label: string, max = LONGEST_VALUE) =>
	text(label, max).refine(
		(given) => !BROKEN.test(given) && !GAP.test(given),
		`${label} cannot have line breaks, tabs or more than ${MOST_BLANKS} spaces in a row`,
	);

/**
 * The name of a variable, in templates that name theirs. Letters beyond a to z stay: what is in an
 * approved template is Meta's to know. Source: L1614, Meta, templates overview.
 */
export const parameterName = identifier('Parameter Name')
	.refine(
		(name) => !/[\p{Lu}\s{}]/u.test(name),
		'Parameter Name cannot have capitals, blanks or brackets. Write it as in the template, such as first_name',
	)
	.refine(
		(name) => !/^\d/.test(name),
		'Parameter Name cannot start with a digit. If the template numbers its variables, such as {{1}}, there are no names: their order counts',
	)
	.optional();

/**
 * Which kind of parameter stands somewhere.
 *
 * @param name as the API spells it
 */
export const kind = <T extends string>(name: T) =>
	z.literal(name, { errorMap: () => ({ message: `Parameter must be of type ${name}` }) });

/** A list of one parameter, which is all that most components take. */
export const only = <T extends z.ZodTypeAny>(parameter: T) =>
	z.array(parameter).length(1, 'Parameters needs exactly one entry');
