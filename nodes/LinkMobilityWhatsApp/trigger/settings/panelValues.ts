import type { IExecuteFunctions, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import type { PanelValues } from './settings';

export const panelValuesOf = (context: IHookFunctions | IWebhookFunctions): PanelValues => ({
	events: context.getNodeParameter('events', []),
	filters: context.getNodeParameter('filters', {}),
	options: context.getNodeParameter('options', {}),
	advancedOptions: context.getNodeParameter('advancedOptions', {}),
});

/** In an execution, expressions are evaluated with the first item. */
export const executionValuesOf = (context: IExecuteFunctions): PanelValues => ({
	events: context.getNodeParameter('events', 0, []),
	filters: context.getNodeParameter('filters', 0, {}),
	options: context.getNodeParameter('options', 0, {}),
	advancedOptions: context.getNodeParameter('advancedOptions', 0, {}),
});
