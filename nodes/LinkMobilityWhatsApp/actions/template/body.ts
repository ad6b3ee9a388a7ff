import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_BODY, LONGEST_CARD_BODY, LONGEST_OFFER_BODY } from '../../wire/definition/body';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { defined, filled, rows } from '../given';

const VARIABLES =
	'Variables are numbered, {{1}}, {{2}}, or named, {{first_name}}; none may stand at the start, at the end or next to another';

const body = (longest: number): INodeProperties => ({
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. Hi {{1}}, your order is on its way.',
	description: `The text of the template, up to ${longest} characters. ${VARIABLES}.`,
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

/** A text with a row for the example of each of its variables. */
export const bodyFields = [body(LONGEST_BODY), bodyExamples];
export const offerBodyFields = [body(LONGEST_OFFER_BODY), bodyExamples];
export const cardBodyFields: INodeProperties[] = [
	{
		...body(LONGEST_CARD_BODY),
		required: false,
		description: `The text of the card, up to ${LONGEST_CARD_BODY} characters; every card has one, or none has. ${VARIABLES}.`,
	},
	bodyExamples,
];

/** The values of the rows, in their order; none of what is left out. */
export const examplesOf = (given: unknown): unknown[] =>
	rows(given, 'example').map(({ value }) => value);

/** A body as the API takes it. */
export const readBody = (text: unknown, examples: unknown[]) => ({
	type: 'BODY',
	text,
	...bodyExample(text, examples),
});

/** Examples in the order of the variables: a list of them, or each with its name. */
export function bodyExample(text: unknown, examples: unknown[]) {
	if (!examples.length) return {};
	const names = typeof text === 'string' ? variablesOf(text) : [];
	if (names.every(isNumber)) return { example: { body_text: [examples] } };
	return { example: { body_text_named_params: named(names, examples) } };
}

/** Examples beyond the names are left for the schema to refuse. */
export const named = (names: string[], examples: unknown[]) =>
	examples.map((example, index) => defined({ param_name: names[index] ?? '', example }));

/** A body that may be left out, as in a card. */
export const readOptionalBody = (text: unknown, examples: unknown[]) =>
	filled(text) === undefined && !examples.length ? [] : [readBody(text, examples)];
