import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod/v3';
import { allowListField } from './allowList';
import {
	acknowledgementField,
	answersAlsoStartField,
	callbackOptions,
	ignoreDuplicatesField,
	includeRawField,
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

/** How callbacks are received, answered and completed. */
export const optionsField: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		acknowledgementField,
		allowPrivateField,
		answersAlsoStartField,
		downloadMediaField,
		ignoreDuplicatesField,
		includeRawField,
		allowListField,
		maxItemsField,
		mediaFieldField,
		mediaSizeLimitField,
		mediaTimeoutField,
		onlyAdvanceField,
		groupedEventsField,
		unknownEventsField,
	],
};

/** The options as the panel gives them. */
export const options = callbackOptions.merge(groupingOptions).merge(mediaOptions);
export type Options = z.output<typeof options>;
