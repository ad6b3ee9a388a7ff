import { check } from '../labels/check';
import { json } from '../wire/json';

/**
 * The value of a JSON field: the parsed text, or what an expression returns; undefined if blank.
 *
 * @param label of the field
 * @throws Refusal if the text is not valid JSON
 */
export const readJson = (label: string, value: unknown): unknown =>
	check(json, value, { '': label });
