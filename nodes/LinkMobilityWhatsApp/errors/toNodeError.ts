import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import { problemCountOf, refused } from '../labels/check';
import { asSentence, shortened } from '../wire/text';

/** The limit for the further problems that an error lists: a list of recipients can have thousands. */
const MAX_FURTHER_PROBLEMS = 20;

/**
 * Converts what was thrown for an item to the error that n8n shows for it.
 *
 * @param notDone appended to validation errors; empty for reads
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex: number,
	notDone: string,
): NodeApiError | NodeOperationError {
	const problems = refused(error);
	if (problems) {
		const [message, ...others] = problems;
		const description = `${furtherProblems(others, problemCountOf(error) - 1)}${notDone}`.trim();
		return new NodeOperationError(node, shortened(message), { itemIndex, description });
	}
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		error.context.itemIndex = itemIndex;
		return error;
	}
	const cause = error instanceof Error ? error : String(error);
	const nodeError = new NodeOperationError(node, cause, { itemIndex });
	const field = error instanceof Error && 'field' in error ? `${String(error.field)}: ` : '';
	nodeError.message = shortened(field + nodeError.message);
	return nodeError;
}

/** @param count of all further problems, also those without a sentence */
function furtherProblems(problems: readonly string[], count: number): string {
	const listed = problems
		.slice(0, MAX_FURTHER_PROBLEMS)
		.map((problem) => `Also: ${asSentence(shortened(problem))} `);
	const omitted = count - listed.length;
	return listed.join('') + (omitted > 0 ? `And ${omitted} more of this kind. ` : '');
}

/** The output of a failed item, for nodes that continue on error. */
export function failedItem(error: NodeApiError | NodeOperationError): IDataObject {
	const { category = 'request', outcome = 'not accepted', ...context } = error.context;
	const { disposition = 'fix' } = context;
	const { httpStatus, resultCode, metaCode, refId, templateId, templateName } = context;
	const { message, description } = error;
	return {
		error: {
			message,
			description,
			category,
			outcome,
			disposition,
			httpStatus,
			resultCode,
			metaCode,
			refId,
			templateId,
			templateName,
		},
	};
}
