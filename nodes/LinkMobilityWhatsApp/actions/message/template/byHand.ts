import type { INodeProperties } from 'n8n-workflow';
import { MAX_TEMPLATE_NAME_LENGTH } from '../../../wire/definition/templateName';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { authentication, kinds, DEFAULT_KIND } from './fillInKinds';
import { language, languageCode } from './language';
import type { FillInMethod } from './fillInMethod';
import { TEMPLATE } from './templateLabels';

const name: INodeProperties = {
	displayName: 'Template Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `Name of the template in WhatsApp Manager, up to ${MAX_TEMPLATE_NAME_LENGTH} characters`,
	hint: 'Only approved templates are delivered, also outside the 24-hour window.',
};

const selectedKind = (param: Param) =>
	kinds.find(({ option }) => option.value === param('templateKind'));

/** All fields are static, so that each can be an expression or be filled in by an AI agent. */
export const byHand: FillInMethod = {
	option: {
		name: 'By Hand',
		value: 'hand',
		description: "Enter the name and the values of the template, in the template's order",
	},
	identity: [name, ...language],
	values: [
		...choose('Template Kind', 'templateKind', kinds, {
			default: DEFAULT_KIND,
			description: 'Structure of the template, which determines the fields to fill in',
		}),
	],
	labels: (param) => ({
		[`${TEMPLATE}.name`]: 'Template Name',
		[`${TEMPLATE}.language.code`]: 'Language',
		...selectedKind(param)?.labels,
	}),
	read(param, settings) {
		const kind = selectedKind(param);
		return {
			name: param('name'),
			language: languageCode(param),
			components: kind?.components(param, settings),
			isOneTimePassword: kind === authentication,
		};
	},
};
