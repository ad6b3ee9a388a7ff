import './requireZod';
import { safeRegex, sleep } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
	RegexEngine,
} from 'n8n-workflow';
import { CREDENTIAL } from './api';
import { isGone, onceAnswered, refuse } from './trigger/answer';
import { missingLogin } from './trigger/authentic';
import { rawBody, readable } from './trigger/body';
import { createSettingsReader } from './trigger/chosen';
import { classify, eventsOf } from './trigger/classify';
import { withMedia } from './trigger/download';
import { duplicates } from './trigger/duplicates';
import type { Store } from './trigger/duplicates';
import { eventsField, notices, triggerPanel } from './trigger/events';
import { filtersField } from './trigger/filters';
import { hintsOf, OPEN } from './trigger/hints';
import { createLogins } from './trigger/logins';
import { normalise } from './trigger/normalise';
import { optionsField } from './trigger/options';
import { OUTPUTS, routed } from './trigger/outputs';
import { createOnceLogger } from './trigger/problems';
import { panelHints } from './trigger/panelHints';
import { progress } from './trigger/progress';
import { createRegexTesters } from './trigger/select/regexTester';
import { mapInSlices } from './trigger/slices';
import { filtered } from './trigger/wanted';
import { callback } from './wire/account';
import { isListed } from './wire/callers';

/** n8n-workflow has it since n8n 2.36. Without it, regular expressions count as not set. */
const regexEngine = safeRegex as RegexEngine | undefined;

const readSettings = createSettingsReader(regexEngine !== undefined);
const testersOf = createRegexTesters(regexEngine ?? { test: () => true }, Date.now);
const logOnce = createOnceLogger();
const logins = createLogins();
const isLate = progress();
const { isUndecided, decided, hasCome, take, isFirstToBegin } = duplicates();

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
		hints: panelHints,
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
	 * LINK has no call to register a URL: its support does, once, so there is nothing to do or undo. n8n
	 * calls `checkExists` when a workflow is published. An error would take the workflow off the air, for
	 * n8n 2.41 publishes in the background and does not go back. So problems are logged.
	 */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				const { problems } = settingsOf(this);
				const read = async () => callback.parse(await this.getCredentials(CREDENTIAL));
				const warnings = await read().then(
					(login) => [login.kind === 'none' ? OPEN : missingLogin(login)],
					(error: Error) => [`The credential cannot be read: ${error.message}`],
				);
				for (const warning of [...problems, ...warnings]) if (warning) this.logger.warn(warning);
				return true;
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
		const { events, options, filters, problems, closedBecause } = settingsOf(this);
		const scope = scopeOf(this);
		logOnce(scope, problems, (sentence) => this.logger.warn(sentence));
		if (closedBecause !== undefined) return refuse(this, 503, closedBecause);
		const request = this.getRequestObject();
		const { ip } = request;
		if (options.allowList && !isListed(ip, options.allowList)) {
			return refuse(this, 403, `${ip} is not on the IP Allow-List`);
		}
		const door = doorOf(this);
		const credential = async () => callback.parse(await this.getCredentials(CREDENTIAL));
		const denial = await logins.refusal(door, this.getHeaderData(), credential, Date.now());
		if (denial) return refuse(this, 401, denial);
		const raw = await rawBody(request, this.getBodyData());
		if (typeof raw === 'string') return refuse(this, 400, raw);
		const body = readable(raw);
		if (typeof body === 'string') return refuse(this, 400, body);

		const { includeRaw, onlyAdvance, ignoreDuplicates, unknownEvents } = options;
		// Who sends the same callback again to try something out waits for an item.
		const isTest = this.getMode() === 'manual';
		const once = ignoreDuplicates !== false && !isTest;
		const testRegex = testersOf();
		const read = (event: unknown): IDataObject | undefined => {
			const item = normalise(classify(event), includeRaw === true);
			const isReport = item.event === 'status';
			const outOfOrder = isReport && !isTest && isLate(scope, item);
			if (onlyAdvance && outOfOrder) return undefined;
			return filtered(
				isReport ? { ...item, outOfOrder } : item,
				{ events, unknownEvents: unknownEvents === true, filters },
				testRegex,
			) as IDataObject | undefined;
		};
		const pause = async () => await sleep(0);
		const wanted = (await mapInSlices(eventsOf(body), read, pause)).filter(
			(item) => item !== undefined,
		);
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
		const values = {
			events: this.getNodeParameter('events', 0, []),
			filters: this.getNodeParameter('filters', 0, {}),
			options: this.getNodeParameter('options', 0, {}),
		};
		const { options, problems } = readSettings(values);
		const { events } = values;
		const mode = this.getMode();
		const isOnce = options.ignoreDuplicates !== false && mode !== 'manual';
		const execution = this.getExecutionId();
		const items = this.getInputData().filter(({ json }) => {
			const isFirst = !isOnce || isFirstToBegin(scopeOf(this), json, execution);
			return isFirst || mode === 'retry'; // a person asked for it
		});
		const credential = async () => callback.parse(await this.getCredentials(CREDENTIAL));
		const isOpen = await logins.isOpen(doorOf(this), credential, Date.now());
		const hints = hintsOf([...problems, ...(isOpen ? [OPEN] : [])], items);
		// n8n has it since 1.97.
		if (hints.length) this.addExecutionHints?.(...hints);
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

const settingsOf = (context: IHookFunctions | IWebhookFunctions) =>
	readSettings({
		events: context.getNodeParameter('events', []),
		filters: context.getNodeParameter('filters', {}),
		options: context.getNodeParameter('options', {}),
	});

/** The scope of logins, which end when another credential is chosen. */
const doorOf = (context: IExecuteFunctions | IWebhookFunctions) =>
	`${scopeOf(context)} ${context.getNode().credentials?.[CREDENTIAL]?.id}`;
