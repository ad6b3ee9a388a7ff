import type { IDataObject, NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { Endpoint } from '../wire/endpoints';
import { mayHaveArrived } from './failure';
import { isSafe, subjectOf } from './subject';

/** What became of an item: its output, and what was called for it, or why there is none. */
export type Outcome = { json: IDataObject; endpoint: Endpoint } | { error: unknown };

/**
 * Adds to the error that stops a workflow what was accepted before and what may have been, so that
 * nobody sends it again. An error that comes back in the next try of Retry On Fail has it already.
 */
export function withAccepted(
	error: NodeApiError | NodeOperationError,
	outcomes: ReadonlyArray<Outcome | undefined>,
): NodeApiError | NodeOperationError {
	const { context } = error;
	if (context.accepted || context.unknown) return error;
	const accepted = acceptedOf(outcomes);
	const unknown = unknownOf(outcomes).filter(({ itemIndex }) => itemIndex !== context.itemIndex);
	const sentences = [error.description ?? ''];
	const subject = outcomes.flatMap((outcome) =>
		outcome && 'json' in outcome ? [subjectOf(outcome.endpoint)] : [],
	)[0];
	if (accepted.length && subject) {
		const count = subject.done(accepted.length);
		const them = accepted.length === 1 ? 'it' : 'them';
		sentences.push(`${count} before; the details of this error list ${them}.`);
		context.accepted = accepted;
	}
	if (unknown.length) {
		const count = unknown.length === 1 ? '1 other item' : `${unknown.length} other items`;
		const names = unknown.some((each) => 'refId' in each) ? 'the reference IDs' : 'them';
		sentences.push(
			`What became of ${count} is not known; the details of this error list ${names}.`,
		);
		context.unknown = unknown;
	}
	error.description = sentences.join(' ');
	return error;
}

/** The messages that were accepted, or the templates that were changed, with the index of their item. */
export const acceptedOf = (outcomes: ReadonlyArray<Outcome | undefined>): IDataObject[] =>
	outcomes.flatMap((outcome, itemIndex) =>
		outcome && 'json' in outcome ? acceptedIn(outcome).map((each) => ({ itemIndex, ...each })) : [],
	);

/** The names of the requests that LINK may have accepted, with the index of their item. */
export const unknownOf = (outcomes: ReadonlyArray<Outcome | undefined>): IDataObject[] =>
	outcomes.flatMap((outcome, itemIndex) =>
		outcome && 'error' in outcome && mayHaveArrived(outcome.error)
			? [{ itemIndex, ...namesOf(outcome.error) }]
			: [],
	);

/** What an item has changed in the world: its messages, or its template. */
function acceptedIn({ json, endpoint }: { json: IDataObject; endpoint: Endpoint }): IDataObject[] {
	if (isSafe(endpoint)) return [];
	const { messages, refId } = json;
	return Array.isArray(messages)
		? messages.map((message) => ({ refId, ...(message as IDataObject) }))
		: [json];
}

const namesOf = ({ context: { refId, templateId, templateName } }: NodeApiError): IDataObject =>
	Object.fromEntries(
		Object.entries({ refId, templateId, templateName }).filter(([, name]) => name !== undefined),
	);
