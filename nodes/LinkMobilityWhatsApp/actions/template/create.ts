import type { INodeProperties } from 'n8n-workflow';
import { templatesAddress } from '../../wire/definition/templatePath';
import { wordHints } from '../../wire/definition/wording';
import { endpoints } from '../../wire/endpoints';
import { omitUndefined, toRecord, nonBlank } from '../panelValues';
import { language, languageCode } from '../message/template/language';
import type { Operation, Param } from '../operation';
import { choose } from '../panel';
import { checkEvaluated, checkPath } from './checkEvaluated';
import { senderPath } from './senderPath';
import { advancedOptions, options, templateName, texts } from './commonFields';
import { parameterFormat } from './parameterFormat';
import { kinds, DEFAULT_KIND } from './defineKinds';
import { readTimeToLive, timeToLiveLabels } from './timeToLive';

const allowCategoryChange: INodeProperties = {
	displayName: 'Allow Category Change',
	name: 'allowCategoryChange',
	type: 'boolean',
	default: false,
	description: 'Whether WhatsApp may change the category instead of rejecting the template',
};

const languageFields = language.map((field) =>
	field.name === 'language'
		? {
				...field,
				description:
					'Language of the template. A name can have one template per language. An expression can return any code, such as pt_BR.',
			}
		: field,
);

/** The `info` of the output item, by the status that LINK returns for a new template. */
const infoByStatus: Readonly<Record<string, string>> = {
	PENDING: 'Submitted to WhatsApp for review. It can be sent once its status is APPROVED.',
	APPROVED: 'Already approved by WhatsApp. It can be sent.',
	REJECTED:
		'Already rejected by WhatsApp, so it cannot be sent. Get shows the reason, and Update submits it again.',
};

/** See docs/decisions.md#template-answers. */
const NO_ID =
	'LINK returned no ID for the template. WhatsApp Manager shows the ID in the URL of the template.';

const statusWithInfo = (status: string) => ({
	status,
	info: Object.hasOwn(infoByStatus, status)
		? infoByStatus[status]
		: `Its status is ${status}. It can be sent once its status is APPROVED.`,
});

const selectedKind = (param: Param) =>
	kinds.find(({ option }) => option.value === param('templateKind'));

export const create: Operation<typeof endpoints.createTemplate> = {
	option: {
		name: 'Create',
		value: 'createTemplate',
		action: 'Create template',
		description: 'Submit a new template to WhatsApp for review',
	},
	fields: [
		{
			...templateName,
			hint: 'WhatsApp reviews the template, which takes from minutes to a day. Get shows the result.',
		},
		...languageFields,
		...choose('Template Kind', 'templateKind', kinds, {
			default: DEFAULT_KIND,
			description: 'Structure of the template',
		}),
		options(allowCategoryChange),
		advancedOptions,
	],
	texts,
	labels: (param) => ({
		name: 'Template Name',
		language: 'Language',
		category: 'Category',
		components: 'Components',
		allow_category_change: 'Allow Category Change',
		...timeToLiveLabels,
		...selectedKind(param)?.labels,
	}),
	request(param, settings) {
		const kind = selectedKind(param);
		const components = kind?.components(param);
		const hasVariablesField = kind?.fields.some(({ name }) => name === 'variables');
		const body = omitUndefined({
			name: param('templateName'),
			language: languageCode(param),
			category: kind?.category(param),
			parameter_format: hasVariablesField
				? parameterFormat(param('variables'), components)
				: undefined,
			components,
			...readTimeToLive(param('timeToLive')),
			allow_category_change: nonBlank(toRecord(param('options')).allowCategoryChange),
		});
		checkEvaluated(body, () => create.labels(param));
		const path = checkPath(templatesAddress, senderPath(param, settings));
		return { endpoint: endpoints.createTemplate, path, body };
	},
	output({ body, response }) {
		const id = nonBlank(response.id);
		const { status, info } = statusWithInfo(nonBlank(response.status) ?? 'PENDING');
		return {
			created: true,
			id: id ?? null,
			status,
			info: [info, ...(id === undefined ? [NO_ID] : []), ...wordHints(body.components)].join(' '),
			name: body.name,
			language: body.language,
			category: response.category ?? body.category,
		};
	},
};
