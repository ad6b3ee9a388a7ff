import type { INodeProperties } from 'n8n-workflow';
import { nonBlank } from '../../panelValues';

/** The names of the two fields that take the name of a variable. */
export const parameterNames = ['parameterName', 'headerName'] as const;

/** For templates with named variables, such as `{{first_name}}`. */
export const parameterName: INodeProperties = {
	displayName: 'Parameter Name',
	name: 'parameterName',
	type: 'string',
	default: '',
	placeholder: 'e.g. first_name',
	description:
		'Name of the variable in the template. Leave blank if the variables are numbered: then the order of the rows counts.',
};

const IN_BRACES = /^\{\{ ?(\w+) ?\}\}$/;

/** The name, also if it was entered as `{{first_name}}`; undefined if it is blank. */
export function readParameterName(value: unknown): unknown {
	const [, name] = typeof value === 'string' ? (IN_BRACES.exec(value.trim()) ?? []) : [];
	return nonBlank(name ?? value);
}
