import type { IDataObject } from 'n8n-workflow';

/**
 * The item of a question, which comes out after the wait: without what was said of its delivery when it was sent,
 * which is out of date then. See docs/decisions.md#output-fields.
 *
 * @param item of the sent message
 */
export function questionItem(item: IDataObject): IDataObject {
	const question = { ...item };
	delete question.delivered;
	delete question.info;
	return question;
}
