import './requireZod';
import { NodeOperationError, sleep } from 'n8n-workflow';
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
import { isGone, onceAnswered, refuse } from './trigger/answer';
import { rawBody, readable, UNREADABLE } from './trigger/body';
import { chosen, warning } from './trigger/chosen';
import { classify } from './trigger/classify';
import { withMedia } from './trigger/download';
import { duplicates } from './trigger/duplicates';
import type { Store } from './trigger/duplicates';
import { eventsField, notices, triggerPanel } from './trigger/events';
import { filtersField } from './trigger/filters';
import { logins } from './trigger/logins';
import { normalise } from './trigger/normalise';
import { optionsField } from './trigger/options';
import { OUTPUTS, routed } from './trigger/outputs';
import { progress } from './trigger/progress';
import { isWanted } from './trigger/wanted';
import { callback } from './wire/account';
import { isListed } from './wire/callers';

const refusal = logins();
const isLate = progress();
const { isUndecided, decided, hasCome, take, isFirstToBegin } = duplicates();

/** How n8n activates what was published before, when it starts. */
const RESTARTED: ReadonlySet<string> = new Set(['init', 'leadershipChange']);

export class LinkMobilityWhatsAppTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINK Mobility WhatsApp Trigger',
		name: 'linkMobilityWhatsAppTrigger',
		icon: {
			light: 'file:../../icons/whatsapp-link.svg',
			dark: 'file:../../icons/whatsapp-link.dark.svg',
		},
		group: ['trigger'],
		// For a trigger of version 1, n8n evaluates one more expression on every callback.
		version: 1.1,
		subtitle: '={{[$parameter["events"]].flat().join(", ")}}',
		description: 'Starts when a WhatsApp message or a delivery report comes in from LINK Mobility',
		eventTriggerDescription: 'Waiting for LINK to call this URL',
		triggerPanel,
		defaults: { name: 'LINK Mobility WhatsApp Trigger' },
		inputs: [],
		outputs: OUTPUTS,
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
				const [wrong, ...others] = chosenIn(this).wrong;
				// When n8n starts, a callback that nobody listens to is lost, and the person is not there.
				if (wrong === undefined || RESTARTED.has(this.getActivationMode())) return true;
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
		const request = this.getRequestObject();
		const { ip } = request;
		if (options.allowList && !isListed(ip, options.allowList)) {
			return refuse(this, 403, `${ip} is not on the IP Allow-List`);
		}
		const scope = scopeOf(this);
		const door = `${scope} ${this.getNode().credentials?.[CREDENTIAL]?.id}`;
		const credential = async () => callback.parse(await this.getCredentials(CREDENTIAL));
		const denial = await refusal(door, this.getHeaderData(), credential, Date.now());
		if (denial) return refuse(this, 401, denial);
		const raw = await rawBody(request);
		if (typeof raw === 'string') return refuse(this, 400, raw);
		const body = readable(this.getBodyData(), () => raw.toString());
		if (!body) return refuse(this, 400, UNREADABLE);

		const { includeRaw, onlyAdvance, ignoreDuplicates, unknownEvents } = options;
		// Who sends the same callback again to try something out waits for an item.
		const isTest = this.getMode() === 'manual';
		const once = ignoreDuplicates !== false && !isTest;
		const wanted = classify(body)
			.map((event) => normalise(event, includeRaw === true) as IDataObject)
			.map((item) =>
				item.event === 'status' ? { ...item, outOfOrder: !isTest && isLate(scope, item) } : item,
			)
			.filter(({ outOfOrder }) => !(onlyAdvance && outOfOrder))
			.filter((item) => isWanted(item, { events, unknownEvents: unknownEvents === true, filters }));
		const webhookResponse = options.acknowledgement;
		if (!once) return { webhookResponse, ...started(wanted) };

		// A copy is dropped once n8n has its event, which may still fail.
		while (isUndecided(scope, wanted)) await decided(scope, wanted);
		if (isGone(this)) return { noWebhookResponse: true };
		const store = this.getWorkflowStaticData('node');
		const items = wanted.filter((item) => !hasCome(scope, item, store));
		if (!items.length) return { webhookResponse };
		onceAnswered(this, take(scope, items, store));
		void markedAgain(store);
		return { webhookResponse, ...started(items) };
	}

	/** What takes its time is done in the execution, which n8n begins with this node once LINK has its answer. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const events = this.getNodeParameter('events', 0, []);
		const { options } = chosen(this.getNodeParameter('options', 0, {}), {}, events);
		const mode = this.getMode();
		const isOnce = options.ignoreDuplicates !== false && mode !== 'manual';
		const execution = this.getExecutionId();
		const items = this.getInputData().filter(({ json }) => {
			const isFirst = !isOnce || isFirstToBegin(scopeOf(this), json, execution);
			return isFirst || mode === 'retry'; // a person asked for it
		});
		const complete = options.downloadMedia ? await withMedia(this, items, options) : items;
		return routed(complete, events);
	}
}

/** What is remembered together: what arrives in a test is apart from what is published. */
const scopeOf = (context: IExecuteFunctions | IWebhookFunctions) => {
	const isTest = context.getMode() === 'manual';
	return [context.getWorkflow().id, context.getNode().id, isTest ? 'test' : 'published'].join(' ');
};

/**
 * Says once more that the stored data has changed: n8n forgets that it has where it goes on to make an
 * execution of it, and saves it, if it has changed, after that.
 */
async function markedAgain(store: Store): Promise<void> {
	await sleep(0);
	Object.assign(store, { seen: store.seen });
}

/** What starts an execution; without items, nothing does. */
const started = (items: IDataObject[]): IWebhookResponseData =>
	items.length ? { workflowData: [items.map((json) => ({ json }))] } : {};

const chosenIn = (context: IHookFunctions | IWebhookFunctions) =>
	chosen(
		context.getNodeParameter('options', {}),
		context.getNodeParameter('filters', {}),
		context.getNodeParameter('events', []),
	);
