import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import {
	MAX_BODY_LENGTH,
	MAX_CARD_BODY_LENGTH,
	MAX_OFFER_BODY_LENGTH,
} from '../../wire/definition/body';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { defined, filled, rows } from '../given';

const VARIABLES =
	'Variables are numbered, {{1}}, {{2}}, or named, {{first_name}}; none may stand at the start, at the end or next to another';

const body = (max: number): INodeProperties => ({
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. Hi {{1}}, your order is on its way.',
	description: `The text of the template, up to ${max} characters. ${VARIABLES}.`,
	hint: 'Pasted text may turn into an expression here, whose preview shows 1 for {{1}}: it stays a variable of the template.',
});

const bodyExamples: INodeProperties = {
	displayName: 'Body Examples',
	name: 'bodyExamples',
	type: 'fixedCollection',
	placeholder: 'Add Example',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description:
		'What each variable of the body may be, for the people at WhatsApp who review the template: the first example is for {{1}}, the second for {{2}}; names are taken in the order of the text',
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
					description: "A value such as a message would have, but nobody's real data",
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
			words: () => 'Example is for a variable, and Body has no more of them',
		},
	};
}

/** A text with a row for the example of each of its variables. */
export const bodyFields = [body(MAX_BODY_LENGTH), bodyExamples];
export const offerBodyFields = [body(MAX_OFFER_BODY_LENGTH), bodyExamples];
export const cardBodyFields: INodeProperties[] = [
	{
		...body(MAX_CARD_BODY_LENGTH),
		required: false,
		description: `The text of the card, up to ${MAX_CARD_BODY_LENGTH} characters; every card has one, or none has. ${VARIABLES}.`,
	},
	bodyExamples,
];

/** The values of the rows, in their order. */
export const examplesOf = (value: unknown): unknown[] =>
	rows(value, 'example').map(({ value }) => value);

/** The body component. */
export const readBody = (text: unknown, examples: unknown[]) => ({
	type: 'BODY',
	text,
	...bodyExample(text, examples),
});

/** The examples, in the order of the variables or with their names. */
export function bodyExample(text: unknown, examples: unknown[]) {
	if (!examples.length) return {};
	const names = typeof text === 'string' ? variablesOf(text) : [];
	if (names.every(isNumber)) return { example: { body_text: [examples] } };
	return { example: { body_text_named_params: named(names, examples) } };
}

/** Examples without a variable get a blank name, for the schema to refuse. */
export const named = (names: string[], examples: unknown[]) =>
	examples.map((example, index) => defined({ param_name: names[index] ?? '', example }));

/** The body component of a card, which may have none. */
export const readOptionalBody = (text: unknown, examples: unknown[]) =>
	filled(text) === undefined && !examples.length ? [] : [readBody(text, examples)];
