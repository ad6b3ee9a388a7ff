import type { INodeProperties } from 'n8n-workflow';
import { MAX_CONTACTS } from '../../../wire/contact';
import { addresses } from './addresses';
import { emails, phones, urls } from './contactDetails';
import { organization } from './organization';

/** The fields of a contact. Rarely used ones are in the collection More. */
export const contactCards: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	placeholder: 'Add Contact',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {
		contact: [{ firstName: '', lastName: '', phones: phones.default, emails: {}, more: {} }],
	},
	description: `Contact cards to send, up to ${MAX_CONTACTS}`,
	options: [
		{
			displayName: 'Contact',
			name: 'contact',
			values: [
				{
					displayName: 'First Name',
					name: 'firstName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Ann',
					description: 'At least one part of the name is required',
				},
				{
					displayName: 'Last Name',
					name: 'lastName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Smith',
				},
				phones,
				emails,
				{
					displayName: 'More',
					name: 'more',
					type: 'collection',
					placeholder: 'Add detail',
					default: {},
					options: [
						addresses,
						{
							displayName: 'Birthday',
							name: 'birthday',
							type: 'string',
							default: '',
							placeholder: 'e.g. 1990-12-31',
							description:
								'Format YYYY-MM-DD. If the value has a time, only its date is used, without time zone conversion.',
						},
						{
							displayName: 'Full Name',
							name: 'formattedName',
							type: 'string',
							default: '',
							placeholder: 'e.g. Dr. Ann Smith',
							description:
								'Name shown on the card. If blank, it is composed of the other parts. At least one of those is always required.',
						},
						{
							displayName: 'Middle Name',
							name: 'middleName',
							type: 'string',
							default: '',
							placeholder: 'e.g. Marie',
						},
						organization,
						{
							displayName: 'Prefix',
							name: 'prefix',
							type: 'string',
							default: '',
							placeholder: 'e.g. Dr.',
							description: 'Text before the name',
						},
						{
							displayName: 'Suffix',
							name: 'suffix',
							type: 'string',
							default: '',
							placeholder: 'e.g. Jr.',
							description: 'Text after the name',
						},
						urls,
					],
				},
			],
		},
	],
};
