import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { clientDisconnected, onAnswered } from '../request/answer';
import { scopeOf } from '../scope';
import type { Arrivals, StaticData } from './arrivals';

/** Starts an execution; without items, none. */
export const started = (items: IDataObject[]): IWebhookResponseData =>
	items.length ? { workflowData: [items.map((json) => ({ json }))] } : {};

/**
 * Starts an execution with the items whose events have not arrived before.
 *
 * @param pause resolves after n8n did other work
 */
export async function startOnce(
	context: IWebhookFunctions,
	items: IDataObject[],
	arrivals: Arrivals,
	pause: () => Promise<unknown>,
): Promise<IWebhookResponseData> {
	const scope = scopeOf(context);
	// A copy is dropped only when its event has been stored, which may still fail.
	while (arrivals.isPending(scope, items)) await arrivals.settled(scope, items);
	if (clientDisconnected(context)) return { noWebhookResponse: true };
	const staticData: StaticData = context.getWorkflowStaticData('node');
	const claimed: IDataObject[] = [];
	for (const item of items) if (arrivals.claim(scope, item, staticData)) claimed.push(item);
	if (!claimed.length) return {};
	onAnswered(context, arrivals.store(scope, claimed, staticData));
	void markChanged(staticData, pause);
	return started(claimed);
}

/**
 * Marks the static data as changed once more: n8n forgets the mark when it makes an execution of the
 * callback, and saves the data, if it is marked, after that.
 */
async function markChanged(staticData: StaticData, pause: () => Promise<unknown>): Promise<void> {
	await pause();
	Object.assign(staticData, { seen: staticData.seen });
}
