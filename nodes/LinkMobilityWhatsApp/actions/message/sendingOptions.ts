import type { INodeProperties } from 'n8n-workflow';
import {
	CONCURRENCY,
	GROUP_SIZE,
	MAX_RETRIES,
	MESSAGES_PER_SECOND,
	TIMEOUT_SECONDS,
	USUAL_MESSAGES_PER_SECOND,
} from '../../wire/sending';

/** How all items of an execution are sent; the first of them decides. Read in wire/sending.ts. */

export const concurrency: INodeProperties = {
	displayName: 'Concurrency',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: CONCURRENCY.min, maxValue: CONCURRENCY.max },
	default: 20,
	description: `How many requests are under way at the same time, ${CONCURRENCY.min} to ${CONCURRENCY.max}. The first item decides for all.`,
};

export const groupSize: INodeProperties = {
	displayName: 'Group Identical Messages',
	name: 'groupSize',
	type: 'number',
	typeOptions: { minValue: GROUP_SIZE.min, maxValue: GROUP_SIZE.max },
	default: 100,
	description: `Sends items whose message is the same in one request of up to this many recipients, ${GROUP_SIZE.min} to ${GROUP_SIZE.max}. Grouped messages share a reference ID; each item still gets its own message ID. The first item decides for all.`,
};

export const maxRetries: INodeProperties = {
	displayName: 'Max Retries',
	name: 'maxRetries',
	type: 'number',
	typeOptions: { minValue: MAX_RETRIES.min, maxValue: MAX_RETRIES.max },
	default: 3,
	description: `How often a request that LINK certainly did not accept is made again, such as when LINK is busy, ${MAX_RETRIES.min} to ${MAX_RETRIES.max}. What may have been accepted is never sent twice. The first item decides for all.`,
};

export const messagesPerSecond: INodeProperties = {
	displayName: 'Messages per Second',
	name: 'messagesPerSecond',
	type: 'number',
	typeOptions: { minValue: MESSAGES_PER_SECOND.min, maxValue: MESSAGES_PER_SECOND.max },
	default: USUAL_MESSAGES_PER_SECOND,
	description: `The most messages that start within a second, ${MESSAGES_PER_SECOND.min} to ${MESSAGES_PER_SECOND.max}. WhatsApp allows a number ${USUAL_MESSAGES_PER_SECOND} a second unless it was upgraded. Without this option there is no limit. The first item decides for all.`,
};

export const timeoutSeconds: INodeProperties = {
	displayName: 'Timeout',
	name: 'timeoutSeconds',
	type: 'number',
	typeOptions: { minValue: TIMEOUT_SECONDS.min, maxValue: TIMEOUT_SECONDS.max },
	default: 30,
	description: `How many seconds to wait for an answer, ${TIMEOUT_SECONDS.min} to ${TIMEOUT_SECONDS.max}. What was sent may have been accepted even so when no answer comes. The first item decides for all.`,
};
