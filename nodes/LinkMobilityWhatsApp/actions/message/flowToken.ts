import type { INodeProperties } from 'n8n-workflow';

/** For a flow in an interactive message, and for one in a button of a template. */
export const flowToken: INodeProperties = {
	displayName: 'Flow Token',
	name: 'flowReference',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-4711',
	description: 'Your ID for this use of the flow, returned with the response',
};
