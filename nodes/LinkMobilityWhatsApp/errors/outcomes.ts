import type { IDataObject, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { isReadOnly } from '../wire/endpoints';
import type { Endpoint } from '../wire/endpoints';
import { hasUnknownOutcome } from './apiError';
import { callWords } from './callWords';

/** The result of an item: its output and the endpoint that was called for it, or the error. */
export type Outcome = Done | { error: unknown };

interface Done {
	json: IDataObject;
	/** Undefined if the item was only checked. */
	endpoint?: Endpoint;
}

export const isCheck = (outcome: Outcome): outcome is Done =>
	'json' in outcome && !outcome.endpoint;

/** By item index; undefined for items that were not started. */
export type Outcomes = ReadonlyArray<Outcome | undefined>;

/**
 * Adds the items that were accepted, or may have been, to the error that stops the workflow, so that
 * they are not sent again. Retry On Fail may throw an error that has them already.
 */
export function addSentItems(
	error: NodeApiError | NodeOperationError,
	outcomes: Outcomes,
): NodeApiError | NodeOperationError {
	const { context } = error;
	if (context.accepted || context.unknown) return error;
	const accepted = acceptedIn(outcomes);
	const unknown = unknownIn(outcomes).filter(({ itemIndex }) => itemIndex !== context.itemIndex);
	const sentences = [error.description ?? ''];
	const endpoint = endpointIn(outcomes);
	if (accepted.length && endpoint) {
		const done = callWords[endpoint.name].done(accepted.length);
		const them = accepted.length === 1 ? 'it' : 'them';
		sentences.push(`${done} before; the details of this error list ${them}.`);
		context.accepted = accepted;
	}
	if (unknown.length) {
		const items = unknown.length === 1 ? '1 other item' : `${unknown.length} other items`;
		const names = unknown.some((entry) => 'refId' in entry) ? 'the reference IDs' : 'them';
		sentences.push(`The outcome of ${items} is unknown; the details of this error list ${names}.`);
		context.unknown = unknown;
	}
	error.description = sentences.join(' ');
	return error;
}

/** The accepted messages or changed templates, each with the index of its item. */
export const acceptedIn = (outcomes: Outcomes): IDataObject[] =>
	outcomes.flatMap((outcome, itemIndex) =>
		outcome && 'json' in outcome
			? changesOf(outcome).map((change) => ({ itemIndex, ...change }))
			: [],
	);

/** The names of the requests that LINK may have accepted, each with the index of its item. */
export const unknownIn = (outcomes: Outcomes): IDataObject[] =>
	outcomes.flatMap((outcome, itemIndex) =>
		outcome && 'error' in outcome && hasUnknownOutcome(outcome.error)
			? [{ itemIndex, ...namesOf(outcome.error) }]
			: [],
	);

const endpointIn = (outcomes: Outcomes): Endpoint | undefined =>
	outcomes.flatMap((outcome) => (outcome && 'json' in outcome ? (outcome.endpoint ?? []) : []))[0];

/** What a request has changed at LINK: its messages, or a template. */
function changesOf({ json, endpoint }: Done): IDataObject[] {
	if (!endpoint || isReadOnly(endpoint)) return [];
	const { messages, refId } = json;
	return Array.isArray(messages)
		? messages.map((message) => ({ refId, ...(message as IDataObject) }))
		: [json];
}

const namesOf = ({ context: { refId, templateId, templateName } }: NodeApiError): IDataObject =>
	Object.fromEntries(
		Object.entries({ refId, templateId, templateName }).filter(([, name]) => name !== undefined),
	);
