import { jsonParse } from 'n8n-workflow';
import type { IDataObject } from 'n8n-workflow';
import type { Preview } from '../operation';

/**
 * The output item of a message that was only checked and can be sent.
 *
 * @param body as it would be sent
 */
export function validItem(body: IDataObject, { text, notes }: Preview): IDataObject {
	const request = jsonParse<IDataObject>(JSON.stringify(body));
	const [to, ...others] = Array.isArray(request.destinations) ? request.destinations : [];
	return {
		valid: true,
		to: others.length ? null : (to ?? null),
		preview: text,
		notes,
		errors: [],
		request,
	};
}

/**
 * The output item of a message that was only checked and cannot be sent.
 *
 * @param errors why, one sentence each
 */
export const invalidItem = (errors: readonly string[]): IDataObject => ({
	valid: false,
	to: null,
	preview: null,
	notes: [],
	errors: [...errors],
	request: null,
});
