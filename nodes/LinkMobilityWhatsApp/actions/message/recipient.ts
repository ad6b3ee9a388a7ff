import type { INodeProperties } from 'n8n-workflow';

export const to: INodeProperties = {
	displayName: 'To',
	name: 'to',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +46701234567',
	description:
		'The phone number of the person to write to, with its country code. To answer a message: its field from.',
	hint: 'Separate several numbers with commas. National numbers such as 070… need the option Default Country Code.',
};
