import type { IExecuteFunctions } from 'n8n-workflow';
import type { Outcome, Outcomes } from '../errors/outcomes';
import { refuse } from '../labels/check';
import { createItemCheck } from '../sending/checkItem';
import { singleItemRequest } from '../sending/groups';
import { createRequestBuilder } from '../sending/requestBuilder';
import { setOutcome, startRun } from '../sending/run';
import type { Run } from '../sending/run';
import { runInParallel } from '../sending/runInParallel';
import { sendGroup } from '../sending/sendGroup';
import type { SendingState } from '../sending/state';
import { newTokenOf } from './newToken';
import { oneRequestPerPerson } from './oneRequestPerPerson';
import { warnIfSomeWereNotAsked, joinedOutcome } from './joinedOutcome';
import { waitForAnswer } from './waitForAnswer';

/**
 * Asks the question of the only item. If at least one person was asked, makes the execution wait for the answer.
 *
 * @returns the outcome of the item
 * @throws Refusal if nothing can be asked; nothing has been sent then
 */
export async function ask(context: IExecuteFunctions, state: SendingState): Promise<Outcomes> {
	refuseSeveralItems(context.getInputData().length);
	const run = await startRun(context, state);
	// Delivery reports tell the trigger who was asked.
	run.options = { ...run.options, recipientInReports: true };
	const buildRequest = createRequestBuilder(
		context,
		run.operation,
		run.login.data,
		newTokenOf(context),
	);
	const checked = await createItemCheck(run)(0, () => oneRequestPerPerson(buildRequest(0)));
	if (checked) return [checked];
	const request = buildRequest(0);
	await sendToEach(run, oneRequestPerPerson(request));
	const outcome = joinedOutcome(run.outcomes);
	if (request.expects && outcome && 'json' in outcome && !run.cancelSignal?.aborted) {
		warnIfSomeWereNotAsked(context, run.outcomes);
		await waitForAnswer(context, request.expects, outcome.json);
	}
	return [outcome];
}

/** n8n waits once per run of a node and continues with the first answer, so the others would be lost. */
function refuseSeveralItems(count: number): void {
	if (count < 2) return;
	refuse(
		`Send and Wait for Response asks one question at a time, but received ${count} items. To ask one after the other, put a Loop Over Items node before it. To ask all at once, call a sub-workflow that asks, with Mode: Run once for each item and Wait For Sub-Workflow Completion turned off`,
	);
}

/** Here, `run.outcomes` has one outcome per person, not per item. */
async function sendToEach(run: Run, requests: ReturnType<typeof oneRequestPerPerson>) {
	run.outcomes = requests.map((): Outcome | undefined => undefined);
	run.stopsOnFailure = false;
	await runInParallel(
		requests,
		run.options.concurrency,
		() => !run.cancelSignal?.aborted,
		async (request) => {
			const sent = run.sentCache.get(request.itemIndex, request.identity);
			if (sent) setOutcome(run, request.itemIndex, sent);
			else await sendGroup(run, singleItemRequest(request));
		},
	);
}
