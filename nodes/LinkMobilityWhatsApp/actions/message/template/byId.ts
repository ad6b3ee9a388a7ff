import type { INodeProperties } from 'n8n-workflow';
import { check } from '../../../labels/check';
import { templateAddress } from '../../../wire/definition/templatePath';
import { withoutExpressions } from '../../../wire/evaluated';
import { ReportedLanguage } from '../../../wire/language';
import type { ExecutionSettings, Param } from '../../operation';
import { templateId as plainTemplateId } from '../../template/templateId';
import { componentsFromSlots } from './loaded/componentsFromSlots';
import { readSlotValues } from './loaded/slotValues';
import type { SlotValue } from './loaded/slotValues';
import { loadedLabels } from './loaded/loadedLabels';
import type { FillInMethod, TemplateContent } from './fillInMethod';
import { TEMPLATE } from './templateLabels';

const writtenId = withoutExpressions.pipe(templateAddress.shape.templateId);

const templateId: INodeProperties = {
	...plainTemplateId,
	hint: 'A field for each variable then appears below. WhatsApp delivers approved templates at any time, others never.',
};

/**
 * A field for each slot, loaded from the template's definition and stored in the workflow, so that sending
 * needs no other call.
 *
 * Hidden while Template ID is blank: n8n loads the fields when they appear, even if it cannot resolve other
 * expressions of the panel. It reloads them for another ID only if it can resolve all of them (n8n 2.41,
 * getDependentParametersValues in ParameterInputList.vue).
 */
const templateFields: INodeProperties = {
	displayName: 'Template Fields',
	name: 'templateFields',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	default: { mappingMode: 'defineBelow', value: null },
	displayOptions: { hide: { templateId: [''] } },
	typeOptions: {
		loadOptionsDependsOn: ['templateId'],
		resourceMapper: {
			resourceMapperMethod: 'templateFields',
			mode: 'add',
			valuesLabel: 'Template Fields',
			fieldWords: { singular: 'field', plural: 'template fields' },
			noFieldsError: 'No template fields were loaded.',
			addAllFields: true,
			supportAutoMap: true,
			refreshStaleSchemaOnOpen: true,
		},
	},
};

export const byId: FillInMethod = {
	option: {
		name: 'By Template ID',
		value: 'id',
		description: 'Loads a field for each variable, file and button of the template',
	},
	identity: [templateId],
	values: [templateFields],
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
	// Checked first: while it is blank, n8n passes no Template Fields.
	const templateId = check(writtenId, param('templateId'), { '': 'Template ID' });
	const { template, slotValues } = readSlotValues(param('templateFields'), templateId, timezone);
	const { id, name } = template;
	const language = new ReportedLanguage(template.language);
	const isOneTimePassword = slotValues.some(({ kind }) => kind === 'code');
	const components = componentsFromSlots(fill(slotValues));
	return { id, name, language, components, isOneTimePassword };
}
