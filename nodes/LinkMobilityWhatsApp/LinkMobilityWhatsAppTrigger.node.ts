import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { CREDENTIAL } from './api';
import { onceAnswered, refuse } from './trigger/answer';
import { readable, UNREADABLE } from './trigger/body';
import { chosen, warning } from './trigger/chosen';
import { classify } from './trigger/classify';
import { withMedia } from './trigger/download';
import { duplicates } from './trigger/duplicates';
import { eventsField, notices } from './trigger/events';
import { filtersField } from './trigger/filters';
import { logins } from './trigger/logins';
import { normalise } from './trigger/normalise';
import { optionsField } from './trigger/options';
import { outputNames, routed, SPLIT } from './trigger/outputs';
import { progress } from './trigger/progress';
import { isWanted } from './trigger/wanted';
import { callback } from './wire/account';
import { isListed } from './wire/callers';

const refusal = logins();
const isLate = progress();
const { isDuplicate, toStore, settle, begin, forget } = duplicates();

const outputs = outputNames.map((displayName) => ({ type: NodeConnectionTypes.Main, displayName }));

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
		subtitle: '={{[$parameter["events"]].flat().join(", ")}}',
		description: 'Starts when a WhatsApp message or a delivery report comes in from LINK Mobility',
		eventTriggerDescription: 'Waiting for LINK to call this URL',
		defaults: { name: 'LINK Mobility WhatsApp Trigger' },
		inputs: [],
		outputs: `={{ ${SPLIT} ? ${JSON.stringify(outputs)} : ["${NodeConnectionTypes.Main}"] }}`,
		credentials: [{ name: CREDENTIAL, required: true }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				path: 'whatsapp',
				responseMode: 'onReceived',
				// Without this, n8n answers "firstEntryJson" and not what the webhook says.
				responseData: '',
			},
		],
		properties: [...notices, eventsField, filtersField, optionsField],
	};

	/**
	 * LINK has no call to register a URL: its support does, once, so there is nothing to do or undo.
	 * n8n asks when a workflow is published or tested, which is the time to say what is wrong with it.
	 */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				// n8n saves it: an execution knows by it that it was given what is stored.
				this.getWorkflowStaticData('node').seen ??= '';
				const [wrong, ...others] = chosenIn(this).wrong;
				if (wrong === undefined) return true;
				const description = others.map((other) => `Also: ${other}. `).join('');
				throw new NodeOperationError(this.getNode(), wrong, { description });
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
		const set = chosenIn(this);
		const { events, options, filters } = set;
		const unread = warning(set);
		if (unread !== undefined) this.logger.warn(unread);
		const { ip } = this.getRequestObject();
		if (options.allowList && !isListed(ip, options.allowList)) {
			return refuse(this, 403, `${ip} is not on the IP Allow-List`);
		}
		const scope = scopeOf(this);
		const door = `${scope} ${this.getNode().credentials?.[CREDENTIAL]?.id}`;
		const credential = async () => callback.parse(await this.getCredentials(CREDENTIAL));
		const denial = await refusal(door, this.getHeaderData(), credential, Date.now());
		if (denial) return refuse(this, 401, denial);
		const body = readable(this.getBodyData());
		if (!body) return refuse(this, 400, UNREADABLE);

		const { includeRaw, onlyAdvance, ignoreDuplicates, unknownEvents } = options;
		// Who sends the same callback again to try something out waits for an item.
		const isTest = this.getMode() === 'manual';
		const once = ignoreDuplicates !== false && !isTest;
		const store = once ? this.getWorkflowStaticData('node') : {};
		const items = classify(body)
			.map((event) => normalise(event, includeRaw === true) as IDataObject)
			.map((item) =>
				item.event === 'status' ? { ...item, outOfOrder: !isTest && isLate(scope, item) } : item,
			)
			.filter(({ outOfOrder }) => !(onlyAdvance && outOfOrder))
			.filter((item) => isWanted(item, { events, unknownEvents: unknownEvents === true, filters }))
			.filter((item) => !once || !isDuplicate(scope, item, store.seen));
		const webhookResponse = options.acknowledgement;
		if (!items.length) return { webhookResponse };
		if (once) onceAnswered(this, (taken) => (taken ? settle : forget)(scope, items));
		return {
			webhookResponse,
			workflowData: [items.map((item) => ({ json: item as IDataObject }))],
		};
	}

	/** What takes its time is done in the execution, which n8n begins with this node once LINK has its answer. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const events = this.getNodeParameter('events', 0, []);
		const { options } = chosen(this.getNodeParameter('options', 0, {}), {}, events);
		const once = options.ignoreDuplicates !== false && this.getMode() !== 'manual';
		const received = items.map(({ json }) => json);
		if (once) {
			const scope = scopeOf(this);
			begin(scope, received);
			// n8n saves it before it notes that the execution has succeeded. An execution that n8n resumes
			// after a restart is given nothing of what is stored, and would overwrite it.
			const store = this.getWorkflowStaticData('node');
			if (store.seen !== undefined) store.seen = toStore(scope, received, store.seen);
		}
		const complete = options.downloadMedia ? await withMedia(this, items, options) : items;
		return routed(complete, events);
	}
}

/** What is remembered together: what arrives in a test is apart from what is published. */
const scopeOf = (context: IExecuteFunctions | IWebhookFunctions) =>
	[context.getWorkflow().id, context.getNode().id, context.getMode()].join(' ');

const chosenIn = (context: IHookFunctions | IWebhookFunctions) =>
	chosen(
		context.getNodeParameter('options', {}),
		context.getNodeParameter('filters', {}),
		context.getNodeParameter('events', []),
	);
