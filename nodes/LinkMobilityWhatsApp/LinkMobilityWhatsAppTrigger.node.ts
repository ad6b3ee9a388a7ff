import './requireN8n';
import { safeRegex, sleep } from 'n8n-workflow';
import type {
	IExecuteFunctions,
	IHookFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { CREDENTIAL } from './api';
import { takeAnswers } from './trigger/answers/takeAnswers';
import { withMedia } from './trigger/media/download';
import { reject, STILL_RUNNING } from './trigger/request/answer';
import { readBody } from './trigger/request/body';
import { refusalOfCaller } from './trigger/request/caller';
import { warningsOfCredential } from './trigger/request/loginWarnings';
import { loginScopeOf, scopeOf } from './trigger/scope';
import { claimedItems } from './trigger/select/claimedItems';
import { receivedEvents } from './trigger/select/receivedEvents';
import { startExecution } from './trigger/select/startExecution';
import { wantedItems } from './trigger/select/wantedItems';
import { addHints } from './trigger/settings/executionHints';
import { filtersField } from './trigger/settings/filters/filters';
import { activationMessage, notices, triggerPanel } from './trigger/settings/notices';
import { advancedOptionsField, optionsField } from './trigger/settings/options/options';
import { itemsByOutput, OUTPUTS } from './trigger/settings/outputs';
import { panelHints } from './trigger/settings/panelHints';
import { executionValuesOf, panelValuesOf } from './trigger/settings/panelValues';
import { SUBTITLE, triggerOnField } from './trigger/settings/triggerOn';
import { createState } from './trigger/state';
import { callback } from '../../credentials/callback';

const state = createState(safeRegex);

const pause = async () => await sleep(0);

export class LinkMobilityWhatsAppTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINK Mobility WhatsApp Trigger',
		name: 'linkMobilityWhatsAppTrigger',
		icon: {
			light: 'file:../../icons/whatsapp-link.svg',
			dark: 'file:../../icons/whatsapp-link.dark.svg',
		},
		group: ['trigger'],
		// New nodes have 1.1: for version 1, n8n evaluates one more expression on every callback.
		version: [1, 1.1],
		subtitle: SUBTITLE,
		// In its list of nodes, n8n also shows this for the action node: docs/decisions.md#one-description.
		description: 'Handle WhatsApp messages, answers and delivery reports through LINK Mobility',
		eventTriggerDescription: 'Waiting for LINK to call this URL',
		triggerPanel,
		activationMessage,
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
				// Without this, n8n answers "firstEntryJson" instead of `webhookResponse`.
				responseData: '',
			},
		],
		properties: [...notices, triggerOnField, filtersField, optionsField, advancedOptionsField],
	};

	/**
	 * LINK's API cannot register a callback URL; LINK's support does it. n8n calls `checkExists` when a workflow is
	 * published. An error there would stop a running trigger, because n8n 2.41 publishes in the background and
	 * does not return to the previous version. So problems are only logged.
	 */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				const { problems } = state.readSettings(panelValuesOf(this));
				const warnings = await warningsOfCredential(loginReader(this));
				for (const warning of [...problems, ...warnings]) this.logger.warn(warning);
				return true;
			},
			create: async () => true,
			delete: async () => true,
		},
	};

	/** Answers a callback: hands answers over to waiting executions, and starts one if other events are wanted. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const settings = state.readSettings(panelValuesOf(this));
		const rejected = await refusalOfCaller(this, settings, state.logins, loginReader(this));
		const warnings = [...settings.problems, ...(rejected?.warning ? [rejected.warning] : [])];
		state.logOnce(scopeOf(this), warnings, (warning) => this.logger.warn(warning));
		if (rejected) return reject(this, rejected);
		const body = await readBody(this.getRequestObject(), this.getBodyData());
		if (typeof body === 'string') return reject(this, { status: 400, message: body });
		const { options } = settings;
		const events = await receivedEvents(body, options.includeRaw, pause);
		const received = await takeAnswers(this, events, { options, state, delay: sleep, pause });
		if (!received) return reject(this, STILL_RUNNING);
		const items = await wantedItems(this, received, { settings, state, pause });
		const response = await startExecution(this, items, { options, state, delay: sleep });
		return { webhookResponse: options.acknowledgement, ...response };
	}

	/** Runs first in the execution that `webhook` started. LINK has its response, so slow work is done here. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const values = executionValuesOf(this);
		const { options, problems } = state.readSettings(values);
		const items = claimedItems(this, options.ignoreDuplicates, state.arrivals);
		const now = Date.now();
		const warnings = await state.logins.warnings(loginScopeOf(this), loginReader(this), now);
		addHints(this, [...problems, ...warnings], items);
		const complete = options.downloadMedia ? await withMedia(this, items, options) : items;
		return itemsByOutput(complete, values.events);
	}
}

const loginReader = (context: IExecuteFunctions | IHookFunctions | IWebhookFunctions) => async () =>
	callback.parse(await context.getCredentials(CREDENTIAL));
