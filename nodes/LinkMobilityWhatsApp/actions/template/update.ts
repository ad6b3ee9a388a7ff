import { templateAddress } from '../../wire/definition/address';
import { changeOf, editable } from '../../wire/definition/change';
import { loneComponents } from '../../wire/definition/components';
import {
	MOST_EDITS_IN_24_HOURS,
	MOST_EDITS_IN_30_DAYS,
	editableStatuses,
} from '../../wire/definition/status';
import { endpoints } from '../../wire/endpoints';
import { omitUndefined, toRecord, nonBlank } from '../panelValues';
import type { Operation } from '../operation';
import { choose } from '../panel';
import { senderPath } from './senderPath';
import {
	authentication,
	carousel,
	limitedOffer,
	replacedComponents,
	standard,
} from './updateKinds';
import type { UpdateKind } from './updateKinds';
import { options, templateId, texts } from './commonFields';
import { DEFAULT_KIND, componentsJson, readComponents } from './defineKinds';
import { readTimeToLive } from './timeToLive';
import { updatedComponents, changesComponents } from './updatedComponents';

const asJson: UpdateKind = {
	option: {
		name: 'Components as JSON',
		value: 'json',
		description: "All components of the template, as in Meta's API",
	},
	fields: [
		{
			...componentsJson,
			description: `${componentsJson.description}. They replace all existing components; the template is not read first.`,
		},
	],
};

const [last, ...others] = [...editableStatuses].reverse();
const EDITABLE = `${others.reverse().join(', ')} or ${last}`;

const WHEN = `Templates that are ${EDITABLE} can be edited; approved ones ${MOST_EDITS_IN_24_HOURS === 1 ? 'once' : `${MOST_EDITS_IN_24_HOURS} times`} in 24 hours and ${MOST_EDITS_IN_30_DAYS} times in 30 days, and never their category. Name, language and kind of variables stay. Where an image, a video or a document stands above the text, Meta may want a new example file: add Header or Cards then, too.`;

export const update: Operation<typeof endpoints.updateTemplate, typeof endpoints.getTemplate> = {
	option: {
		name: 'Update',
		value: 'updateTemplate',
		action: 'Update template',
		description: 'Change parts of a template; parts that you leave out stay unchanged',
	},
	fields: [
		{ ...templateId, hint: WHEN },
		...choose(
			'Template Kind',
			'templateKind',
			[authentication, carousel, asJson, limitedOffer, standard],
			{
				default: DEFAULT_KIND,
				description: 'Structure of the template, which determines what can be changed',
			},
		),
		options(),
	],
	texts,
	request(param, setting) {
		const address = { ...senderPath(param, setting), templateId: param('templateId') };
		const path = templateAddress.parse(address);
		const endpoint = endpoints.updateTemplate;
		if (param('templateKind') === asJson.option.value) {
			return { endpoint, path, body: { components: readComponents(param('components')) } };
		}
		const changes = toRecord(param('updateFields'));
		const more = omitUndefined({
			category: nonBlank(changes.category),
			...readTimeToLive(changes.timeToLive),
		});
		const touches = changesComponents(changes);
		if (!touches && !Object.keys(more).length) return { endpoint, path, body: {} };
		const replaced = loneComponents.parse(replacedComponents(changes));
		return {
			first: { endpoint: endpoints.getTemplate, path },
			changes,
			then(found) {
				editable.parse(found);
				const components = touches ? updatedComponents(found, changes, replaced) : undefined;
				const body = changeOf(found).parse(omitUndefined({ ...more, components }));
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
