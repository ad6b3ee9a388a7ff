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
	recipientInReports,
	timeoutSeconds,
} from './sendingOptions';
import { validity } from './validity';

/** Everyday options of every message, sorted by display name. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [customParameters, defaultCountryCode, refId, sender, validity],
};

/**
 * Options that most people never need, sorted by display name: for LINK's platform and for the requests. The
 * options for several items are not among them, because a question is sent for one item.
 */
export const advancedOptionsOfOneItem: INodeProperties = {
	displayName: 'Advanced Options',
	name: 'advancedOptions',
	type: 'collection',
	placeholder: 'Add advanced option',
	default: {},
	options: [
		eventReportGates,
		logMessageContent,
		maxRetries,
		platformServiceId,
		platformServiceType,
		platformTransactionId,
		priority,
		timeoutSeconds,
	],
};

/** Advanced options, including those for several items. */
export const advancedOptions = withMore(
	advancedOptionsOfOneItem,
	concurrency,
	groupSize,
	messagesPerSecond,
	recipientInReports,
);

/** The collection with further options, sorted by display name. */
export function withMore(collection: INodeProperties, ...more: INodeProperties[]): INodeProperties {
	const all = [...(collection.options ?? []), ...more];
	const displayNameOf = (option: (typeof all)[number]) =>
		'displayName' in option ? option.displayName : option.name;
	return {
		...collection,
		options: all.sort((a, b) => displayNameOf(a).localeCompare(displayNameOf(b), 'en')),
	};
}
