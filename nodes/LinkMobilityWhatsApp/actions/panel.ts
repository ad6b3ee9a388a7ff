import { updateDisplayOptions } from 'n8n-workflow';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

interface Choice {
	option: INodePropertyOptions;
	fields: INodeProperties[];
}

/**
 * A dropdown, followed by the fields of each choice, which are shown only for it. The first choice is the
 * default.
 *
 * @param more properties of the dropdown, such as a hint or another default
 */
export function choose(
	displayName: string,
	name: string,
	choices: [Choice, ...Choice[]],
	more: Partial<INodeProperties> = {},
): INodeProperties[] {
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
		...choices.flatMap(({ option, fields }) =>
			updateDisplayOptions({ show: { [name]: [option.value] } }, fields),
		),
	];
}
