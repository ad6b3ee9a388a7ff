import type { INodeProperties } from 'n8n-workflow';

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
