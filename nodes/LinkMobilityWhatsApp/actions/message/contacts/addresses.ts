import type { INodeProperties } from 'n8n-workflow';
import { detailType } from './detailType';

export const addresses: INodeProperties = {
	displayName: 'Addresses',
	name: 'addresses',
	type: 'fixedCollection',
	placeholder: 'Add Address',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	options: [
		{
			displayName: 'Address',
			name: 'address',
			values: [
				{
					displayName: 'Street',
					name: 'street',
					type: 'string',
					default: '',
					placeholder: 'e.g. Götgatan 78',
				},
				{
					displayName: 'City',
					name: 'city',
					type: 'string',
					default: '',
					placeholder: 'e.g. Stockholm',
				},
				{
					displayName: 'State',
					name: 'state',
					type: 'string',
					default: '',
					placeholder: 'e.g. CA',
				},
				{
					displayName: 'ZIP Code',
					name: 'zip',
					type: 'string',
					default: '',
					placeholder: 'e.g. 118 30',
				},
				{
					displayName: 'Country',
					name: 'country',
					type: 'string',
					default: '',
					placeholder: 'e.g. Sweden',
				},
				{
					displayName: 'Country Code',
					name: 'countryCode',
					type: 'string',
					default: '',
					placeholder: 'e.g. se',
					description: 'Two-letter country code',
				},
				detailType,
			],
		},
	],
};
