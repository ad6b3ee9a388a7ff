import type { INodeProperties } from 'n8n-workflow';
import { languages } from '../../../wire/language';
import type { Param } from '../../operation';

const OTHER = 'other';

const known = languages.map(({ name, code }) => ({ name: `${name} – ${code}`, value: code }));
const other = { name: 'Another Language', value: OTHER, description: 'Enter its code' };

/**
 * The languages of LINK's list, and a field for others that Meta adds. The field is not required, because
 * n8n also shows it if Language is an expression.
 */
export const language: INodeProperties[] = [
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		options: [...known, other].sort((a, b) => a.name.localeCompare(b.name, 'en')),
		default: 'en',
		description:
			'The language the template was approved in. English and English (US) are two languages. An expression may yield any code, such as pt_BR.',
	},
	{
		displayName: 'Language Code',
		name: 'languageCode',
		type: 'string',
		default: '',
		placeholder: 'e.g. pt_BR',
		description: 'As WhatsApp Manager shows it beside the template, such as nb or en_US',
		displayOptions: { show: { language: [OTHER] } },
	},
];

/** The chosen or entered code. */
export function languageCode(param: Param): unknown {
	const chosen = param('language');
	return chosen === OTHER ? param('languageCode') : chosen;
}
