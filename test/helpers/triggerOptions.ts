import type { INodeParameters } from 'n8n-workflow';
import { advancedOptions } from '../../nodes/LinkMobilityWhatsApp/trigger/settings/options/options';

/** Options of the trigger, each in its group of the panel. */
export function inGroups(values: Readonly<Record<string, unknown>> = {}): INodeParameters {
	const isAdvanced = ([name]: [string, unknown]) => name in advancedOptions.shape;
	const entries = Object.entries(values);
	return {
		options: Object.fromEntries(entries.filter((entry) => !isAdvanced(entry))),
		advancedOptions: Object.fromEntries(entries.filter(isAdvanced)),
	} as INodeParameters;
}
