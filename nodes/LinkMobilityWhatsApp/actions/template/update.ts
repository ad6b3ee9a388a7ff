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

const [lastStatus, ...otherStatuses] = [...editableStatuses].reverse();
const EDITABLE = `${otherStatuses.reverse().join(', ')} or ${lastStatus}`;
const PER_DAY = MOST_EDITS_IN_24_HOURS === 1 ? 'once' : `${MOST_EDITS_IN_24_HOURS} times`;

const HINT = `Only ${EDITABLE} templates can change; approved ones ${PER_DAY} in 24 hours, ${MOST_EDITS_IN_30_DAYS} times in 30 days.`;

export const update: Operation<typeof endpoints.updateTemplate, typeof endpoints.getTemplate> = {
	option: {
		name: 'Update',
		value: 'updateTemplate',
		action: 'Update template',
		description: 'Change parts of a template; parts that you leave out stay unchanged',
	},
	fields: [
		{ ...templateId, hint: HINT },
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
		const templateChanges = omitUndefined({
			category: nonBlank(changes.category),
			...readTimeToLive(changes.timeToLive),
		});
		const hasComponentChanges = changesComponents(changes);
		if (!hasComponentChanges && !Object.keys(templateChanges).length)
			return { endpoint, path, body: {} };
		const replacements = loneComponents.parse(replacedComponents(changes));
		return {
			first: { endpoint: endpoints.getTemplate, path },
			changes,
			second(found) {
				editable.parse(found);
				const components = hasComponentChanges
					? updatedComponents(found, changes, replacements)
					: undefined;
				const body = changeOf(found).parse(omitUndefined({ ...templateChanges, components }));
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
