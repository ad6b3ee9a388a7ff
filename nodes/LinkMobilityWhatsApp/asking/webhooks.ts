import { SEND_AND_WAIT_OPERATION } from 'n8n-workflow';
import type { IWebhookDescription } from 'n8n-workflow';

/** Where n8n resumes a waiting execution. The response says whether it did: see `waiting/answer.ts`. */
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

const TRIGGER = 'A published workflow with the LINK Mobility WhatsApp Trigger must receive it.';

/** An expression that n8n evaluates while the node waits. */
export const waitingNodeTooltip = `={{ $parameter.operation !== "${SEND_AND_WAIT_OPERATION}" ? "" : $parameter.responseType === "delivery" ? "Continues with the delivery report. ${TRIGGER}" : "Continues with the answer on WhatsApp. ${TRIGGER}" }}`;
