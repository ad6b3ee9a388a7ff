import type { INodeProperties } from 'n8n-workflow';

/** Options that are part of the request. Read in envelope.ts. */

export const customParameters: INodeProperties = {
	displayName: 'Custom Parameters',
	name: 'customParameters',
	type: 'fixedCollection',
	placeholder: 'Add Parameter',
	typeOptions: { multipleValues: true },
	default: {},
	description:
		'Values of your own, such as an order number, that come back with every delivery report',
	options: [
		{
			displayName: 'Parameter',
			name: 'parameter',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. orderNumber',
					description: 'What to find the value under',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. 4711',
					description: 'Text, a number or true/false',
				},
			],
		},
	],
};

export const defaultCountryCode: INodeProperties = {
	displayName: 'Default Country Code',
	name: 'defaultCountryCode',
	type: 'string',
	default: '',
	placeholder: 'e.g. 46',
	description:
		"Put before phone numbers that have none: with 46, 070-123 45 67 becomes +46701234567. One that may be another country's as well is refused.",
};

export const eventReportGates: INodeProperties = {
	displayName: 'Event Report Gates',
	name: 'eventReportGates',
	type: 'string',
	default: '',
	placeholder: 'e.g. v08kM29P',
	description:
		'IDs of the gates that delivery reports go to, comma-separated. Replaces those of the credential; empty means that no reports are sent.',
};

export const logMessageContent: INodeProperties = {
	displayName: 'Log Message Content',
	name: 'logMessageContent',
	type: 'boolean',
	default: false,
	description: 'Whether LINK may keep the content of the message, so that its support can find it',
};

export const platformServiceId: INodeProperties = {
	displayName: 'Platform Service ID',
	name: 'platformServiceId',
	type: 'string',
	default: '',
	description: 'ID of the service in your service platform, if LINK gave you one',
};

export const platformServiceType: INodeProperties = {
	displayName: 'Platform Service Type',
	name: 'platformServiceType',
	type: 'string',
	default: '',
	description: 'Type of the service, if LINK gave you one',
};

export const platformTransactionId: INodeProperties = {
	displayName: 'Platform Transaction ID',
	name: 'platformTransactionId',
	type: 'string',
	default: '',
	description: 'ID of this transaction in your service platform',
};

export const priority: INodeProperties = {
	displayName: 'Priority',
	name: 'priority',
	type: 'options',
	options: [
		{ name: 'High', value: 'HIGH' },
		{ name: 'Low', value: 'LOW' },
		{ name: 'Normal', value: 'NORMAL' },
	],
	default: 'NORMAL',
	description: 'Which of your own messages go first',
};

export const refId: INodeProperties = {
	displayName: 'Reference ID',
	name: 'refId',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-4711',
	description:
		'Your own name for this request, which comes back with every delivery report. A unique one is made when it is blank.',
};

export const sender: INodeProperties = {
	displayName: 'Sender',
	name: 'sender',
	type: 'string',
	default: '',
	placeholder: 'e.g. +46700000000',
	description: 'The WhatsApp number to send from, instead of the one in the credential',
};
