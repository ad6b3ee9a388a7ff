import type { ResourceMapperValue } from 'n8n-workflow';
import { mapperFieldsOf } from '../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/mapperFields';
import { knownTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/known';

/** What the Template ID of the panel gives as its example. */
export const TEMPLATE_ID = '1234567890123456';

/** Template Fields as n8n keeps them: those that were loaded for a definition, and what was entered. */
export function loaded(
	definition: unknown,
	value: ResourceMapperValue['value'] = {},
	id = TEMPLATE_ID,
): ResourceMapperValue {
	return {
		mappingMode: 'defineBelow',
		value,
		matchingColumns: [],
		schema: mapperFieldsOf(id, knownTemplate.parse(definition)),
		attemptToConvertTypes: false,
		convertFieldsToString: false,
	};
}
