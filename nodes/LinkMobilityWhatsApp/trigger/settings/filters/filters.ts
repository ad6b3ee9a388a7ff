import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import type { Labels } from '../../../labels/labels';
import { gateParametersField, gateParametersSchema } from './gateParameters';
import { ignoredKeywordsField, keywordsField } from './keywords';
import { keywordsSchema } from './keywordSchema';
import { messageTypesField, messageTypesSchema } from './messageTypes';
import { ownNumbersField, ownNumbersSchema, sendersField, sendersSchema } from './numbers';
import { routesField, routesSchema } from './routes';
import { finalOnlyField, finalOnlySchema, statusesField, statusesSchema } from './statuses';

/** What may start an execution, beyond Trigger On. Each filter applies to the kind of event it names. */
export const filtersField: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	description:
		'An event starts the workflow only when it passes all filters. Others are acknowledged and dropped.',
	options: [
		finalOnlyField,
		gateParametersField,
		routesField,
		ignoredKeywordsField,
		keywordsField,
		messageTypesField,
		ownNumbersField,
		sendersField,
		statusesField,
	],
};

/** The filters as the panel gives them. A blank filter is `undefined` and lets all events through. */
export const filters = z.object({
	messageTypes: messageTypesSchema,
	statuses: statusesSchema,
	finalOnly: finalOnlySchema,
	senders: sendersSchema,
	ownNumbers: ownNumbersSchema,
	routes: routesSchema,
	gateParameters: gateParametersSchema,
	ignoredKeywords: keywordsSchema,
	keywords: keywordsSchema,
});
export type Filters = z.output<typeof filters>;

/** The schemas' messages are sentences, to which only the row of a keyword is added. */
export const filterLabels = {
	'ignoredKeywords.*': 'Ignored Keywords',
	'keywords.*': 'Keywords',
} as const satisfies Labels;
