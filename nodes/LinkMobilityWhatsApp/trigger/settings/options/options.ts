import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod/v3';
import { allowListField } from './allowList';
import {
	acknowledgementField,
	callbackOptions,
	ignoreDuplicatesField,
	includeRawField,
	onlyAdvanceField,
	unknownEventsField,
} from './callbackOptions';
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
		downloadMediaField,
		ignoreDuplicatesField,
		includeRawField,
		allowListField,
		mediaFieldField,
		mediaSizeLimitField,
		mediaTimeoutField,
		onlyAdvanceField,
		unknownEventsField,
	],
};

/** The options as the panel gives them. */
export const options = callbackOptions.merge(mediaOptions);
export type Options = z.output<typeof options>;
