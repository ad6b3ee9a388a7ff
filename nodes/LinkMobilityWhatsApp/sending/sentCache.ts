import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Outcome } from '../errors/outcomes';

/** Longer than all tries of one execution take. */
const KEPT_MS = 60 * 60 * 1000;

/** An entry takes some hundred bytes. */
const MAX_ENTRIES = 100_000;

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

/** Outcomes by item and message, the oldest first. All tries of an execution run in one process. */
export type SentOutcomes = Map<string, { outcome: Outcome; expiresAt: number }>;

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
	const keyOf = (itemIndex: number, identity: IDataObject) => {
		const identifying = Object.entries(identity).filter(([name]) => !NOT_IDENTIFYING.has(name));
		return createHash('sha256')
			.update(JSON.stringify([context.getExecutionId(), id, runIndex, itemIndex, identifying]))
			.digest('base64');
	};
	return {
		get(itemIndex, identity) {
			const entry = sent.get(keyOf(itemIndex, identity));
			return entry && entry.expiresAt > Date.now() ? entry.outcome : undefined;
		},
		set(itemIndex, identity, outcome) {
			removeExpired(sent);
			sent.set(keyOf(itemIndex, identity), { outcome, expiresAt: Date.now() + KEPT_MS });
		},
	};
}

/** Also removes the oldest entries of a full cache. */
function removeExpired(sent: SentOutcomes): void {
	for (const [key, { expiresAt }] of sent) {
		if (sent.size < MAX_ENTRIES && expiresAt > Date.now()) return;
		sent.delete(key);
	}
}
