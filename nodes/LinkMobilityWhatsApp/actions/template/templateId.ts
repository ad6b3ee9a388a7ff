import type { INodeProperties } from 'n8n-workflow';

export const templateId: INodeProperties = {
	displayName: 'Template ID',
	name: 'templateId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 1234567890123456',
	description:
		'ID returned by Create, or the number in the URL of the template in WhatsApp Manager',
};
