import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import {
	MAX_BODY_LENGTH,
	MAX_CARD_BODY_LENGTH,
	MAX_OFFER_BODY_LENGTH,
} from '../../wire/definition/definedBody';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { omitUndefined, nonBlank, toRows } from '../panelValues';

const VARIABLES =
	'Variables are numbered, {{1}}, {{2}}, or named, {{first_name}}; they cannot be at the start, at the end or next to each other';

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

const bodyExamples: INodeProperties = {
	displayName: 'Body Examples',
	name: 'bodyExamples',
	type: 'fixedCollection',
	placeholder: 'Add Example',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description:
		'Example values for the review by WhatsApp: the first for {{1}}, the second for {{2}}; for named variables in the order of the text',
	options: [
		{
			displayName: 'Example',
			name: 'example',
			values: [
				{
					displayName: 'Example',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Ann',
					description: 'A realistic value, but no personal data',
				},
			],
		},
	],
};

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
			words: (reason) => `Example ${reason}`,
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
		description: `Text of the card, up to ${MAX_CARD_BODY_LENGTH} characters; either all cards have a text or none. ${VARIABLES}.`,
	},
	bodyExamples,
];

/** The example values, in the order of the rows. */
export const readExamples = (value: unknown): unknown[] =>
	toRows(value, 'example').map((row) => row.value);

/** The body component. */
export const readBody = (text: unknown, examples: unknown[]) => ({
	type: 'BODY',
	text,
	...bodyExample(text, examples),
});

/** The examples of the body: a list for numbered variables, name and value for named ones. */
export function bodyExample(text: unknown, examples: unknown[]) {
	if (!examples.length) return {};
	const names = typeof text === 'string' ? variablesOf(text) : [];
	if (names.every(isNumber)) return { example: { body_text: [examples] } };
	return { example: { body_text_named_params: namedExamples(names, examples) } };
}

/** Surplus examples have a blank name, for the schema to refuse. */
export const namedExamples = (names: string[], examples: unknown[]) =>
	examples.map((example, index) => omitUndefined({ param_name: names[index] ?? '', example }));

/** The body component of a card; none if blank. */
export const readOptionalBody = (text: unknown, examples: unknown[]) =>
	nonBlank(text) === undefined && !examples.length ? [] : [readBody(text, examples)];
