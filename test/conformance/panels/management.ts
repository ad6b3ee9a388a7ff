import { newTemplate } from './newTemplate';
import { option } from './panel';
import type { Field, Panel } from './panel';

const management = (operation: string, more: Record<string, Field>): Panel => ({
	operation,
	resource: 'template',
	words: { to: null, sender: option('sender'), ...more },
});

export const managementPanels: Readonly<Record<string, Panel>> = {
	createTemplate: management('createTemplate', { template: newTemplate }),
	updateTemplate: management('updateTemplate', {
		templateId: 'templateId',
		components: (value) => ({ templateKind: 'json', components: JSON.stringify(value) }),
	}),
	getTemplate: management('getTemplate', { templateId: 'templateId' }),
	deleteTemplate: management('deleteTemplate', {
		templateId: 'templateId',
		templateName: 'templateName',
	}),
};
