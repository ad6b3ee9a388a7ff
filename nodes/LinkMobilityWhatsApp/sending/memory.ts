import { createHash } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Outcome } from '../errors/accepted';

/** An hour is longer than all tries of one execution take. */
const KEPT_MS = 60 * 60 * 1000;

/** Some hundred bytes each. */
const MOST = 100_000;

/**
 * What names a request, or says until when it is good. An expression with the time in it gives
 * another value in each try, of what is said to the same person.
 */
const ABOUT_THE_REQUEST = new Set([
	'refId',
	'relativeValidityTime',
	'absoluteValidityTime',
	'platformTransactionId',
	'customParameters',
]);

/** In the order they came, so that the oldest go first. One process runs all tries of an execution. */
const settled = new Map<string, { outcome: Outcome; until: number }>();

/**
 * n8n's Retry On Fail runs the whole node again. What was accepted, or may have been, is answered
 * from here instead of being sent twice. Nothing is kept for nodes that are never tried again.
 */
export interface Memory {
	recall(itemIndex: number, body: IDataObject): Outcome | undefined;
	remember(itemIndex: number, body: IDataObject, outcome: Outcome): void;
}

export function memory(context: IExecuteFunctions): Memory {
	const { id, retryOnFail } = context.getNode();
	if (!retryOnFail) return { recall: () => undefined, remember: () => undefined };
	const run = context.getWorkflowDataProxy(0).$runIndex;
	const key = (itemIndex: number, body: IDataObject) => {
		const said = Object.entries(body).filter(([name]) => !ABOUT_THE_REQUEST.has(name));
		return createHash('sha256')
			.update(JSON.stringify([context.getExecutionId(), id, run, itemIndex, said]))
			.digest('base64');
	};
	return {
		recall(itemIndex, body) {
			const known = settled.get(key(itemIndex, body));
			return known && known.until > Date.now() ? known.outcome : undefined;
		},
		remember(itemIndex, body, outcome) {
			forgetOld();
			settled.set(key(itemIndex, body), { outcome, until: Date.now() + KEPT_MS });
		},
	};
}

function forgetOld(): void {
	for (const [key, { until }] of settled) {
		if (settled.size < MOST && until > Date.now()) return;
		settled.delete(key);
	}
}
