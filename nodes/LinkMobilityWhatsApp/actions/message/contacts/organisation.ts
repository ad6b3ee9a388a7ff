import type { INodeProperties } from 'n8n-workflow';

export const organisation: INodeProperties = {
	displayName: 'Organisation',
	name: 'organisation',
	type: 'fixedCollection',
	placeholder: 'Add Organisation',
	default: {},
	options: [
		{
			displayName: 'Details',
			name: 'details',
			values: [
				{
					displayName: 'Company',
					name: 'company',
					type: 'string',
					default: '',
					placeholder: 'e.g. Smith & Daughters',
				},
				{
					displayName: 'Department',
					name: 'department',
					type: 'string',
					default: '',
					placeholder: 'e.g. Design',
				},
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. Manager',
					description: 'Job title',
				},
			],
		},
	],
};
