import type { INodeProperties } from 'n8n-workflow';

/** Options of the request of one item. envelope.ts reads them. */

export const customParameters: INodeProperties = {
	displayName: 'Custom Parameters',
	name: 'customParameters',
	type: 'fixedCollection',
	placeholder: 'Add Parameter',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Your own values, such as an order number, returned with every delivery report',
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
					description: 'Name under which the value is returned',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. 4711',
					description: 'Text, number, true or false',
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
		'For national numbers: with 46, 070-123 45 67 becomes +46701234567. A number that can be read in two ways is rejected.',
};

export const eventReportGates: INodeProperties = {
	displayName: 'Event Report Gates',
	name: 'eventReportGates',
	type: 'string',
	default: '',
	placeholder: 'e.g. v08kM29P',
	description:
		"Comma-separated IDs of the gates for delivery reports, instead of the credential's. Leave empty for no reports.",
};

export const logMessageContent: INodeProperties = {
	displayName: 'Log Message Content',
	name: 'logMessageContent',
	type: 'boolean',
	default: false,
	description: 'Whether LINK may log the message content, so that its support can look it up',
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
	description: 'Priority among your own messages',
};

export const refId: INodeProperties = {
	displayName: 'Reference ID',
	name: 'refId',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-4711',
	description:
		'Your ID for this request, returned with every delivery report. If blank, a unique ID is generated.',
};

export const sender: INodeProperties = {
	displayName: 'Sender',
	name: 'sender',
	type: 'string',
	default: '',
	placeholder: 'e.g. +46700000000',
	description: 'WhatsApp number to send from, instead of the sender in the credential',
};
