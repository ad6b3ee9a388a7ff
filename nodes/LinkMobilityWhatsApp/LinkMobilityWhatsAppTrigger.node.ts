import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { CREDENTIAL } from './api';
import { turnedAway } from './trigger/authentic';
import { classify } from './trigger/classify';
import { duplicates } from './trigger/duplicates';
import { filtersField } from './trigger/filters';
import { normalise } from './trigger/normalise';
import { progress } from './trigger/progress';
import { isWanted } from './trigger/wanted';
import { callback } from './wire/account';
import { filters } from './wire/filters';
import { refusals } from './wire/refusals';

/** What LINK's gate takes for an acknowledgement, with status 200. Source: api-notes 3.1. */
const ACKNOWLEDGED = 'OK';

const isLate = progress();
const { isDuplicate, forget } = duplicates();

export class LinkMobilityWhatsAppTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINK Mobility WhatsApp Trigger',
		name: 'linkMobilityWhatsAppTrigger',
		icon: {
			light: 'file:../../icons/whatsapp-link.svg',
			dark: 'file:../../icons/whatsapp-link.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle: '={{$parameter["events"].join(", ")}}',
		description: 'Starts when a WhatsApp message or a delivery report comes in from LINK Mobility',
		eventTriggerDescription: 'Waiting for LINK to call this URL',
		defaults: { name: 'LINK Mobility WhatsApp Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: CREDENTIAL, required: true }],
		webhooks: [
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'whatsapp' },
		],
		properties: [
			{
				displayName:
					"Give LINK's support the Production URL from above, and the user and password (or header) from Callback Authentication in the credential. They put both on a gate and tell you its ID: enter it as Event Report Gates in the credential, or no delivery report will come.",
				name: 'notice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Trigger On',
				name: 'events',
				type: 'multiOptions',
				required: true,
				options: [
					{
						name: 'Delivery Report',
						value: 'status',
						description: 'A message you sent was queued, sent, delivered, read, or not delivered',
					},
					{
						name: 'Incoming Message',
						value: 'message',
						description: 'Someone wrote to you',
					},
				],
				default: ['message'],
				description: 'Everything else that arrives is acknowledged and starts nothing',
			},
			filtersField,
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Acknowledgement',
						name: 'acknowledgement',
						type: 'string',
						default: ACKNOWLEDGED,
						description:
							'What to answer each callback with, beside status 200, if LINK set your gate to expect certain words',
					},
					{
						displayName: 'Ignore Duplicates',
						name: 'ignoreDuplicates',
						type: 'boolean',
						default: true,
						description:
							'Whether to start once for an event that LINK sends twice. Each n8n process knows only what came to it since it started, so several webhook processes, or a restart, can let one through.',
					},
					{
						displayName: 'Include Raw',
						name: 'includeRaw',
						type: 'boolean',
						default: false,
						description: 'Whether to add the callback as LINK sent it, under raw',
					},
					{
						displayName: 'Only Advance Status',
						name: 'onlyAdvance',
						type: 'boolean',
						default: false,
						description:
							'Whether to drop reports that come too late, such as delivered after read, instead of marking them with outOfOrder. Each n8n process knows only what came to it since it started.',
					},
					{
						displayName: 'Unknown Events',
						name: 'unknownEvents',
						type: 'boolean',
						default: false,
						description:
							'Whether to start for callbacks that are neither message nor delivery report',
					},
				],
			},
		],
	};

	/**
	 * LINK has no call to register a URL: its support does, once, so there is nothing to do or undo.
	 * n8n asks when a workflow is published or tested, which is the time to say what is wrong with it.
	 */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				const [wrong, ...others] = refusals(filtersOf(this).error) ?? [];
				if (wrong === undefined) return true;
				const description = others.map((other) => `Also: ${other}. `).join('');
				throw new NodeOperationError(this.getNode(), `Filters: ${wrong}`, { description });
			},
			async create() {
				return true;
			},
			async delete() {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const credential = callback.parse(await this.getCredentials(CREDENTIAL));
		const denial = turnedAway(this.getHeaderData(), credential);
		if (denial) return refuse(this, 401, denial);

		const body: unknown = this.getBodyData();
		if (!isReadable(body)) {
			return refuse(this, 400, 'The body must be a JSON object, a JSON array or form fields');
		}
		const options = this.getNodeParameter('options', {}) as IDataObject;
		const { data: chosen, error } = filtersOf(this);
		if (error) this.logger.warn(`All events pass: ${refusals(error)?.join('. ')}`);
		const wanted = {
			events: new Set<unknown>(this.getNodeParameter('events') as string[]),
			unknownEvents: options.unknownEvents === true,
			filters: chosen,
		};
		const items = classify(body)
			.map((event) => normalise(event, options.includeRaw === true))
			.map((item) => (item.event === 'status' ? placed(this, item) : item))
			.filter(({ outOfOrder }) => !(options.onlyAdvance === true && outOfOrder === true))
			.filter((item) => isWanted(item, wanted))
			.filter((item) => options.ignoreDuplicates === false || !isDuplicate(scopeOf(this), item));
		const webhookResponse = String(options.acknowledgement ?? '') || ACKNOWLEDGED;
		if (!items.length) return { webhookResponse };
		unlessTaken(this, () => forget(scopeOf(this), items));
		const workflowData = [items.map((item) => ({ json: item as IDataObject }))];
		return { webhookResponse, workflowData };
	}
}

/** What is remembered together: what arrives in a test is apart from what is published. */
const scopeOf = (context: IWebhookFunctions) =>
	[context.getWorkflow().id, context.getNode().id, context.getMode()].join(' ');

/** n8n answers after it has stored the execution: without that answer LINK sends the event again. */
function unlessTaken(context: IWebhookFunctions, undo: () => void): void {
	const response = context.getResponseObject();
	response.once('close', () => {
		if (!response.writableFinished || response.statusCode >= 300) undo();
	});
}

/** A report, with whether it came too late. */
const placed = (context: IWebhookFunctions, item: Record<string, unknown>) => ({
	...item,
	outOfOrder: isLate(scopeOf(context), item),
});

/** The filters of the panel. On a callback a broken one lets all through, so that nothing is lost. */
const filtersOf = (context: IHookFunctions | IWebhookFunctions) =>
	filters.safeParse(context.getNodeParameter('filters', {}));

const isReadable = (body: unknown): body is object =>
	Array.isArray(body) ||
	(typeof body === 'object' && body !== null && Object.keys(body).length > 0);

/** Answers LINK with the reason, and starts nothing. */
function refuse(context: IWebhookFunctions, status: number, message: string): IWebhookResponseData {
	const response = context.getResponseObject();
	if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="WhatsApp callbacks"');
	response.status(status).json({ message });
	return { noWebhookResponse: true };
}
