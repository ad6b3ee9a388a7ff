import type { IWebhookFunctions } from 'n8n-workflow';
import { isTest, scopeOf } from '../scope';
import type { Arrivals, StaticData } from '../select/arrivals';
import type { ReceivedEvent } from '../select/receivedEvents';

type Item = ReceivedEvent['item'];

interface Claimed {
	/** The items of the events that have not arrived before. */
	claimed: ReadonlySet<Item>;
	/** Releases one of them: either an execution used it as its answer, or it may start one. Only the first call counts. */
	release(item: Item, isUsed: boolean): void;
}

/**
 * Claims events that may answer a question, so that a copy waits while they are handed over. A test run takes
 * every event, since a person may send the same answer repeatedly.
 */
export async function claimAnswers(
	context: IWebhookFunctions,
	events: readonly ReceivedEvent[],
	arrivals: Arrivals,
): Promise<Claimed> {
	const items = events.map(({ item }) => item);
	if (isTest(context)) return { claimed: new Set(items), release: () => {} };
	const scope = scopeOf(context);
	while (arrivals.isPending(scope, items)) await arrivals.settled(scope, items);
	const staticData: StaticData = context.getWorkflowStaticData('node');
	const claimed = new Set(items.filter((item) => arrivals.claim(scope, item, staticData)));
	const holds = new Map([...claimed].map((item) => [item, arrivals.hold(scope, [item])]));
	return {
		claimed,
		release: (item, isUsed) => holds.get(item)?.(isUsed),
	};
}
