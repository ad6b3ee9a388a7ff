import type { GenericValue, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { hasUnknownOutcome } from '../errors/apiError';
import type { Outcome, Outcomes } from '../errors/outcomes';
import { toNodeError } from '../errors/toNodeError';
import { asSentence } from '../wire/text';

/**
 * Joins the outcomes of all people. If nobody was asked for certain, the result is an error. An unknown outcome
 * takes precedence among the errors, because a person may have got the question.
 *
 * @returns undefined if no request was started
 */
export function joinedOutcome(outcomes: Outcomes): Outcome | undefined {
	const accepted = outcomes.flatMap((outcome) => (outcome && 'json' in outcome ? [outcome] : []));
	const [first, ...others] = accepted;
	if (!first) return outcomes.find(isUnknown) ?? outcomes.find((outcome) => outcome !== undefined);
	if (!others.length) return first;
	const items = accepted.map(({ json }) => json);
	const json = {
		...first.json,
		to: null,
		messageIds: listsOf(items, 'messageIds'),
		messages: listsOf(items, 'messages'),
	};
	return { ...first, json };
}

const isUnknown = (outcome: Outcome | undefined) =>
	outcome !== undefined && 'error' in outcome && hasUnknownOutcome(outcome.error);

const listsOf = (items: IDataObject[], name: string) =>
	items.flatMap((item): GenericValue[] => {
		const list = item[name];
		return Array.isArray(list) ? list : [];
	});

/** Warns on the node's output if only some people were asked. */
export function warnIfSomeWereNotAsked(context: IExecuteFunctions, outcomes: Outcomes): void {
	const errors = outcomes.flatMap((outcome) =>
		outcome && 'error' in outcome ? [outcome.error] : [],
	);
	if (!errors.length) return;
	const { message } = toNodeError(context.getNode(), errors[0], 0, '');
	context.addExecutionHints({
		type: 'warning',
		location: 'outputPane',
		message: `${errors.length} of ${outcomes.length} people could not be asked: ${asSentence(message)} The others can answer.`,
	});
}
