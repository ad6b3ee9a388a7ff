import type { INode } from 'n8n-workflow';
import { checkOnlyValue } from '../actions/message/checkOnly';
import { invalidItem, validItem } from '../actions/message/checkedItem';
import type { Outcome } from '../errors/outcomes';
import { toNodeError } from '../errors/toNodeError';
import { problemCountOf, refused } from '../labels/check';
import { shortened } from '../wire/text';
import { createDefinitionReader } from './definition';
import { nameFieldInErrors } from './expressionErrors';
import { singleItemRequest } from './groups';
import { createReader } from './reader';
import type { PreparedRequest } from './requestBuilder';
import type { Run } from './run';
import { asSent } from './sendGroup';

/**
 * Checks an item instead of sending it, if its Check Only is on.
 *
 * @param build builds the requests of the item: several for a question to several people
 * @returns undefined if the item is to be sent. The problems of an invalid item are part of the outcome, so that
 * they do not stop the workflow
 * @throws ZodError or the error of an expression, if Check Only is neither true nor false
 */
type CheckItem = (
	itemIndex: number,
	build: () => readonly PreparedRequest[],
) => Promise<Outcome | undefined>;

export function createItemCheck(run: Run): CheckItem {
	const { context, operation } = run;
	const { preview } = operation;
	const node = context.getNode();
	// n8n leaves out fields that the panel does not show, such as those of an unknown Response Type.
	const isShown = 'checkOnly' in node.parameters;
	if (!preview || !isShown) return async () => await Promise.resolve(undefined);
	const readerOf = createReader(context);
	const definitionOf = createDefinitionReader(run);
	return async (itemIndex, build) => {
		const param = nameFieldInErrors(context, operation.fields, itemIndex, readerOf(itemIndex));
		if (!checkOnlyValue.parse(param('checkOnly'))) return undefined;
		const built = attempt(build);
		if ('error' in built) return { json: invalidItem(reasonsOf(node, built.error, itemIndex)) };
		const [request, ...others] = built.value;
		if (!request) throw new Error('An item has no request');
		const { body = {} } = asSent(run, singleItemRequest(request));
		const { template, problem } = await definitionOf(request);
		const { text, notes } = preview(body, template);
		const more = [
			...(problem === undefined ? [] : [problem]),
			...(others.length ? [firstOf(built.value.length)] : []),
		];
		return { json: validItem(body, { text, notes: [...notes, ...more] }) };
	};
}

function attempt<T>(action: () => T): { value: T } | { error: unknown } {
	try {
		return { value: action() };
	} catch (error) {
		return { error };
	}
}

/** The sentences of the error that a send would throw. */
function reasonsOf(node: INode, error: unknown, itemIndex: number): string[] {
	const sentences = refused(error);
	if (!sentences) return [toNodeError(node, error, itemIndex, '').message];
	const omitted = problemCountOf(error) - sentences.length;
	return [
		...sentences.map(shortened),
		...(omitted > 0 ? [`And ${omitted} more of this kind`] : []),
	];
}

const firstOf = (people: number) =>
	`Each of the ${people} people gets a separate request. This is the first one.`;
