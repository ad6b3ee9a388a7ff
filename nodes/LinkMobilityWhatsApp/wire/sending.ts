import { z } from 'zod/v3';

/** A number of WhatsApp may send so many messages a second unless it was upgraded. Source: Meta, throughput. */
export const USUAL_MESSAGES_PER_SECOND = 80;

/** Requests under way at the same time. */
export const CONCURRENCY = { default: 20, min: 1, max: 100 } as const;

/** Recipients of one request; LINK states no maximum, its SMS API takes a thousand (api-notes 3.1). */
export const GROUP_SIZE = { default: 100, min: 2, max: 1000 } as const;

/** How often a request that LINK certainly did not accept is made again. */
export const MAX_RETRIES = { default: 3, min: 0, max: 10 } as const;

/** The most a person may ask for; upgraded numbers reach it. Source: Meta, throughput. */
export const MESSAGES_PER_SECOND = { min: 0.1, max: 1000 } as const;

/** How many seconds an answer is waited for. */
export const TIMEOUT_SECONDS = { default: 30, min: 1, max: 300 } as const;

const between = (label: string, { min, max }: { min: number; max: number }) => {
	const message = `${label} must be a number from ${min} to ${max}`;
	return z.coerce.number({ invalid_type_error: message }).min(min, message).max(max, message);
};

const whole = (label: string, limits: { min: number; max: number }) =>
	between(label, limits).int(`${label} must be a whole number`);

/** The options that are about all items of an execution, as the panel gives them. */
export const sending = z.object({
	concurrency: whole('Concurrency', CONCURRENCY).default(CONCURRENCY.default),
	groupSize: whole('Group Identical Messages', GROUP_SIZE).optional(),
	maxRetries: whole('Max Retries', MAX_RETRIES).default(MAX_RETRIES.default),
	messagesPerSecond: between('Messages per Second', MESSAGES_PER_SECOND).optional(),
	timeoutSeconds: between('Timeout', TIMEOUT_SECONDS).default(TIMEOUT_SECONDS.default),
});
