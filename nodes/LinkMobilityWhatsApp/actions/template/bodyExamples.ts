import type { INodeProperties } from 'n8n-workflow';
import { isNumber, variablesOf } from '../../wire/definition/variables';
import { nonBlank, toRows } from '../panelValues';

/** A row for each example of a body, with the name of its variable or in the order of the variables. */
export const bodyExamples: INodeProperties = {
	displayName: 'Body Examples',
	name: 'bodyExamples',
	type: 'fixedCollection',
	placeholder: 'Add Example',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description:
		"Example values for WhatsApp's review: first for {{1}}, then for {{2}}, or for named variables in the order of the text",
	options: [
		{
			displayName: 'Example',
			name: 'example',
			values: [
				{
					displayName: 'Variable (Optional)',
					name: 'variable',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1',
					description:
						'Number or name, such as 1 or first_name. Leave blank if the examples are in the order of the variables.',
				},
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

/** Starts with one empty row, because most new templates have a variable. */
export const newBodyExamples: INodeProperties = {
	...bodyExamples,
	default: { example: [{ variable: '', value: '' }] },
};

export interface Example {
	value: unknown;
	/** Name or number of its variable; undefined if its position says which one it is. */
	variable?: string;
}

/** The examples, in the order of the rows; none if nothing was entered into the first row of the panel. */
export function readExamples(value: unknown): Example[] {
	const rows = toRows(value, 'example').map((row) => ({
		value: row.value,
		variable: withoutBraces(nonBlank(row.variable)),
	}));
	const isFilledIn = rows.some(
		(row) => row.variable !== undefined || nonBlank(row.value) !== undefined,
	);
	return isFilledIn ? rows : [];
}

const withoutBraces = (variable: unknown) =>
	variable === undefined ? undefined : String(variable).replace(/[{}\s]/g, '');

/**
 * The examples of a body as Meta wants them: a list for numbered variables, name and value for named ones.
 * Rows that fit no variable have names, too, for the schema to refuse.
 */
export function bodyExample(text: unknown, examples: Example[]) {
	if (!examples.length) return {};
	const names = typeof text === 'string' ? variablesOf(text) : [];
	const byName = withNames(names, examples);
	if (!names.every(isNumber)) return { example: { body_text_named_params: byName } };
	if (examples.every(({ variable }) => variable === undefined)) {
		return { example: { body_text: [examples.map(({ value }) => value)] } };
	}
	const given = byName.map(({ param_name }) => param_name);
	const isOneEach =
		new Set(given).size === given.length && given.every((name) => names.includes(name));
	if (!isOneEach) return { example: { body_text_named_params: byName } };
	const inOrder = names.map((name) => byName[given.indexOf(name)]?.example);
	return { example: { body_text: [inOrder] } };
}

interface NamedExample {
	param_name: string;
	example?: unknown;
}

/** Gives examples without a name those of the other variables, in their order; surplus ones a blank name. */
function withNames(names: string[], examples: Example[]): NamedExample[] {
	const given = examples.map(({ variable }) => variable);
	const free = names.filter((name) => !given.includes(name)).values();
	return examples.map(({ variable, value }) => ({
		param_name: variable ?? free.next().value ?? '',
		...(value === undefined ? {} : { example: value }),
	}));
}
