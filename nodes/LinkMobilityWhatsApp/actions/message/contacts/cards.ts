import type { INodeProperties } from 'n8n-workflow';
import { MAX_CONTACTS } from '../../../wire/contact';
import { emails, phones, urls } from './reach';
import { addresses, organisation } from './whereabouts';

/** The form of a contact; rarely used fields can be added under More. */
export const cards: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	placeholder: 'Add Contact',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `Whom to introduce, up to ${MAX_CONTACTS} people`,
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
					description: 'A contact needs at least one part of a name',
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
								'As YYYY-MM-DD. Of a date and time only the day is taken, as it is written.',
						},
						{
							displayName: 'Full Name',
							name: 'formattedName',
							type: 'string',
							default: '',
							placeholder: 'e.g. Dr. Ann Smith',
							description:
								'The name as it is shown, made of the other parts when blank; at least one of them is needed too',
						},
						{
							displayName: 'Middle Name',
							name: 'middleName',
							type: 'string',
							default: '',
							placeholder: 'e.g. Marie',
						},
						organisation,
						{
							displayName: 'Prefix',
							name: 'prefix',
							type: 'string',
							default: '',
							placeholder: 'e.g. Dr.',
							description: 'What comes before the name',
						},
						{
							displayName: 'Suffix',
							name: 'suffix',
							type: 'string',
							default: '',
							placeholder: 'e.g. Jr.',
							description: 'What comes after the name',
						},
						urls,
					],
				},
			],
		},
	],
};
