import type { IDataObject } from 'n8n-workflow';

/**
 * The item of a question. It is output after the wait, so it lacks the fields about delivery, which are out of date
 * by then. See docs/decisions.md#output-fields.
 *
 * @param item the item of the sent message
 */
export function questionItem(item: IDataObject): IDataObject {
	const question = { ...item };
	delete question.delivered;
	delete question.info;
	return question;
}
