import type { INodeProperties } from 'n8n-workflow';
import { spelledDefinition } from '../../wire/definition/definitionSpelling';
import { nonBlank } from '../panelValues';
import { readJson } from '../readJson';
import { categoryFields } from './category';

export const componentsJson: INodeProperties = {
	displayName: 'Components',
	name: 'components',
	type: 'json',
	typeOptions: { rows: 8 },
	required: true,
	default: '',
	placeholder: 'e.g. [{"type": "BODY", "text": "Your order is on its way."}]',
	description: "A list of all components of the template, as in Meta's API",
	hint: 'For example: [{"type": "BODY", "text": "Your order is on its way."}]',
};

const AUTHENTICATION_EXAMPLE =
	'[{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]';

/** Category, and the Components of each category with an example of its own. */
export const componentsByCategory = categoryFields(
	['AUTHENTICATION', 'MARKETING', 'UTILITY'],
	(category) => [
		category === 'AUTHENTICATION'
			? {
					...componentsJson,
					placeholder: `e.g. ${AUTHENTICATION_EXAMPLE}`,
					hint: `For example: ${AUTHENTICATION_EXAMPLE}`,
				}
			: componentsJson,
	],
);

/** A blank value becomes undefined, for the schema to report as missing. */
export const readComponents = (value: unknown) =>
	spelledDefinition(nonBlank(readJson('Components', value)));
