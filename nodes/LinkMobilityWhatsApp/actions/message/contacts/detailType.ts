import type { INodeProperties } from 'n8n-workflow';

/** Tells phones, emails, addresses or URLs of one contact apart. Message API 1.4.19, Message content property. */
export const detailType: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'string',
	default: '',
	placeholder: 'e.g. WORK',
	description: 'HOME, WORK or your own label',
};
