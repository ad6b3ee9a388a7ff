import { check } from '../../labels/check';
import type { Labels } from '../../labels/labels';
import { templateAddress } from '../../wire/definition/address';
import { CHANGES_NOTHING, changeOf, editable } from '../../wire/definition/change';
import { replacingComponents } from '../../wire/definition/components';
import { NO_CHANGE } from '../../wire/definition/edit';
import type { KnownTemplate } from '../../wire/definition/known';
import {
	MAX_EDITS_IN_24_HOURS,
	MAX_EDITS_IN_30_DAYS,
	editableStatuses,
} from '../../wire/definition/status';
import { endpoints } from '../../wire/endpoints';
import { defined, fields, filled } from '../given';
import type { Operation, Param } from '../operation';
import { choose } from '../panel';
import { addressLabels, senderOf } from './address';
import {
	authentication,
	carousel,
	changeLabels,
	limitedOffer,
	replacements,
	standard,
} from './changes';
import type { ChangeKind } from './changes';
import { options, templateId, texts } from './fields';
import { USUAL, componentsJson, readComponents } from './kinds';
import { readLifetime } from './lifetime';
import { merged, touchesComponents } from './merged';

const asJson: ChangeKind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "Everything that the template is made of, as Meta's API takes it",
	},
	fields: [
		{
			...componentsJson,
			description: `${componentsJson.description}. They replace all components that there are; the template is not read first.`,
		},
	],
};

const isJson = (param: Param) => param('templateKind') === asJson.option.value;

const updateLabels = {
	'': {
		label: 'Update Fields',
		words: (reason: string) =>
			reason === NO_CHANGE
				? 'There is nothing to change: give Components, Category or Time to Live, in Update Fields'
				: reason,
	},
	components: 'Components',
} satisfies Labels;

/** With the name of the template that was read, in the sentences about it as a whole. */
const labelsOf = ({ name }: KnownTemplate): Labels => ({
	...changeLabels,
	'': {
		label: 'Update Fields',
		words: (reason) =>
			reason === CHANGES_NOTHING
				? `Update Fields: nothing of this differs from the template ${name} as it is, so it would be an edit for nothing. Change something, or leave the update out.`
				: updateLabels[''].words(reason),
	},
	status: `Template ID: the status of ${name}`,
});

const [last, ...others] = [...editableStatuses].reverse();
const EDITABLE = `${others.reverse().join(', ')} or ${last}`;

const WHEN = `Templates that are ${EDITABLE} can be edited; approved ones ${MAX_EDITS_IN_24_HOURS === 1 ? 'once' : `${MAX_EDITS_IN_24_HOURS} times`} in 24 hours and ${MAX_EDITS_IN_30_DAYS} times in 30 days, and never their category. Name, language and kind of variables stay. Where an image, a video or a document stands above the text, Meta may want a new example file: add Header or Cards then, too.`;

export const update: Operation<typeof endpoints.updateTemplate, typeof endpoints.getTemplate> = {
	option: {
		name: 'Update',
		value: 'updateTemplate',
		action: 'Update template',
		description: 'Change what a template is made of; what you leave out stays as it is',
	},
	fields: [
		{ ...templateId, hint: WHEN },
		...choose(
			'Template Kind',
			'templateKind',
			[authentication, carousel, asJson, limitedOffer, standard],
			{
				default: USUAL,
				description: 'What the template is made of, which decides what can be changed',
			},
		),
		options(),
	],
	texts,
	labels: (param) => (isJson(param) ? updateLabels : { ...changeLabels, ...updateLabels }),
	request(param, setting) {
		const address = { ...senderOf(param, setting), templateId: param('templateId') };
		const path = check(templateAddress, address, addressLabels);
		const endpoint = endpoints.updateTemplate;
		if (isJson(param)) {
			return { endpoint, path, body: { components: readComponents(param('components')) } };
		}
		const changes = fields(param('updateFields'));
		const more = defined({
			category: filled(changes.category),
			...readLifetime(changes.timeToLive),
		});
		const touches = touchesComponents(changes);
		if (!touches && !Object.keys(more).length) return { endpoint, path, body: {} };
		const replacing = { components: replacements(changes) };
		const { components: replaced } = check(replacingComponents, replacing, changeLabels);
		return {
			first: { endpoint: endpoints.getTemplate, path },
			changes,
			then(found) {
				const labels = labelsOf(found);
				check(editable, found, labels);
				const components = touches ? merged(found, changes, replaced) : undefined;
				const body = check(changeOf(found), defined({ ...more, components }), labels);
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
