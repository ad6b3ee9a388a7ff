import type { INodeProperties } from 'n8n-workflow';
import { check } from '../../labels/check';
import { templatesAddress } from '../../wire/definition/address';
import { endpoints } from '../../wire/endpoints';
import { defined, fields, filled } from '../given';
import { language, languageCode } from '../message/template/language';
import type { Operation, Param } from '../operation';
import { choose } from '../panel';
import { addressLabels, senderOf } from './address';
import { options, templateName, texts } from './fields';
import { formatFor } from './format';
import { kinds, USUAL } from './kinds';
import { lifetimeLabels, readLifetime } from './lifetime';

const allowCategoryChange: INodeProperties = {
	displayName: 'Allow Category Change',
	name: 'allowCategoryChange',
	type: 'boolean',
	default: false,
	description:
		'Whether WhatsApp may put the template into another category instead of rejecting it',
};

const written = language.map((field) =>
	field.name === 'language'
		? {
				...field,
				description:
					'What the template is written in; a name has one template for each language. An expression may yield any code, such as pt_BR.',
			}
		: field,
);

/** The meaning of the status of a new template. */
const outcomes: Readonly<Record<string, string>> = {
	PENDING: 'Handed in for review by WhatsApp. It can be sent as soon as its status is APPROVED.',
	APPROVED: 'WhatsApp has approved it already. It can be sent.',
	REJECTED:
		'WhatsApp has rejected it already, so that it cannot be sent. Get shows why, and Update hands it in once more.',
};

const became = (status: string) => ({
	status,
	info: Object.hasOwn(outcomes, status)
		? outcomes[status]
		: `Its status is ${status}. It can be sent as soon as this is APPROVED.`,
});

const chosenKind = (param: Param) =>
	kinds.find(({ option }) => option.value === param('templateKind'));

export const create: Operation<typeof endpoints.createTemplate> = {
	option: {
		name: 'Create',
		value: 'createTemplate',
		action: 'Create template',
		description: 'Hand in a new template for review by WhatsApp',
	},
	fields: [
		{
			...templateName,
			hint: 'WhatsApp reviews the template, which takes minutes or a day. Get shows what became of it.',
		},
		...written,
		...choose('Template Kind', 'templateKind', kinds, {
			default: USUAL,
			description: 'What the template is made of',
		}),
		options(allowCategoryChange),
	],
	texts,
	labels: (param) => ({
		name: 'Template Name',
		language: 'Language',
		category: 'Category',
		components: 'Components',
		allow_category_change: 'Allow Category Change',
		...lifetimeLabels,
		...chosenKind(param)?.labels,
	}),
	request(param, setting) {
		const kind = chosenKind(param);
		const components = kind?.components(param);
		const known = kind?.fields.some(({ name }) => name === 'variables');
		const body = defined({
			name: param('templateName'),
			language: languageCode(param),
			category: kind?.category(param),
			parameter_format: known ? formatFor(param('variables'), components) : undefined,
			components,
			...readLifetime(param('timeToLive')),
			allow_category_change: filled(fields(param('options')).allowCategoryChange),
		});
		const path = check(templatesAddress, senderOf(param, setting), addressLabels);
		return { endpoint: endpoints.createTemplate, path, body };
	},
	output: ({ body, response }) => ({
		created: true,
		id: response.id,
		name: body.name,
		language: body.language,
		category: response.category ?? body.category,
		...became(filled(response.status) ?? 'PENDING'),
	}),
};
