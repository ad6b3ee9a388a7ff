import type { INodeProperties } from 'n8n-workflow';
import { parameterFormats } from '../../wire/definition/category';
import { isNumber, variablesOf } from '../../wire/definition/variables';

const AUTOMATIC = 'automatic';

/** Which kind of variables the texts have. */
export const variables: INodeProperties = {
	displayName: 'Variables',
	name: 'variables',
	type: 'options',
	options: [
		{ name: 'Automatic', value: AUTOMATIC, description: 'As the text has them' },
		{
			name: 'Named',
			value: parameterFormats[1],
			description: 'Such as {{first_name}}, filled in by their names',
		},
		{
			name: 'Numbered',
			value: parameterFormats[0],
			description: 'Such as {{1}}, filled in by their order',
		},
	],
	default: AUTOMATIC,
	description: 'How the variables of the template are told apart, which cannot be changed later',
};

/**
 * What is sent about it: nothing for numbers, which is what nothing means.
 *
 * @param chosen of the dropdown
 * @param components not yet checked, so that their texts are looked for
 */
export function formatFor(chosen: unknown, components: unknown): unknown {
	if (chosen !== AUTOMATIC) return chosen === parameterFormats[0] ? undefined : chosen;
	const named = texts(components).some((text) => variablesOf(text).some((name) => !isNumber(name)));
	return named ? parameterFormats[1] : undefined;
}

/** Every text of header, body and cards; a URL has a variable of its own. */
function texts(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
		key === 'text' && typeof each === 'string' ? [each] : texts(each),
	);
}
