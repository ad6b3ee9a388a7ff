import type { endpoints } from '../../../wire/endpoints';
import type { Operation, Param } from '../../operation';
import { choose, fieldsOfChoices } from '../../panel';
import { acceptedItem } from '../acceptedItem';
import { templateCheckOnly } from '../checkOnly';
import { envelope } from '../envelope';
import { advancedOptions, options, withMore } from '../options';
import { messagePreview } from '../preview/messagePreview';
import { to } from '../recipient';
import { requestLabels } from '../requestLabels';
import { byHand } from './byHand';
import { byId } from './byId';
import type { FillInMethod } from './fillInMethod';
import { parameterNames } from './parameterName';
import { TEMPLATE } from './templateLabels';
import { namespace, refuseUserIds, templateMessage } from './templateMessage';

const fillInMethods: FillInMethod[] = [byId, byHand];

const withFields = (method: FillInMethod, fields: 'identity' | 'values') => ({
	option: method.option,
	fields: method[fields],
});

const selectedMethod = (param: Param): FillInMethod =>
	fillInMethods.find(({ option }) => option.value === param('fillIn')) ?? byHand;

export const template: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Template',
		value: 'sendTemplate',
		action: 'Send template message',
		description: 'Send an approved template, also outside the 24-hour window',
	},
	// The template comes before To. n8n reloads the fields of another template only if it can resolve all
	// expressions of the panel, and To is often one that it cannot resolve yet.
	fields: [
		...choose('Fill In', 'fillIn', [withFields(byId, 'identity'), withFields(byHand, 'identity')], {
			description: 'How to enter the values of the template',
		}),
		to,
		...fieldsOfChoices(
			'fillIn',
			fillInMethods.map((method) => withFields(method, 'values')),
		),
		templateCheckOnly,
		options,
		withMore(advancedOptions, namespace),
	],
	texts: parameterNames,
	labels: (param) => ({
		...requestLabels,
		[`${TEMPLATE}.namespace`]: 'Template Namespace',
		...selectedMethod(param).labels(param),
	}),
	request(param, settings) {
		const content = selectedMethod(param).read(param, settings);
		const call = envelope(param, settings, templateMessage(param, content));
		if (content.isOneTimePassword) refuseUserIds(param('to'));
		return { ...call, templateId: content.id };
	},
	output: acceptedItem,
	preview: messagePreview,
};
