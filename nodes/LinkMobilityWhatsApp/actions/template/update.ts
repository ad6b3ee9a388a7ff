import { check } from '../../labels/check';
import type { Labels } from '../../labels/labels';
import { templateAddress } from '../../wire/definition/templatePath';
import { CHANGES_NOTHING, changeOf, editable } from '../../wire/definition/change';
import { replacingComponents } from '../../wire/definition/definedComponents';
import { NO_CHANGE } from '../../wire/definition/edit';
import type { KnownTemplate } from '../../wire/definition/known';
import {
	EDITABLE,
	MAX_EDITS_IN_24_HOURS,
	MAX_EDITS_IN_30_DAYS,
} from '../../wire/definition/status';
import { endpoints } from '../../wire/endpoints';
import { omitUndefined, toRecord, nonBlank } from '../panelValues';
import type { Operation, Param } from '../operation';
import { choose } from '../panel';
import { checkEvaluated, checkPath } from './checkEvaluated';
import { senderPath } from './senderPath';
import { authentication, carousel, limitedOffer, standard } from './updateKinds';
import type { UpdateKind } from './updateKinds';
import { advancedOptions, options, texts } from './commonFields';
import { templateId } from './templateId';
import { componentsJson, readComponents } from './componentsJson';
import { DEFAULT_KIND } from './defineKinds';
import { changedTexts, replacedComponents } from './replacedComponents';
import { readTimeToLive } from './timeToLive';
import { changesComponents } from './changedFields';
import { updatedComponents } from './updatedComponents';
import { updateLabels } from './updateLabels';

const asJson: UpdateKind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "All components of the template, as in Meta's API",
	},
	fields: [
		{
			...componentsJson,
			description: `${componentsJson.description}. They replace all existing ones.`,
		},
	],
};

const isJson = (param: Param) => param('templateKind') === asJson.option.value;

const kinds: [UpdateKind, ...UpdateKind[]] = [
	authentication,
	carousel,
	asJson,
	limitedOffer,
	standard,
];

/** The fields of the selected kind, as n8n lists them in Update Fields. */
const changeableFields = (param: Param) =>
	kinds
		.filter(({ option }) => option.value === param('templateKind'))
		.flatMap(({ fields }) => fields.flatMap(({ options = [] }) => options))
		.flatMap((field) => ('displayName' in field ? [field.displayName] : []));

const requestLabels = (param: Param): Labels => ({
	'': {
		label: 'Update Fields',
		words: (reason) =>
			reason === NO_CHANGE
				? `There is nothing to change: add a field in Update Fields and fill it in. Available: ${changeableFields(param).join(', ')}`
				: reason,
	},
	components: 'Components',
});

/** The JSON kind has no Update Fields, and Components is all that it sends. */
const jsonLabels = {
	'': {
		label: 'Components',
		words: (reason: string) => (reason === NO_CHANGE ? 'Components is required' : reason),
	},
	components: 'Components',
} satisfies Labels;

/** The labels for an update of a template that was read, with its name. */
const labelsOf = ({ name }: KnownTemplate): Labels => ({
	...updateLabels,
	'': {
		label: 'Update Fields',
		words: (reason) =>
			reason === CHANGES_NOTHING
				? `Update Fields: the template ${name} already has all these values, so this would use up an edit without changing anything. Change a value, or remove this update.`
				: reason,
	},
	status: `Template ID: the status of ${name}`,
});

const PER_DAY = MAX_EDITS_IN_24_HOURS === 1 ? 'once' : `${MAX_EDITS_IN_24_HOURS} times`;

const HINT = `Only ${EDITABLE} templates can change; approved ones ${PER_DAY} in 24 hours, ${MAX_EDITS_IN_30_DAYS} times in 30 days.`;

export const update: Operation<typeof endpoints.updateTemplate, typeof endpoints.getTemplate> = {
	option: {
		name: 'Update',
		value: 'updateTemplate',
		action: 'Update template',
		description: 'Change parts of a template; parts that you leave out stay unchanged',
	},
	fields: [
		{ ...templateId, hint: HINT },
		...choose('Template Kind', 'templateKind', kinds, {
			default: DEFAULT_KIND,
			description: 'Structure of the template, which determines what can be changed',
		}),
		options(),
		advancedOptions,
	],
	texts,
	labels: (param) => (isJson(param) ? jsonLabels : { ...updateLabels, ...requestLabels(param) }),
	request(param, settings) {
		const address = { ...senderPath(param, settings), templateId: param('templateId') };
		const path = checkPath(templateAddress, address);
		const endpoint = endpoints.updateTemplate;
		if (isJson(param)) {
			const body = { components: readComponents(param('components')) };
			checkEvaluated(body, jsonLabels);
			return { endpoint, path, body };
		}
		const changes = toRecord(param('updateFields'));
		const templateChanges = omitUndefined({
			category: nonBlank(changes.category),
			...readTimeToLive(changes.timeToLive),
		});
		const hasComponentChanges = changesComponents(changes);
		if (!hasComponentChanges && !Object.keys(templateChanges).length)
			return { endpoint, path, body: {} };
		const replacing = { components: replacedComponents(changes) };
		const entered = [...replacing.components, ...changedTexts(changes)];
		checkEvaluated({ ...templateChanges, components: entered }, updateLabels);
		const { components: replacements } = check(replacingComponents, replacing, updateLabels);
		return {
			first: { endpoint: endpoints.getTemplate, path },
			changes,
			second(found) {
				const labels = labelsOf(found);
				check(editable, found, labels);
				const components = hasComponentChanges
					? updatedComponents(found, changes, replacements)
					: undefined;
				const changed = omitUndefined({ ...templateChanges, components });
				const body = check(changeOf(found), changed, labels);
				return { endpoint, path, body };
			},
		};
	},
	output: ({ path }) => ({
		updated: true,
		id: path.templateId,
		info: 'Changed. A template that was approved or paused stays in use unless it fails the new review; one that was rejected is reviewed again.',
	}),
};
