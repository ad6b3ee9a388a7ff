import { check } from '../../labels/check';
import { namedTemplateAddress } from '../../wire/definition/address';
import { NAME_RESERVED_DAYS } from '../../wire/definition/status';
import { endpoints } from '../../wire/endpoints';
import type { Operation } from '../operation';
import { addressLabels, senderOf } from './address';
import { options, templateId, templateName } from './fields';

export const deleteTemplate: Operation<typeof endpoints.deleteTemplate> = {
	option: {
		name: 'Delete',
		value: 'deleteTemplate',
		action: 'Delete template',
		description: 'Delete a template in one language for good',
	},
	fields: [
		templateId,
		{
			...templateName,
			description: 'What the template with this ID is called, so that none is deleted by mistake',
			hint: `The name of an approved template cannot be used again for ${NAME_RESERVED_DAYS} days.`,
		},
		options(),
	],
	labels: () => addressLabels,
	request(param, setting) {
		const address = {
			...senderOf(param, setting),
			templateId: param('templateId'),
			templateName: param('templateName'),
		};
		const path = check(namedTemplateAddress, address, addressLabels);
		return { endpoint: endpoints.deleteTemplate, path };
	},
	output: ({ path }) => ({ deleted: true, id: path.templateId, name: path.templateName }),
};
