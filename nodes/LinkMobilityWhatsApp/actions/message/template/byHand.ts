import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_TEMPLATE_NAME } from '../../../wire/definition/name';
import { choose } from '../../panel';
import { authentication, kinds, DEFAULT_KIND } from './fillInKinds';
import { language, languageCode } from './language';
import type { FillInMethod } from './fillInMethod';

const name: INodeProperties = {
	displayName: 'Template Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `Name of the template in WhatsApp Manager, up to ${LONGEST_TEMPLATE_NAME} characters`,
	hint: 'Only approved templates are delivered, also outside the 24-hour window.',
};

/** All fields are static, so that each can be an expression or be filled in by an AI agent. */
export const byHand: FillInMethod = {
	option: {
		name: 'By Hand',
		value: 'hand',
		description: "Enter the name and the values of the template, in the template's order",
	},
	fields: [
		name,
		...language,
		...choose('Template Kind', 'templateKind', kinds, {
			default: DEFAULT_KIND,
			description: 'Structure of the template, which determines the fields to fill in',
		}),
	],
	read(param, setting) {
		const kind = kinds.find(({ option }) => option.value === param('templateKind'));
		return {
			name: param('name'),
			language: languageCode(param),
			components: kind?.components(param, setting),
			isOneTimePassword: kind === authentication,
		};
	},
};
