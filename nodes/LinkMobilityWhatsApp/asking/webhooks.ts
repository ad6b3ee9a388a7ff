import type { IWebhookDescription } from 'n8n-workflow';

/** Where n8n resumes a waiting execution. The answer to a call says whether it did: see `waiting/answer.ts`. */
export const resumeWebhooks: IWebhookDescription[] = [
	{
		name: 'default',
		httpMethod: 'POST',
		responseMode: 'onReceived',
		responseData: '',
		path: '={{ $nodeId }}',
		restartWebhook: true,
		isFullPath: true,
	},
];
