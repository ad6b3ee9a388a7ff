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

type Options = NonNullable<INodeProperties['options']>;

const displayNameOf = (option: Options[number]) =>
	'displayName' in option ? option.displayName : option.name;

export const byDisplayName = (all: Options): Options =>
	[...all].sort((a, b) => displayNameOf(a).localeCompare(displayNameOf(b), 'en'));

/** Options that do not concern the number of items. */
export const optionsOfOneItem: Options = [
	customParameters,
	defaultCountryCode,
	eventReportGates,
	logMessageContent,
	maxRetries,
	platformServiceId,
	platformServiceType,
	platformTransactionId,
	priority,
	refId,
	sender,
	timeoutSeconds,
	validity,
];

/** Options of every message operation, sorted by display name. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: byDisplayName([
		...optionsOfOneItem,
		concurrency,
		groupSize,
		messagesPerSecond,
		recipientInReports,
	]),
};
