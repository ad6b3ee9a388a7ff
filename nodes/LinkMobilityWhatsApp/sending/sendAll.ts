import type { IExecuteFunctions } from 'n8n-workflow';
import { fields } from '../actions/given';
import { readLogin, send } from '../api';
import type { Outcome } from '../errors/accepted';
import { mayHaveArrived } from '../errors/failure';
import { isSafe } from '../errors/subject';
import { unconfirmed } from '../errors/unanswered';
import { sending } from '../wire/sending';
import { alone, identical, shares, singly, weight } from './group';
import type { Group } from './group';
import { memory } from './memory';
import { pace } from './pace';
import { inParallel } from './parallel';
import { warnOfPlainHttp } from './plainHttp';
import { chosenOperation, preparer } from './prepare';
import type { Ready } from './prepare';
import { persistently } from './retry';
import { createYielder } from './waiting';

/**
 * Makes the requests of all items, several at a time. Every item is checked before the first request
 * leaves; when a failure is to stop the workflow, nothing is begun after one.
 *
 * @returns an outcome for each item, in their order; none for those that were not begun
 */
export async function sendAll(context: IExecuteFunctions): Promise<Array<Outcome | undefined>> {
	const operation = chosenOperation(context);
	const login = await readLogin(context);
	warnOfPlainHttp(context, login.baseUrl);
	const options = sending.parse(ofFirstItem(context, Object.keys(sending.shape)));
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
	const yielder = createYielder();
	for (const itemIndex of outcomes.keys()) {
		while (yielder.isDue()) await yielder.yield();
		if (cancelled?.aborted) return outcomes;
		try {
			const prepared = prepare(itemIndex);
			const before = earlier.recall(itemIndex, prepared.identity);
			if (before) settle(itemIndex, before);
			else ready.push(prepared);
		} catch (error) {
			settle(itemIndex, { error });
		}
	}

	const groups = options.groupSize ? await identical(ready, options.groupSize) : singly(ready);
	const turn = pace(options.messagesPerSecond, cancelled);
	await inParallel(groups, options.concurrency, goOn, async (first) => {
		const made = async (group: Group): Promise<void> => {
			const mayLeave = async () => {
				await turn(weight(group));
				return goOn();
			};
			if (!(await mayLeave())) return;
			const attempt = async () => {
				while (yielder.isDue()) await yielder.yield();
				return await send(context, login, group, options.timeoutSeconds * 1000);
			};
			const { response, raw } = await persistently(
				options.maxRetries,
				mayLeave,
				attempt,
				cancelled,
			);
			const [{ then } = {}] = group.members;
			if (then) return await made(alone(then(response)));
			for (const { member, own } of shares(group, response)) {
				while (yielder.isDue()) await yielder.yield();
				const { itemIndex, identity, endpoint, path = {}, simplify } = member;
				const body = { ...member.body, ...referenceOf(group) };
				const outcome = own
					? { json: operation.output({ path, body, response: own, raw, simplify }), endpoint }
					: { error: unconfirmed(context.getNode(), group) };
				if (!isSafe(endpoint)) earlier.remember(itemIndex, identity, outcome);
				settle(itemIndex, outcome);
			}
		};
		await made(first).catch((error: unknown) => {
			for (const { itemIndex, identity } of first.members) {
				if (mayHaveArrived(error)) earlier.remember(itemIndex, identity, { error });
				settle(itemIndex, { error });
			}
		});
	});
	return outcomes;
}

/** Those of the options that are about all items; the others are each item's own, to fail with it alone. */
function ofFirstItem(context: IExecuteFunctions, names: string[]): Record<string, unknown> {
	const given = fields(context.getNode().parameters.options);
	return Object.fromEntries(
		names
			.filter((name) => name in given)
			.map((name) => [name, context.getNodeParameter(`options.${name}`, 0)]),
	);
}

/** Items that travel together share the reference of the first. */
const referenceOf = ({ body: { refId } = {} }: Group) => (refId === undefined ? {} : { refId });
