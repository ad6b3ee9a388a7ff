import type { IExecuteFunctions } from 'n8n-workflow';
import { toRecord } from '../actions/panelValues';
import { OPTION_COLLECTIONS } from '../actions/optionValues';
import { sendingOptions } from '../actions/message/sendingOptions';
import type { SendingOptions } from '../actions/message/sendingOptions';
import type { Operation } from '../actions/operation';
import { readLogin } from '../api';
import type { Login } from '../api';
import type { Outcome } from '../errors/outcomes';
import { warnOfPlainHttp } from './plainHttp';
import { createRateLimiter } from './rateLimiter';
import { selectedOperation } from './requestBuilder';
import { createSentCache } from './sentCache';
import type { SentCache } from './sentCache';
import type { SendingState } from './state';
import { createYielder } from './yielder';
import type { Yielder } from './yielder';

/** One run of the node: what all its steps share. */
export interface Run {
	context: IExecuteFunctions;
	operation: Operation;
	login: Login;
	options: SendingOptions;
	sentCache: SentCache;
	yielder: Yielder;
	/** Resolves when this many messages may start. */
	acquireSlot: (messages: number) => Promise<void>;
	cancelSignal: AbortSignal | undefined;
	/** By item index; undefined for items that were not started. */
	outcomes: Array<Outcome | undefined>;
	/** Whether no request is started after a failure. */
	stopsOnFailure: boolean;
	hasFailed: boolean;
}

/** @throws NodeOperationError, ZodError if the selection, credential or options are invalid */
export async function startRun(context: IExecuteFunctions, state: SendingState): Promise<Run> {
	const operation = selectedOperation(context);
	const login = await readLogin(context);
	warnOfPlainHttp(context, login.baseUrl);
	const options = sendingOptions.parse(optionsOfFirstItem(context));
	const cancelSignal = context.getExecutionCancelSignal();
	return {
		context,
		operation,
		login,
		options,
		sentCache: createSentCache(context, state.sent),
		yielder: createYielder(),
		acquireSlot: createRateLimiter(options.messagesPerSecond, cancelSignal),
		cancelSignal,
		outcomes: context.getInputData().map(() => undefined),
		stopsOnFailure: !context.continueOnFail(),
		hasFailed: false,
	};
}

/** The options that apply to all items. The other options are read per item. */
function optionsOfFirstItem(context: IExecuteFunctions): Record<string, unknown> {
	const shared = Object.keys(sendingOptions.shape);
	return Object.fromEntries(
		OPTION_COLLECTIONS.flatMap((collection) => {
			const entered = toRecord(context.getNode().parameters[collection]);
			return shared
				.filter((name) => name in entered)
				.map((name) => [name, context.getNodeParameter(`${collection}.${name}`, 0)]);
		}),
	);
}

/** False after cancellation, and after a failure unless the node continues on error. */
export const shouldContinue = ({ stopsOnFailure, hasFailed, cancelSignal }: Run) =>
	!(hasFailed && stopsOnFailure) && !cancelSignal?.aborted;

export function setOutcome(run: Run, itemIndex: number, outcome: Outcome): void {
	run.outcomes[itemIndex] = outcome;
	if ('error' in outcome) run.hasFailed = true;
}
