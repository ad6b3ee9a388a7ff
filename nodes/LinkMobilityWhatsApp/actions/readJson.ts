import { check } from '../labels/check';
import { json } from '../wire/json';

/**
 * What a JSON field holds, as text or as the value that an expression yields; undefined when blank.
 *
 * @param label of the field
 * @throws Refusal the text is not valid JSON
 */
export const readJson = (label: string, value: unknown): unknown =>
	check(json, value, { '': label });
