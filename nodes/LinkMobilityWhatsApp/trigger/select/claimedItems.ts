import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isTest, scopeOf } from '../scope';
import type { Arrivals } from './arrivals';

/** The items that this execution claims first. A retry gets all items, since a person asked for it. */
export function claimedItems(
	context: IExecuteFunctions,
	ignoreDuplicates: boolean,
	arrivals: Arrivals,
): INodeExecutionData[] {
	const items = context.getInputData();
	if (!ignoreDuplicates || isTest(context)) return items;
	const isRetry = context.getMode() === 'retry';
	const claimed: INodeExecutionData[] = [];
	for (const item of items) {
		const isFirst = arrivals.claimExecution(scopeOf(context), item.json, context.getExecutionId());
		if (isFirst || isRetry) claimed.push(item);
	}
	return claimed;
}
