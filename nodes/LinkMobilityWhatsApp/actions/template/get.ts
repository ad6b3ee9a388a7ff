import type { IDataObject } from 'n8n-workflow';
import { check } from '../../labels/check';
import { templateAddress } from '../../wire/definition/address';
import { endpoints } from '../../wire/endpoints';
import type { Operation } from '../operation';
import { addressLabels, senderOf } from './address';
import { options, templateId } from './fields';
import { outline } from './outline';

export const get: Operation<typeof endpoints.getTemplate> = {
	option: {
		name: 'Get',
		value: 'getTemplate',
		action: 'Get template',
		description: 'See the status of a template, and what it is made of',
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
	],
	labels: () => addressLabels,
	request(param, setting) {
		const address = { ...senderOf(param, setting), templateId: param('templateId') };
		const path = check(templateAddress, address, addressLabels);
		const simplify = String(param('simplify')) !== 'false';
		return { endpoint: endpoints.getTemplate, path, simplify };
	},
	output: ({ response, raw, path, simplify }) =>
		simplify ? { id: path.templateId, ...outline(response) } : asItem(raw),
};

/** An n8n item must be an object, so a list of one is read as its entry. */
const asItem = (raw: unknown) => [raw].flat(Infinity)[0] as IDataObject;
