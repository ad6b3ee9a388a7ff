import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { parameterFormats } from '../../wire/definition/category';
import { OTHER_FORMAT } from '../../wire/definition/create';
import { MIXED_VARIABLES } from '../../wire/definition/definitionRules';
import { isNumber, variablesOf } from '../../wire/definition/variables';

const AUTOMATIC = 'automatic';

/** The kind of variables in the texts. */
export const variablesField: INodeProperties = {
	displayName: 'Variables',
	name: 'variables',
	type: 'options',
	options: [
		{ name: 'Automatic', value: AUTOMATIC, description: 'As found in the text' },
		{
			name: 'Named',
			value: parameterFormats[1],
			description: 'Filled in by name, such as {{first_name}}',
		},
		{
			name: 'Numbered',
			value: parameterFormats[0],
			description: 'Filled in by position, such as {{1}}',
		},
	],
	default: AUTOMATIC,
	description: 'Kind of variables in the template, which cannot be changed later',
};

const wordsByReason: Readonly<Record<string, string>> = {
	[OTHER_FORMAT.named]:
		'Variables are named in the text, such as {{first_name}}: set Variables to Named, or number them {{1}}, {{2}}',
	[OTHER_FORMAT.positional]:
		'Variables are numbered in the text: set Variables to Numbered, or name them, such as {{first_name}}',
	[MIXED_VARIABLES]: 'Variables must all be numbered or all be named, in header, body and cards',
};

export const formatLabels: Labels = {
	parameter_format: { label: 'Variables', words: (reason) => wordsByReason[reason] ?? reason },
	components: { label: 'Components', words: (reason) => wordsByReason[reason] ?? reason },
};

/**
 * The `parameter_format` of the request; undefined for numbered variables, which is the default.
 *
 * @param selected the value of the dropdown
 * @param components not validated yet
 */
export function parameterFormat(selected: unknown, components: unknown): unknown {
	if (selected !== AUTOMATIC) return selected === parameterFormats[0] ? undefined : selected;
	const named = texts(components).some((text) => variablesOf(text).some((name) => !isNumber(name)));
	return named ? parameterFormats[1] : undefined;
}

/** All `text` properties, at any depth. URLs are not included, because their variable is always numbered. */
function texts(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
		key === 'text' && typeof entry === 'string' ? [entry] : texts(entry),
	);
}
