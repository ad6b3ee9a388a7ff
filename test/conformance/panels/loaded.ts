import { loaded, TEMPLATE_ID } from '../../helpers/loaded';
import { words } from '../case';
import type { Panel } from './panel';

/**
 * Send Template by Template ID: `template` is LINK's answer with the definition, and `values` are those of
 * its fields, by field ID such as `body.1` or `button.1.url`.
 */
export const loadedPanel: Panel = {
	operation: 'sendTemplate',
	fixed: { fillIn: 'id', templateId: TEMPLATE_ID },
	words: {
		template: (definition, { values }) => {
			const mapper = loaded(definition, Object.fromEntries(textsOf(words(values))));
			const unknown = Object.keys(words(values)).find(
				(id) => !mapper.schema.some((field) => field.id === id),
			);
			if (unknown !== undefined) throw new Error(`The template has no field "${unknown}"`);
			return { templateFields: mapper };
		},
		// Read with the template.
		values: () => ({}),
	},
};

const textsOf = (values: object) =>
	Object.entries(values).map(([id, value]): [string, string] => [id, String(value)]);
