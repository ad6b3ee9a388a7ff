import { sleep } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { CREDENTIAL, send } from '../api';
import type { Login } from '../api';
import { mayHaveArrived, unconfirmed } from '../errors';
import { sending } from '../wire/sending';
import { identical, shares, singly, weight } from './group';
import { memory } from './memory';
import { pace } from './pace';
import { inParallel } from './parallel';
import { chosenOperation, preparer } from './prepare';
import type { Ready } from './prepare';
import { persistently } from './retry';

/** So many items are read before n8n may do something else, such as answer a webhook. */
const BREATH = 100;

/** What became of an item: its output, or why there is none. */
export type Outcome = { json: IDataObject } | { error: unknown };

/**
 * Makes the requests of all items, several at a time. Every item is checked before the first request
 * leaves; when a failure is to stop the workflow, nothing is begun after one.
 *
 * @returns an outcome for each item, in their order; none for those that were not begun
 */
export async function sendAll(context: IExecuteFunctions): Promise<Array<Outcome | undefined>> {
	const operation = chosenOperation(context);
	const login = await readLogin(context);
	const options = sending.parse(context.getNodeParameter('options', 0, {}));
	const earlier = memory(context);
	const outcomes: Array<Outcome | undefined> = context.getInputData().map(() => undefined);
	const stops = !context.continueOnFail();
	const cancelled = context.getExecutionCancelSignal();
	let failed = false;
	const goOn = () => !(stops && failed) && !cancelled?.aborted;
	const settle = (itemIndex: number, outcome: Outcome) => {
		outcomes[itemIndex] = outcome;
		failed ||= 'error' in outcome;
	};

	const prepare = preparer(context, operation, login.data);
	const ready: Ready[] = [];
	for (const itemIndex of outcomes.keys()) {
		if (itemIndex % BREATH === BREATH - 1) await sleep(0);
		try {
			const prepared = prepare(itemIndex);
			const before = earlier.recall(itemIndex, prepared.identity);
			if (before) settle(itemIndex, before);
			else ready.push(prepared);
		} catch (error) {
			settle(itemIndex, { error });
		}
	}

	const groups = options.groupSize ? identical(ready, options.groupSize) : singly(ready);
	const turn = pace(options.messagesPerSecond);
	await inParallel(groups, options.concurrency, goOn, async (group) => {
		const mayLeave = async () => {
			await turn(weight(group));
			return goOn();
		};
		if (!(await mayLeave())) return;
		const { endpoint, body } = group;
		try {
			const attempt = () => send(context, login, { endpoint, body }, options.timeoutSeconds * 1000);
			const response = await persistently(options.maxRetries, mayLeave, attempt);
			for (const { member, own } of shares(group, response)) {
				const { itemIndex, identity } = member;
				const answered = { body: { ...member.body, refId: body.refId }, response: own };
				const outcome = own
					? { json: operation.output(answered) }
					: { error: unconfirmed(context.getNode(), body) };
				earlier.remember(itemIndex, identity, outcome);
				settle(itemIndex, outcome);
			}
		} catch (error) {
			for (const { itemIndex, identity } of group.members) {
				if (mayHaveArrived(error)) earlier.remember(itemIndex, identity, { error });
				settle(itemIndex, { error });
			}
		}
	});
	return outcomes;
}

async function readLogin(context: IExecuteFunctions): Promise<Login> {
	const data = await context.getCredentials(CREDENTIAL);
	return { id: context.getNode().credentials?.[CREDENTIAL]?.id ?? '', data };
}
