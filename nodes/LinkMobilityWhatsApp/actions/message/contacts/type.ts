import type { INodeProperties } from 'n8n-workflow';

/** Phones, addresses and the like may say which of several they are. Source: L1462-1533. */
export const type: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'string',
	default: '',
	placeholder: 'e.g. WORK',
	description: 'HOME, WORK or a word of your own',
};
