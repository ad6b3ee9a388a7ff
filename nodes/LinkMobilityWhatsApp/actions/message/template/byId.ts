import type { INodeProperties } from 'n8n-workflow';
import { ReportedLanguage } from '../../../wire/language';
import type { ExecutionSettings, Param } from '../../operation';
import { componentsFromSlots } from './loaded/componentsFromSlots';
import { readSlotValues } from './loaded/slotValues';
import type { SlotValue } from './loaded/slotValues';
import { loadedLabels } from './loaded/loadedLabels';
import type { FillInMethod, TemplateContent } from './fillInMethod';
import { TEMPLATE } from './templateLabels';

const templateId: INodeProperties = {
	displayName: 'Template ID',
	name: 'templateId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 1234567890123456',
	description:
		'ID returned by Create, or the number in the URL of the template in WhatsApp Manager',
	hint: 'Only approved templates are delivered, also outside the 24-hour window. Widen the panel if labels are cut off.',
};

/**
 * A field for each slot, loaded from the template's definition and stored in the workflow, so that sending
 * needs no other call. There is no automatic mapping, because items have no properties with these IDs.
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

export const byId: FillInMethod = {
	option: {
		name: 'By Template ID',
		value: 'id',
		description: 'Loads a field for each variable, file and button of the template',
	},
	fields: [templateId, templateFields],
	labels: () => ({
		[`${TEMPLATE}.name`]: 'Template Fields',
		[`${TEMPLATE}.language.code`]: 'Template Fields',
		...loadedLabels,
	}),
	read: (param, settings) => readById(param, settings),
};

/**
 * The template with the values of the loaded fields.
 *
 * @param fill changes the values before they become components
 */
export function readById(
	param: Param,
	{ timezone }: ExecutionSettings,
	fill: (slotValues: SlotValue[]) => SlotValue[] = (slotValues) => slotValues,
): TemplateContent {
	const { template, slotValues } = readSlotValues(
		param('templateFields'),
		param('templateId'),
		timezone,
	);
	const { id, name } = template;
	const language = new ReportedLanguage(template.language);
	const isOneTimePassword = slotValues.some(({ kind }) => kind === 'code');
	const components = componentsFromSlots(fill(slotValues));
	return { id, name, language, components, isOneTimePassword };
}
