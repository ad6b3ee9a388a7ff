import { EventEmitter } from 'node:events';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { startExecution } from '../../../nodes/LinkMobilityWhatsApp/trigger/select/startExecution';
import { createState } from '../../../nodes/LinkMobilityWhatsApp/trigger/state';

const options = { ignoreDuplicates: true, groupedEvents: 'reports', maxItems: 500 } as const;

const delay = async () => await new Promise((resolve) => setImmediate(resolve));

/** A callback, and n8n's answer to it. */
function callback(staticData: IDataObject) {
	const response = Object.assign(new EventEmitter(), {
		closed: false,
		writableEnded: false,
		statusCode: 200,
	});
	const socket = Object.assign(new EventEmitter(), { destroyed: false });
	const context = {
		getWorkflow: () => ({ id: 'w1' }),
		getNode: () => ({ id: 'node' }),
		getMode: () => 'webhook',
		getWorkflowStaticData: () => staticData,
		getRequestObject: () => ({ socket }),
		getResponseObject: () => response,
	} as unknown as IWebhookFunctions;
	const answer = (statusCode: number) => {
		Object.assign(response, { statusCode, writableEnded: true, closed: true });
		response.emit('close');
	};
	return { context, answer };
}

const report = (messageId: string) => ({ event: 'status', messageId, resultCode: 112003 });

test('a callback whose static data cannot be changed ends its turn, and its event may come again', async () => {
	const given = { options, state: createState(undefined), delay };
	const first = callback(Object.freeze({}));
	await expect(startExecution(first.context, [report('a')], given)).rejects.toThrow(TypeError);
	first.answer(500);
	const again = callback({});
	const { workflowData } = await startExecution(again.context, [report('a')], given);
	expect(workflowData).toEqual([[{ json: report('a') }]]);
});
