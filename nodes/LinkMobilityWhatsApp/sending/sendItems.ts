import type { IExecuteFunctions } from 'n8n-workflow';
import type { Outcome } from '../errors/outcomes';
import { createItemCheck } from './checkItem';
import { hintAtMissingGates } from './executionHints';
import { groupIdentical, oneRequestPerItem } from './groups';
import { createRequestBuilder } from './requestBuilder';
import type { PreparedRequest } from './requestBuilder';
import { setOutcome, shouldContinue, startRun } from './run';
import type { Run } from './run';
import { runInParallel } from './runInParallel';
import { sendGroup } from './sendGroup';
import type { SendingState } from './state';

/**
 * Sends the requests of all items. Every item is validated before the first request is sent. If the
 * node stops on errors, no request is started after a failure.
 *
 * @returns the outcome of each item by index; undefined for items that were not started
 * @throws if nothing can be sent, e.g. because the credential is invalid
 */
export async function sendItems(
	context: IExecuteFunctions,
	state: SendingState,
): Promise<Array<Outcome | undefined>> {
	const run = await startRun(context, state);
	const { groupSize, concurrency } = run.options;
	const prepared = await prepareItems(run);
	const groups = groupSize
		? await groupIdentical(prepared, groupSize)
		: oneRequestPerItem(prepared);
	await runInParallel(
		groups,
		concurrency,
		() => shouldContinue(run),
		async (group) => await sendGroup(run, group),
	);
	hintAtMissingGates(run, prepared);
	return run.outcomes;
}

/** One execution waits for one question, so `asking/ask.ts` runs operations that wait. */
function refuseToWait(): never {
	throw new Error('An operation that waits cannot be sent for several items');
}

/** Builds the requests of all items but those that are invalid, only checked, or sent by an earlier try. */
async function prepareItems(run: Run): Promise<PreparedRequest[]> {
	const { context, operation, login, sentCache, yielder, cancelSignal, outcomes } = run;
	const buildRequest = createRequestBuilder(context, operation, login.data, refuseToWait);
	const checkItem = createItemCheck(run);
	const prepared: PreparedRequest[] = [];
	for (const itemIndex of outcomes.keys()) {
		while (yielder.isDue()) await yielder.yield();
		if (cancelSignal?.aborted) return [];
		try {
			const checked = await checkItem(itemIndex, () => [buildRequest(itemIndex)]);
			if (checked) {
				setOutcome(run, itemIndex, checked);
				continue;
			}
			const request = buildRequest(itemIndex);
			const sent = sentCache.get(itemIndex, request.identity);
			if (sent) setOutcome(run, itemIndex, sent);
			else prepared.push(request);
		} catch (error) {
			setOutcome(run, itemIndex, { error });
		}
	}
	return prepared;
}
