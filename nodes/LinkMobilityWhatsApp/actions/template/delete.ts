import { namedTemplateAddress } from '../../wire/definition/templatePath';
import { NAME_RESERVED_DAYS } from '../../wire/definition/status';
import { endpoints } from '../../wire/endpoints';
import type { Operation } from '../operation';
import { checkPath } from './checkEvaluated';
import { pathLabels, senderPath } from './senderPath';
import { advancedOptions, options, templateName } from './commonFields';
import { templateId } from './templateId';

export const deleteTemplate: Operation<typeof endpoints.deleteTemplate> = {
	option: {
		name: 'Delete',
		value: 'deleteTemplate',
		action: 'Delete template',
		description: 'Permanently delete a template in one language',
	},
	fields: [
		templateId,
		{
			...templateName,
			description: 'Name of the template with this ID, so that no template is deleted by mistake',
			hint: `The name of an approved template cannot be used again for ${NAME_RESERVED_DAYS} days.`,
		},
		options(),
		advancedOptions,
	],
	labels: () => pathLabels,
	request(param, settings) {
		const address = {
			...senderPath(param, settings),
			templateId: param('templateId'),
			templateName: param('templateName'),
		};
		const path = checkPath(namedTemplateAddress, address);
		return { endpoint: endpoints.deleteTemplate, path };
	},
	output: ({ path }) => ({ deleted: true, id: path.templateId, name: path.templateName }),
};
