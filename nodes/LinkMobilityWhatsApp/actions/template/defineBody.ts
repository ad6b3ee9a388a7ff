import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_BODY, LONGEST_CARD_BODY, LONGEST_OFFER_BODY } from '../../wire/definition/body';
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

/** The body, and an example for each of its variables. */
export const bodyFields = [bodyField(LONGEST_BODY), bodyExamples];
export const offerBodyFields = [bodyField(LONGEST_OFFER_BODY), bodyExamples];
export const cardBodyFields: INodeProperties[] = [
	{
		...bodyField(LONGEST_CARD_BODY),
		required: false,
		description: `Text of the card, up to ${LONGEST_CARD_BODY} characters; either all cards have a text or none. ${VARIABLES}.`,
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
