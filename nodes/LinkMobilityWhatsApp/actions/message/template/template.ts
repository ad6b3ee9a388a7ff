import type { INodeProperties } from 'n8n-workflow';
import type { endpoints } from '../../../wire/endpoints';
import { LONGEST_TEMPLATE_NAME } from '../../../wire/template/template';
import { defined, fields, filled } from '../../given';
import type { Operation } from '../../operation';
import { choose } from '../../panel';
import { accepted } from '../accepted';
import { envelope } from '../envelope';
import { options } from '../options';
import { to } from '../recipient';
import { kinds, USUAL } from './kinds';
import { language, languageCode } from './language';

const name: INodeProperties = {
	displayName: 'Template Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_confirmation',
	description: `As it is called in WhatsApp Manager, up to ${LONGEST_TEMPLATE_NAME} characters`,
	hint: 'Only approved templates can be sent. They also reach people who have not written in the last 24 hours.',
};

/** Templates of old are found by their namespace too. Source: L386, A-12. */
const namespace: INodeProperties = {
	displayName: 'Template Namespace',
	name: 'namespace',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1a2b3c4d_5e6f',
	description: 'Only if LINK gave you one; current accounts need none',
};

const title = (option: NonNullable<INodeProperties['options']>[number]) =>
	'displayName' in option ? option.displayName : option.name;

const moreOptions: INodeProperties = {
	...options,
	options: [...(options.options ?? []), namespace].sort((a, b) =>
		title(a).localeCompare(title(b), 'en'),
	),
};

export const template: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Template',
		value: 'sendTemplate',
		action: 'Send template message',
		description: 'Write to anyone with a template that WhatsApp has approved',
	},
	fields: [
		to,
		name,
		...language,
		...choose('Template Kind', 'templateKind', kinds, {
			default: USUAL,
			description: 'What the template is made of, which decides what there is to fill in',
		}),
		moreOptions,
	],
	request(param, setting) {
		const kind = kinds.find(({ option }) => option.value === param('templateKind'));
		const template = defined({
			namespace: filled(fields(param('options')).namespace),
			name: param('name'),
			language: { code: languageCode(param) },
			components: kind?.components(param, setting),
		});
		return envelope(param, setting, { type: 'template', template });
	},
	output: accepted,
};
