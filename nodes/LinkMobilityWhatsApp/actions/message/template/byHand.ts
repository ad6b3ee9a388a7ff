import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_TEMPLATE_NAME } from '../../../wire/definition/name';
import { choose } from '../../panel';
import { authentication, kinds, USUAL } from './kinds';
import { language, languageCode } from './language';
import type { Way } from './way';

const name: INodeProperties = {
	displayName: 'Template Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `As it is called in WhatsApp Manager, up to ${LONGEST_TEMPLATE_NAME} characters`,
	hint: 'Only approved templates are delivered. They also reach people who have not written in the last 24 hours.',
};

/** Everything is entered, so that all of it can be an expression or come from an AI agent. */
export const byHand: Way = {
	option: {
		name: 'By Hand',
		value: 'hand',
		description: 'Enter the name of the template, and what it needs, in its order',
	},
	fields: [
		name,
		...language,
		...choose('Template Kind', 'templateKind', kinds, {
			default: USUAL,
			description: 'What the template is made of, which decides what there is to fill in',
		}),
	],
	read(param, setting) {
		const kind = kinds.find(({ option }) => option.value === param('templateKind'));
		return {
			name: param('name'),
			language: languageCode(param),
			components: kind?.components(param, setting),
			code: kind === authentication,
		};
	},
};
