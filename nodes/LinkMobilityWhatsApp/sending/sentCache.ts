import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Outcome } from '../errors/outcomes';
import type { SentOutcomes } from './sentOutcomes';

/**
 * Properties of a body that do not identify the message. An expression with the current time in one
 * of them yields another value in each try.
 */
const NOT_IDENTIFYING = new Set([
	'refId',
	'relativeValidityTime',
	'absoluteValidityTime',
	'platformTransactionId',
	'customParameters',
]);

/**
 * Prevents duplicates when n8n's Retry On Fail runs the whole node again: what was accepted, or may
 * have been, is not sent again. Empty for nodes without Retry On Fail.
 */
export interface SentCache {
	get(itemIndex: number, identity: IDataObject): Outcome | undefined;
	set(itemIndex: number, identity: IDataObject, outcome: Outcome): void;
}

export function createSentCache(context: IExecuteFunctions, sent: SentOutcomes): SentCache {
	const { id, retryOnFail } = context.getNode();
	if (!retryOnFail) return { get: () => undefined, set: () => undefined };
	const runIndex = context.getWorkflowDataProxy(0).$runIndex;
	const run = JSON.stringify([context.getExecutionId(), id, runIndex]);
	const messageOf = (itemIndex: number, identity: IDataObject) => {
		const identifying = Object.entries(identity).filter(([name]) => !NOT_IDENTIFYING.has(name));
		return createHash('sha256')
			.update(JSON.stringify([itemIndex, identifying]))
			.digest('base64');
	};
	return {
		get: (itemIndex, identity) => sent.get(run, messageOf(itemIndex, identity)),
		set: (itemIndex, identity, outcome) => sent.set(run, messageOf(itemIndex, identity), outcome),
	};
}
