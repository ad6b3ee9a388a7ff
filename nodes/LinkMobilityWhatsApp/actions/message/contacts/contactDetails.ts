import type { INodeProperties } from 'n8n-workflow';
import { detailType } from './detailType';

export const phones: INodeProperties = {
	displayName: 'Phones',
	name: 'phones',
	type: 'fixedCollection',
	placeholder: 'Add Phone',
	typeOptions: { multipleValues: true, sortable: true },
	default: { phone: [{ phone: '', type: '', waId: '' }] },
	options: [
		{
			displayName: 'Phone',
			name: 'phone',
			values: [
				{
					displayName: 'Phone',
					name: 'phone',
					type: 'string',
					default: '',
					placeholder: 'e.g. +46 70 123 45 67',
					description:
						'Number as shown on the card, with its country code. National numbers need the option Default Country Code.',
				},
				detailType,
				{
					displayName: 'WhatsApp ID',
					name: 'waId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 46701234567',
					description:
						'Digits of the number, if it is on WhatsApp. With it, the card offers to message the contact; without it, to invite them.',
				},
			],
		},
	],
};

export const emails: INodeProperties = {
	displayName: 'Emails',
	name: 'emails',
	type: 'fixedCollection',
	placeholder: 'Add Email',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	options: [
		{
			displayName: 'Email',
			name: 'email',
			values: [
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					default: '',
					placeholder: 'e.g. ann@example.com',
				},
				detailType,
			],
		},
	],
};

export const urls: INodeProperties = {
	displayName: 'URLs',
	name: 'urls',
	type: 'fixedCollection',
	placeholder: 'Add URL',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	options: [
		{
			displayName: 'URL',
			name: 'url',
			values: [
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com',
				},
				detailType,
			],
		},
	],
};
