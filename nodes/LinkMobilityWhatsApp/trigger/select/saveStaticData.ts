import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { isOver } from '../answers/knownOutcome';
import type { StoredQuestions } from '../answers/learnedQuestions';
import { scopeOf } from '../scope';
import type { State } from '../state';
import type { StaticData } from './arrivals';

interface Saving {
	state: Pick<State, 'arrivals' | 'learned' | 'settled' | 'unsaved'>;
	/** Resolves after this many milliseconds; with 0, after n8n has done other work. */
	delay: (ms: number) => Promise<unknown>;
}

/**
 * Makes n8n save the node's static data, with the events that have arrived and the open questions. n8n writes it as
 * a whole, so both are made anew at the moment of writing.
 *
 * @param items the events that start an execution now
 */
export function saveStaticData(
	context: IWebhookFunctions,
	items: readonly IDataObject[],
	{ state, delay }: Saving,
): void {
	const scope = scopeOf(context);
	const staticData: StaticData & StoredQuestions = context.getWorkflowStaticData('node');
	const { seen } = staticData;
	state.arrivals.save(scope, items, staticData);
	state.learned.save(scope, staticData, (token) => isOver(scope, state, token, { seen }));
	state.unsaved.delete(scope);
	void markChanged(staticData, delay);
}

/**
 * Marks the static data as changed once more. n8n clears the mark when it creates the execution, and then
 * saves the data only if it was marked again.
 */
async function markChanged(staticData: StaticData, delay: Saving['delay']): Promise<void> {
	await delay(0);
	Object.assign(staticData, { seen: staticData.seen });
}
