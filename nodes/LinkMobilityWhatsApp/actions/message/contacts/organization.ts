import type { INodeProperties } from 'n8n-workflow';

export const organization: INodeProperties = {
	displayName: 'Organization',
	name: 'organization',
	type: 'fixedCollection',
	placeholder: 'Add Organization',
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
