import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { clientDisconnected, outcomeOf, reject } from '../request/answer';
import { isTest, scopeOf } from '../scope';
import type { Settings } from '../settings/settings';
import { groupedKind } from '../settings/options/grouping';
import type { State } from '../state';
import type { Arrivals, StaticData } from './arrivals';
import type { Turn } from './groups';
import { saveStaticData } from './saveStaticData';

interface Starting {
	options: Pick<Settings['options'], 'ignoreDuplicates' | 'groupedEvents' | 'maxItems'>;
	state: Pick<State, 'arrivals' | 'groups' | 'learned' | 'progress' | 'settled' | 'unsaved'>;
	/** Resolves after this many milliseconds; with 0, after n8n has done other work. */
	delay: (ms: number) => Promise<unknown>;
}

/** The kind of callbacks that start no execution but have data to save: one of them saves it for all. */
const SAVED_ONLY = 'saved only';

const NOT_STORED = 'n8n could not store the execution of this event';

/**
 * Starts an execution with the wanted items of a callback, or lets them start together with those of others. Makes
 * n8n save new static data, even without an execution.
 */
export async function startExecution(
	context: IWebhookFunctions,
	items: IDataObject[],
	{ options, state, delay }: Starting,
): Promise<IWebhookResponseData> {
	if (isTest(context)) return started(items);
	const { ignoreDuplicates, groupedEvents, maxItems } = options;
	const scope = scopeOf(context);
	const { claimed: all, settle } = await claimItems(context, items, ignoreDuplicates, state);
	// LINK may call again with the events. What was learned from them is saved, since another process may get them.
	const hasHungUp = clientDisconnected(context);
	if (hasHungUp) settle(false);
	const claimed = hasHungUp ? [] : all;
	const isUnsaved = state.unsaved.has(scope);
	if (!claimed.length && !isUnsaved) return hasHungUp ? { noWebhookResponse: true } : {};
	const kind = claimed.length ? groupedKind(claimed, groupedEvents) : SAVED_ONLY;
	// n8n writes the static data as a whole, and concurrent writes may land in any order. So callbacks that are
	// saved there take turns, even those that start alone.
	const turn =
		kind || ignoreDuplicates || isUnsaved
			? await state.groups.join(scope, memberOf(context, claimed, kind), maxItems)
			: alone(claimed);
	if (!turn.isLeader) {
		settle(turn.isAccepted);
		return turn.isAccepted ? {} : reject(context, { status: 503, message: NOT_STORED });
	}
	// First, so that the turn ends after an error, too.
	const isSaving = ignoreDuplicates || isUnsaved;
	void outcomeOf(context, delay).then((outcome) => {
		const isAccepted = outcome === 'accepted';
		if (isSaving && !isAccepted) state.unsaved.set(scope, true);
		settle(isAccepted);
		turn.finish(isAccepted);
	});
	if (isSaving) {
		saveStaticData(context, ignoreDuplicates ? turn.items : [], { state, delay });
	}
	return started(turn.items);
}

/** The response that starts an execution, or none if there are no items. */
const started = (items: IDataObject[]): IWebhookResponseData =>
	items.length ? { workflowData: [items.map((json) => ({ json }))] } : {};

const memberOf = (context: IWebhookFunctions, items: IDataObject[], kind: string | undefined) => ({
	items,
	kind,
	// Without items, LINK has nothing to send again, so it does not matter whether it got an answer.
	isConnected: () => !items.length || !clientDisconnected(context),
});

const alone = (items: IDataObject[]): Turn<IDataObject> => ({
	isLeader: true,
	items,
	finish: () => {},
});

/**
 * Claims the items of a callback that may start.
 *
 * @returns `settle` says whether n8n has stored them, or they may come again; only its first call counts
 */
async function claimItems(
	context: IWebhookFunctions,
	items: IDataObject[],
	ignoreDuplicates: boolean,
	{ arrivals, progress }: Pick<State, 'arrivals' | 'progress'>,
) {
	const { claimed, release } = ignoreDuplicates
		? await claimNew(context, items, arrivals)
		: { claimed: items, release: () => {} };
	let isSettled = false;
	const settle = (isAccepted: boolean) => {
		if (isSettled) return;
		isSettled = true;
		release(isAccepted);
		if (!isAccepted) for (const item of claimed) progress.takeBack(scopeOf(context), item);
	};
	return { claimed, settle };
}

/** Claims the items whose events have not arrived before, and keeps copies of them waiting. */
async function claimNew(context: IWebhookFunctions, items: IDataObject[], arrivals: Arrivals) {
	const scope = scopeOf(context);
	// A copy is dropped only when its event has been stored, which may still fail.
	while (arrivals.isPending(scope, items)) await arrivals.settled(scope, items);
	const staticData: StaticData = context.getWorkflowStaticData('node');
	const claimed: IDataObject[] = [];
	for (const item of items) if (arrivals.claim(scope, item, staticData)) claimed.push(item);
	return { claimed, release: arrivals.hold(scope, claimed) };
}
