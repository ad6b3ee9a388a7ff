import './requireZod';
import { NodeConnectionTypes } from 'n8n-workflow';
import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './actions';
import { CREDENTIAL } from './api';
import { withAccepted } from './errors/accepted';
import { explain, failedItem } from './errors/explain';
import { templateFields } from './loading/templateFields';
import { logSentBeforeCancelling } from './sending/cancelled';
import { sendAll } from './sending/sendAll';

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
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Send WhatsApp messages and manage their templates through LINK Mobility',
		defaults: { name: 'LINK Mobility WhatsApp' },
		// The labels of loaded template fields say what stands around each blank, which takes room.
		parameterPane: 'wide',
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: CREDENTIAL, required: true }],
		properties,
	};

	methods = { resourceMapping: { templateFields } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// What is wrong before any item is looked at, such as with the credential, is told of each.
		const outcomes = await sendAll(this).catch((error: unknown) =>
			this.getInputData().map(() => ({ error })),
		);
		if (this.getExecutionCancelSignal()?.aborted) logSentBeforeCancelling(this, outcomes);
		const results: INodeExecutionData[] = [];
		for (const [item, outcome] of outcomes.entries()) {
			if (outcome === undefined) continue;
			if ('json' in outcome) {
				results.push({ json: outcome.json, pairedItem: { item } });
				continue;
			}
			const explained = explain(this.getNode(), outcome.error, item);
			if (!this.continueOnFail()) throw withAccepted(explained, outcomes);
			results.push({ json: failedItem(explained), pairedItem: { item } });
		}
		return [results];
	}
}
