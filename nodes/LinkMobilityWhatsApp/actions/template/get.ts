import type { IDataObject } from 'n8n-workflow';
import { templateAddress } from '../../wire/definition/templatePath';
import { endpoints } from '../../wire/endpoints';
import type { Operation } from '../operation';
import { checkPath } from './checkEvaluated';
import { pathLabels, senderPath } from './senderPath';
import { advancedOptions, options } from './commonFields';
import { templateId } from './templateId';
import { templateSummary } from './templateSummary';

export const get: Operation<typeof endpoints.getTemplate> = {
	option: {
		name: 'Get',
		value: 'getTemplate',
		action: 'Get template',
		description: 'Get the status and the components of a template',
	},
	fields: [
		templateId,
		{
			displayName: 'Simplify',
			name: 'simplify',
			type: 'boolean',
			default: true,
			description: 'Whether to return a simplified version of the response instead of the raw data',
		},
		options(),
		advancedOptions,
	],
	labels: () => pathLabels,
	request(param, settings) {
		const address = { ...senderPath(param, settings), templateId: param('templateId') };
		const path = checkPath(templateAddress, address);
		const simplify = String(param('simplify')) !== 'false';
		return { endpoint: endpoints.getTemplate, path, simplify };
	},
	output: ({ response, raw, path, simplify }) =>
		simplify ? { id: path.templateId, ...templateSummary(response) } : asItem(raw),
};

/** An n8n item is an object, so a list with one entry is unwrapped. */
const asItem = (raw: unknown) => [raw].flat(Infinity)[0] as IDataObject;
