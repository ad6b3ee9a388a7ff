import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import {
	MAX_BODY_LENGTH,
	MAX_CARD_BODY_LENGTH,
	MAX_OFFER_BODY_LENGTH,
} from '../../wire/definition/definedBody';
import { nonBlank } from '../panelValues';
import { bodyExample, bodyExamples } from './bodyExamples';
import type { Example } from './bodyExamples';

const VARIABLES = 'Variables, {{1}} or {{first_name}}, cannot be at its start or end';

const bodyField = (maxLength: number): INodeProperties => ({
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. Hi {{1}}, your order is on its way.',
	description: `Text of the template, up to ${maxLength} characters. ${VARIABLES}.`,
	hint: 'Pasted text may become an expression, whose preview shows 1 for {{1}}. It remains a variable of the template.',
});

/**
 * The labels of the body and its examples.
 *
 * @param components where the body component is in the request
 */
export function bodyLabels(components = 'components'): Labels {
	const body = `${components}.<BODY>`;
	const named = `${body}.example.body_text_named_params.*`;
	return {
		[`${body}.text`]: 'Body',
		[`${body}.example`]: 'Body Examples',
		[`${body}.example.body_text.*.*`]: {
			label: 'Body Examples',
			row: () => '',
		},
		[named]: 'Body Examples',
		[`${named}.example`]: 'Example',
		[`${named}.param_name`]: {
			label: 'Example',
			words: () => 'Body has no variable for this example',
		},
	};
}

/** The body, and an example for each of its variables. */
export const bodyFields = [bodyField(MAX_BODY_LENGTH), bodyExamples];
export const offerBodyFields = [bodyField(MAX_OFFER_BODY_LENGTH), bodyExamples];
export const cardBodyFields: INodeProperties[] = [
	{
		...bodyField(MAX_CARD_BODY_LENGTH),
		required: false,
		description: `Up to ${MAX_CARD_BODY_LENGTH} characters, for all cards or none. ${VARIABLES}.`,
	},
	bodyExamples,
];

/** The body component. */
export const readBody = (text: unknown, examples: Example[]) => ({
	type: 'BODY',
	text,
	...bodyExample(text, examples),
});

/** The body component of a card; none if blank. */
export const readOptionalBody = (text: unknown, examples: Example[]) =>
	nonBlank(text) === undefined && !examples.length ? [] : [readBody(text, examples)];
