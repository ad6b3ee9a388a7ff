import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import {
	MAX_BODY_LENGTH,
	MAX_CARD_BODY_LENGTH,
	MAX_OFFER_BODY_LENGTH,
} from '../../wire/definition/definedBody';
import { nonBlank } from '../panelValues';
import { bodyExample, bodyExamples, newBodyExamples } from './bodyExamples';
import type { Example } from './bodyExamples';

const VARIABLES = 'Variables, {{1}} or {{first_name}}, cannot be at its start or end';

const BODY_EXAMPLE = 'Hi {{1}}, your order is on its way.';
const OFFER_EXAMPLE = 'Hi {{1}}, this week you save a quarter.';
const CARD_EXAMPLE = 'Our {{1}} is back in stock.';

const bodyField = (maxLength: number, example: string): INodeProperties => ({
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: `e.g. ${example}`,
	description: `Text of the template, up to ${maxLength} characters. ${VARIABLES}.`,
	hint: '{{1}} and {{2}} stand for the values that you fill in when you send. If n8n shows [undefined] for them, go on.',
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

/**
 * The body of a new template begins with an example. It shows how variables are written, and n8n turns a text
 * with braces into an expression only if it is pasted into a blank field.
 */
const newBodyField = (maxLength: number, example: string): INodeProperties => ({
	...bodyField(maxLength, example),
	default: example,
});

/** The body of a new template, and an example for each of its variables. */
export const newBodyFields = [newBodyField(MAX_BODY_LENGTH, BODY_EXAMPLE), newBodyExamples];
export const newOfferBodyFields = [
	newBodyField(MAX_OFFER_BODY_LENGTH, OFFER_EXAMPLE),
	newBodyExamples,
];

/** The same for an existing template. */
export const bodyFields = [bodyField(MAX_BODY_LENGTH, BODY_EXAMPLE), bodyExamples];
export const offerBodyFields = [bodyField(MAX_OFFER_BODY_LENGTH, OFFER_EXAMPLE), bodyExamples];
export const cardBodyFields: INodeProperties[] = [
	{
		...bodyField(MAX_CARD_BODY_LENGTH, CARD_EXAMPLE),
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
