import { updateDisplayOptions } from 'n8n-workflow';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

interface Choice {
	option: INodePropertyOptions;
	fields: INodeProperties[];
}

/**
 * A dropdown and the fields of its choices, each shown only for its choice. The first choice is the default.
 *
 * @param more other properties of the dropdown, such as a hint or another default
 */
export function choose(
	displayName: string,
	name: string,
	choices: [Choice, ...Choice[]],
	more: Partial<INodeProperties> = {},
): [dropdown: INodeProperties, ...fields: INodeProperties[]] {
	const options = choices.map(({ option }) => option);
	const first = choices[0].option.value;
	return [
		{
			displayName,
			name,
			type: 'options',
			noDataExpression: true,
			options,
			default: first,
			...more,
		},
		...fieldsOfChoices(name, choices),
	];
}

/** The fields of each choice of a dropdown, shown only for that choice. */
export const fieldsOfChoices = (name: string, choices: readonly Choice[]): INodeProperties[] =>
	choices.flatMap(({ option, fields }) =>
		updateDisplayOptions({ show: { [name]: [option.value] } }, fields),
	);
