import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import { refused } from '../labels/check';
import { shortened } from '../wire/text';

/** How many further problems an error lists: a list of recipients can have thousands. */
const MAX_FURTHER_SENTENCES = 20;

/**
 * Whatever went wrong with an item, as the one error that n8n shows for it.
 *
 * @param nothing what did not happen when it was refused before it left; blank where nothing was to
 */
export function explain(
	node: INode,
	error: unknown,
	itemIndex: number,
	nothing = 'Nothing was sent for this item.',
): NodeApiError | NodeOperationError {
	const words = refused(error);
	if (words) {
		const [message, ...others] = words.map(shortened);
		const also = others.slice(0, MAX_FURTHER_SENTENCES).map((other) => `Also: ${other}. `);
		const omitted = others.length - also.length;
		if (omitted > 0) also.push(`And ${omitted} more of this kind. `);
		const description = `${also.join('')}${nothing}`.trim();
		return new NodeOperationError(node, message ?? '', { itemIndex, description });
	}
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex = itemIndex;
		return error;
	}
	const cause = error instanceof Error ? error : String(error);
	const explained = new NodeOperationError(node, cause, { itemIndex });
	const field = error instanceof Error && 'field' in error ? `${String(error.field)}: ` : '';
	explained.message = shortened(field + explained.message);
	return explained;
}

/** What an item that failed carries on, when the workflow is to continue. */
export function failedItem(error: NodeApiError | NodeOperationError): IDataObject {
	const { category, outcome = 'not accepted', ...context } = error.context;
	const { httpStatus, resultCode, metaCode, refId, templateId, templateName } = context;
	const known = { httpStatus, resultCode, metaCode, refId, templateId, templateName };
	const details = { category: category ?? 'request', outcome, ...known };
	return { error: { message: error.message, description: error.description, ...details } };
}
