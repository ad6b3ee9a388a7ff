import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labeled } from '../../labels/labeled';
import { flagOr } from '../../wire/flag';
import { optional } from '../../wire/optional';
import { RECIPIENT_PARAMETER } from '../../wire/recipientParameter';

/** The options that control how all items of an execution are sent. The first item decides. */

interface Limits {
	min: number;
	max: number;
}

const numberBetween = (label: string, { min, max }: Limits) => {
	const message = `${label} must be a number from ${min} to ${max}`;
	return z.number({ invalid_type_error: message }).min(min, message).max(max, message);
};

/** An expression may return a number as text. A blank value counts as not set. */
const entered = (number: z.ZodNumber) =>
	optional(z.preprocess((value) => (typeof value === 'string' ? Number(value) : value), number));

const between = (label: string, limits: Limits) => entered(numberBetween(label, limits));

const wholeBetween = (label: string, limits: Limits) =>
	entered(numberBetween(label, limits).int(`${label} must be a whole number`));

/** The value that applies if the option is not set. */
const otherwise = (usual: number) => (value: number | undefined) => value ?? usual;

const CONCURRENCY = { min: 1, max: 100 };

export const concurrency: INodeProperties = {
	displayName: 'Concurrency',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: CONCURRENCY.min, maxValue: CONCURRENCY.max },
	default: 20,
	description: `How many requests run at the same time, ${CONCURRENCY.min} to ${CONCURRENCY.max}. The first item decides for all.`,
};

/** LINK states no maximum; its SMS API takes 1,000. See docs/decisions.md#many-recipients. */
const GROUP_SIZE = { min: 2, max: 1000 };

export const groupSize: INodeProperties = {
	displayName: 'Group Identical Messages',
	name: 'groupSize',
	type: 'number',
	typeOptions: { minValue: GROUP_SIZE.min, maxValue: GROUP_SIZE.max },
	default: 100,
	description: `Sends identical messages in one request of up to this many recipients, ${GROUP_SIZE.min} to ${GROUP_SIZE.max}. The first item decides for all.`,
};

const MAX_RETRIES = { min: 0, max: 10 };

export const maxRetries: INodeProperties = {
	displayName: 'Max Retries',
	name: 'maxRetries',
	type: 'number',
	typeOptions: { minValue: MAX_RETRIES.min, maxValue: MAX_RETRIES.max },
	default: 3,
	description: `How many times to retry a request that LINK definitely did not accept, ${MAX_RETRIES.min} to ${MAX_RETRIES.max}. The first item decides for all.`,
};

/** Numbers with a higher throughput reach the maximum. Source: Meta, throughput. */
const MESSAGES_PER_SECOND = { min: 0.1, max: 1000 };

/** The throughput of a WhatsApp number unless it was upgraded. Source: Meta, throughput. */
const DEFAULT_THROUGHPUT = 80;

export const messagesPerSecond: INodeProperties = {
	displayName: 'Messages per Second',
	name: 'messagesPerSecond',
	type: 'number',
	typeOptions: { minValue: MESSAGES_PER_SECOND.min, maxValue: MESSAGES_PER_SECOND.max },
	default: DEFAULT_THROUGHPUT,
	description: `At most this many messages per second, ${MESSAGES_PER_SECOND.min} to ${MESSAGES_PER_SECOND.max}. WhatsApp allows most numbers ${DEFAULT_THROUGHPUT}. The first item decides for all.`,
};

export const recipientInReports: INodeProperties = {
	displayName: 'Recipient in Delivery Reports',
	name: 'recipientInReports',
	type: 'boolean',
	default: true,
	description: `Whether delivery reports name the recipient, by the custom parameter ${RECIPIENT_PARAMETER}. The first item decides for all.`,
};

const TIMEOUT_SECONDS = { min: 1, max: 300 };

export const timeoutSeconds: INodeProperties = {
	displayName: 'Timeout',
	name: 'timeoutSeconds',
	type: 'number',
	typeOptions: { minValue: TIMEOUT_SECONDS.min, maxValue: TIMEOUT_SECONDS.max },
	default: 30,
	description: `How many seconds to wait for a response, ${TIMEOUT_SECONDS.min} to ${TIMEOUT_SECONDS.max}. The first item decides for all.`,
};

/** The values of these options, as the panel returns them. */
export const sendingOptions = z.object({
	concurrency: wholeBetween('Concurrency', CONCURRENCY).transform(otherwise(20)),
	groupSize: wholeBetween('Group Identical Messages', GROUP_SIZE),
	maxRetries: wholeBetween('Max Retries', MAX_RETRIES).transform(otherwise(3)),
	messagesPerSecond: between('Messages per Second', MESSAGES_PER_SECOND),
	recipientInReports: labeled('Recipient in Delivery Reports', flagOr(true)),
	timeoutSeconds: between('Timeout', TIMEOUT_SECONDS).transform(otherwise(30)),
});
export type SendingOptions = z.output<typeof sendingOptions>;
