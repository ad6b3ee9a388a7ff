import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { credentials, runWebhook } from './engine';
import type { WebhookCall } from './engine';
import { startRecorder } from './recorder';
import type { Recorder } from './recorder';
import { inGroups } from './triggerOptions';

/** The answers of n8n's waiting webhook: docs/decisions.md#answers. */
export const resumed = { body: { resumed: true } };
export const declined = { body: { resumed: false } };
/** For an execution that is neither waiting, running nor finished, or that another process is resuming. */
export const unstartable = {
	status: 500,
	body: { code: 0, message: 'There was a problem executing the workflow' },
};
/** For an execution that a kill interrupted while it continued, if n8n has stored it without its last run. */
export const incomplete = {
	status: 500,
	body: { code: 0, message: "Cannot read properties of undefined (reading 'inputOverride')" },
};
export const noActionRequired = { body: '<html><h1>No action required</h1></html>' };
export const unsigned = { status: 401, body: '<html>Invalid token</html>' };
export const deleted = {
	status: 404,
	body: { code: 404, message: 'The execution "7" does not exist.' },
};
export const running = {
	status: 409,
	body: { code: 409, message: 'The execution "7" is running already.' },
};
export const failed = {
	status: 409,
	body: { code: 409, message: 'The execution "7" has finished with error.' },
};

export interface Instance extends Recorder {
	/** Calls the published trigger of a workflow on this instance. */
	callback(body: unknown, options?: INodeParameters, more?: Partial<WebhookCall>): CallResult;
}
type CallResult = ReturnType<typeof runWebhook>;

/** The trigger in a new process, which remembers nothing. */
export async function restartedTrigger(): Promise<INodeType> {
	let node: INodeType | undefined;
	await jest.isolateModulesAsync(async () => {
		const file = '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
		const module = (await import(file)) as { LinkMobilityWhatsAppTrigger: new () => INodeType };
		node = new module.LinkMobilityWhatsAppTrigger();
	});
	if (!node) throw new Error('The trigger was not loaded');
	return node;
}

/** A server that stands in for the waiting webhook of an n8n, and calls the trigger on it. */
export async function startInstance(): Promise<Instance> {
	const recorder = await startRecorder();
	const { port } = new URL(recorder.url);
	const node = new LinkMobilityWhatsAppTrigger();
	return {
		...recorder,
		callback: async (body, options = {}, more = {}) =>
			await runWebhook({
				node,
				credentials: credentials('http://127.0.0.1', { callbackAuthentication: 'none' }),
				parameters: { events: ['message', 'status'], ...inGroups(options) },
				body,
				waitingUrl: 'http://n8n.example.invalid/webhook-waiting',
				arrivedAt: { localAddress: '127.0.0.1', localPort: Number(port) },
				...more,
			}),
	};
}

/** The items that a callback has started an execution with, without their times and IDs. */
export const itemsOf = ({ items }: Awaited<CallResult>): IDataObject[] =>
	(items ?? []).map(({ json }) => json);
