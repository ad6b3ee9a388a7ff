import './requireN8n';
import { NodeConnectionTypes, SEND_AND_WAIT_OPERATION } from 'n8n-workflow';
import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { properties } from './actions';
import { panelHints } from './actions/message/template/panelHints';
import { subtitle } from './actions/subtitle';
import { CREDENTIAL } from './api';
import { ask } from './asking/ask';
import { resume } from './asking/resume';
import { resumeWebhooks, waitingNodeTooltip } from './asking/webhooks';
import { notDoneBy } from './errors/callWords';
import { addSentItems } from './errors/outcomes';
import type { Outcome, Outcomes } from './errors/outcomes';
import { failedItem, toNodeError } from './errors/toNodeError';
import { templateFields } from './loading/templateFields';
import { hintAtChecks, hintAtFailures } from './sending/executionHints';
import { logSentBeforeCancellation } from './sending/logSent';
import { sendItems } from './sending/sendItems';
import { createSendingState } from './sending/state';

const state = createSendingState();

export class LinkMobilityWhatsApp implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINK Mobility WhatsApp',
		name: 'linkMobilityWhatsApp',
		icon: {
			light: 'file:../../icons/whatsapp-link.svg',
			dark: 'file:../../icons/whatsapp-link.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle,
		description: 'Send WhatsApp messages and manage their templates through LINK Mobility',
		defaults: { name: 'LINK Mobility WhatsApp' },
		// The labels of loaded template fields contain the text around each variable.
		parameterPane: 'wide',
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: CREDENTIAL, required: true }],
		webhooks: resumeWebhooks,
		waitingNodeTooltip,
		hints: panelHints,
		properties,
	};

	methods = { resourceMapping: { templateFields } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outcomes = await outcomesOf(this);
		if (this.getExecutionCancelSignal()?.aborted) logSentBeforeCancellation(this, outcomes);
		const results: INodeExecutionData[] = [];
		for (const [item, outcome] of outcomes.entries()) {
			if (outcome === undefined) continue;
			if ('json' in outcome) {
				results.push({ json: outcome.json, pairedItem: { item } });
				continue;
			}
			const notDone = notDoneBy(String(this.getNodeParameter('operation', 0, '')));
			const error = toNodeError(this.getNode(), outcome.error, item, notDone);
			if (!this.continueOnFail()) throw addSentItems(error, outcomes);
			results.push({ json: failedItem(error), pairedItem: { item } });
		}
		hintAtChecks(this, outcomes);
		hintAtFailures(this, outcomes);
		return [results];
	}

	/** Called for an execution that waits after Send and Wait for Response. */
	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await Promise.resolve(resume(this));
	}
}

/** Errors before the first item, e.g. an invalid credential, are reported on every item. */
async function outcomesOf(context: IExecuteFunctions): Promise<Outcomes> {
	try {
		const waits = context.getNodeParameter('operation', 0, '') === SEND_AND_WAIT_OPERATION;
		return await (waits ? ask : sendItems)(context, state);
	} catch (error) {
		return context.getInputData().map((): Outcome => ({ error }));
	}
}
