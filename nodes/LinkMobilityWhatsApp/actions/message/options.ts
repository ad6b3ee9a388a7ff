import type { INodeProperties } from 'n8n-workflow';
import {
	customParameters,
	defaultCountryCode,
	eventReportGates,
	logMessageContent,
	platformServiceId,
	platformServiceType,
	platformTransactionId,
	priority,
	refId,
	sender,
} from './requestOptions';
import {
	concurrency,
	groupSize,
	maxRetries,
	messagesPerSecond,
	timeoutSeconds,
} from './sendingOptions';
import { validity } from './validity';

/** What every kind of message has, in the order of the names that a person reads. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		concurrency,
		customParameters,
		defaultCountryCode,
		eventReportGates,
		groupSize,
		logMessageContent,
		maxRetries,
		messagesPerSecond,
		platformServiceId,
		platformServiceType,
		platformTransactionId,
		priority,
		refId,
		sender,
		timeoutSeconds,
		validity,
	],
};
