import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod/v3';
import { allowListField } from './allowList';
import {
	acknowledgementField,
	answersAlsoStartField,
	callbackOptions,
	ignoreDuplicatesField,
	includeRawField,
	includeRouteField,
	onlyAdvanceField,
	unknownEventsField,
} from './callbackOptions';
import { groupedEventsField, groupingOptions, maxItemsField } from './grouping';
import {
	allowPrivateField,
	downloadMediaField,
	mediaFieldField,
	mediaOptions,
	mediaSizeLimitField,
	mediaTimeoutField,
} from './mediaOptions';

/** The options that many people need, about what the workflow gets. */
export const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [answersAlsoStartField, downloadMediaField, mediaFieldField, onlyAdvanceField],
};

/** Options for receiving and answering callbacks, and for troubleshooting. */
export const advancedOptionsField: INodeProperties = {
	displayName: 'Advanced Options',
	name: 'advancedOptions',
	type: 'collection',
	placeholder: 'Add advanced option',
	default: {},
	options: [
		acknowledgementField,
		allowPrivateField,
		ignoreDuplicatesField,
		includeRawField,
		includeRouteField,
		allowListField,
		maxItemsField,
		mediaSizeLimitField,
		mediaTimeoutField,
		groupedEventsField,
		unknownEventsField,
	],
};

const everyOption = callbackOptions.merge(groupingOptions).merge(mediaOptions);

const EVERYDAY = {
	answersAlsoStart: true,
	downloadMedia: true,
	mediaField: true,
	onlyAdvance: true,
} as const;

/** The options as the panel groups them. */
export const options = everyOption.pick(EVERYDAY);
export const advancedOptions = everyOption.omit(EVERYDAY);

export type Options = z.output<typeof everyOption>;
