import type { INodeProperties } from 'n8n-workflow';
import { languages } from '../../../wire/language';
import type { Param } from '../../operation';

const OTHER = 'other';

const listedLanguages = languages.map(({ name, code }) => ({
	name: `${name} – ${code}`,
	value: code,
}));
const otherLanguage = {
	name: 'Another Language',
	value: OTHER,
	description: 'Enter the code of the language',
};

/**
 * The languages that LINK lists, and a field for the code of any other language. That field is not marked
 * as required, because n8n also shows it if Language is an expression.
 */
export const language: INodeProperties[] = [
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		options: [...listedLanguages, otherLanguage].sort((a, b) => a.name.localeCompare(b.name, 'en')),
		default: 'en',
		description:
			'Language that the template was approved in. English is not English (US). An expression can return a code, such as pt_BR.',
	},
	{
		displayName: 'Language Code',
		name: 'languageCode',
		type: 'string',
		default: '',
		placeholder: 'e.g. pt_BR',
		description: 'Code shown with the template in WhatsApp Manager, such as nb or en_US',
		displayOptions: { show: { language: [OTHER] } },
	},
];

/** The selected or entered code. */
export function languageCode(param: Param): unknown {
	const selected = param('language');
	return selected === OTHER ? param('languageCode') : selected;
}
