import type { INodeProperties } from 'n8n-workflow';

/** The type of a phone, an address and so on. Message API 1.4.19, Message content property. */
export const type: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'string',
	default: '',
	placeholder: 'e.g. WORK',
	description: 'HOME, WORK or a word of your own',
};
