import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { isTest, scopeOf } from '../scope';
import { withoutRoute } from '../events/item';
import type { Settings } from '../settings/settings';
import type { State } from '../state';
import { filtered } from './filtered';
import { createPauses } from './pauses';

interface Selecting {
	settings: Settings;
	state: Pick<State, 'progress' | 'testerForCallback'>;
	/** Resolves after n8n has done other work. */
	pause: () => Promise<unknown>;
}

/** The items of a callback that may start an execution, in the order of its events. */
export async function wantedItems(
	context: IWebhookFunctions,
	received: ReadonlyArray<Record<string, unknown>>,
	{ settings, state, pause }: Selecting,
): Promise<IDataObject[]> {
	const { includeRoute, onlyAdvance } = settings.options;
	const testRegex = state.testerForCallback();
	const pauseIfDue = createPauses(pause);
	const items: IDataObject[] = [];
	for (const item of received) {
		if (item.event === 'status') {
			// In a test run, a person may send the same reports again and again.
			item.outOfOrder = !isTest(context) && state.progress.record(scopeOf(context), item);
		}
		const isDropped = onlyAdvance && item.outOfOrder === true;
		const wanted = isDropped ? undefined : filtered(item, settings, testRegex);
		if (wanted) items.push((includeRoute ? wanted : withoutRoute(wanted)) as IDataObject);
		await pauseIfDue();
	}
	return items;
}
