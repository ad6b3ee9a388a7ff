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

/** What the workflow gets: the options that many people need. */
export const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [answersAlsoStartField, downloadMediaField, mediaFieldField, onlyAdvanceField],
};

/** How callbacks are received and answered, and what helps to find out why something went wrong. */
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

/** The two groups as the panel gives them. */
export const options = everyOption.pick(EVERYDAY);
export const advancedOptions = everyOption.omit(EVERYDAY);

export type Options = z.output<typeof everyOption>;
