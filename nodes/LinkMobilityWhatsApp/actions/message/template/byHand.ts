import type { INodeProperties } from 'n8n-workflow';
import { MAX_TEMPLATE_NAME_LENGTH } from '../../../wire/definition/name';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { authentication, kinds, USUAL } from './kinds';
import { language, languageCode } from './language';
import { TEMPLATE } from './templateLabels';
import type { Way } from './way';

const name: INodeProperties = {
	displayName: 'Template Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `As it is called in WhatsApp Manager, up to ${MAX_TEMPLATE_NAME_LENGTH} characters`,
	hint: 'Only approved templates are delivered. They also reach people who have not written in the last 24 hours.',
};

const chosenKind = (param: Param) =>
	kinds.find(({ option }) => option.value === param('templateKind'));

/** Every value has a field of its own, so that it can be an expression or come from an AI agent. */
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
	labels: (param) => ({
		[`${TEMPLATE}.name`]: 'Template Name',
		[`${TEMPLATE}.language.code`]: 'Language',
		...chosenKind(param)?.labels,
	}),
	read(param, setting) {
		const kind = chosenKind(param);
		return {
			name: param('name'),
			language: languageCode(param),
			components: kind?.components(param, setting),
			code: kind === authentication,
		};
	},
};
