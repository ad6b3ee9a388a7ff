import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import { refused } from '../labels/check';

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
		const [message, ...others] = words;
		const also = others.map((other) => `Also: ${other}. `).join('');
		const description = `${also}${nothing}`.trim();
		return new NodeOperationError(node, message, { itemIndex, description });
	}
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex = itemIndex;
		return error;
	}
	const cause = error instanceof Error ? error : String(error);
	const explained = new NodeOperationError(node, cause, { itemIndex });
	const field = error instanceof Error && 'field' in error ? `${String(error.field)}: ` : '';
	explained.message = field + explained.message;
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
