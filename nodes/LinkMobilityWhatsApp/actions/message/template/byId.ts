import type { INodeProperties } from 'n8n-workflow';
import { answersOf } from './loaded/answers';
import { componentsOf } from './loaded/components';
import { loadedLabels } from './loaded/labels';
import { TEMPLATE } from './templateLabels';
import type { Way } from './way';

const id: INodeProperties = {
	displayName: 'Template ID',
	name: 'templateId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 1234567890123456',
	description:
		'The number that Create answers with, or that stands in the address of the template in WhatsApp Manager',
	hint: 'Only approved templates are delivered. They also reach people who have not written in the last 24 hours. If labels below are cut off, widen this panel by the handle on top of it.',
};

/**
 * One field for each value that the template needs, loaded from its definition. n8n keeps the fields
 * with the workflow, so that sending needs no further call.
 */
const templateFields: INodeProperties = {
	displayName: 'Template Fields',
	name: 'templateFields',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		loadOptionsDependsOn: ['templateId'],
		resourceMapper: {
			resourceMapperMethod: 'templateFields',
			mode: 'add',
			valuesLabel: 'Template Fields',
			addAllFields: true,
			supportAutoMap: false,
		},
	},
};

export const byId: Way = {
	option: {
		name: 'By Template ID',
		value: 'id',
		description: 'Its fields are loaded: one for each variable, picture and button',
	},
	fields: [id, templateFields],
	labels: () => ({
		[`${TEMPLATE}.name`]: 'Template Fields',
		[`${TEMPLATE}.language.code`]: 'Template Fields',
		...loadedLabels,
	}),
	read(param, { timezone }) {
		const { template, answers } = answersOf(param('templateFields'), param('templateId'), timezone);
		const { name, language } = template;
		const code = answers.some(({ kind }) => kind === 'Code');
		return { name, language, components: componentsOf(answers), code };
	},
};
