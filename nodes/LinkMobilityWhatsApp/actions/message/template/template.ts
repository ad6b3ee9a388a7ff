import type { INodeProperties } from 'n8n-workflow';
import type { endpoints } from '../../../wire/endpoints';
import type { Operation, Param } from '../../operation';
import { choose } from '../../panel';
import { acceptedItem } from '../acceptedItem';
import { templateCheckOnly } from '../checkOnly';
import { envelope } from '../envelope';
import { byDisplayName, options } from '../options';
import { messagePreview } from '../preview/messagePreview';
import { to } from '../recipient';
import { requestLabels } from '../requestLabels';
import { byHand } from './byHand';
import { byId } from './byId';
import type { FillInMethod } from './fillInMethod';
import { TEMPLATE } from './templateLabels';
import { namespace, refuseUserIds, templateMessage } from './templateMessage';

const templateOptions: INodeProperties = {
	...options,
	options: byDisplayName([...(options.options ?? []), namespace]),
};

const fillInMethods: [FillInMethod, ...FillInMethod[]] = [byId, byHand];

const selectedMethod = (param: Param): FillInMethod =>
	fillInMethods.find(({ option }) => option.value === param('fillIn')) ?? byHand;

export const template: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Template',
		value: 'sendTemplate',
		action: 'Send template message',
		description: 'Send an approved template, also outside the 24-hour window',
	},
	fields: [
		to,
		...choose('Fill In', 'fillIn', fillInMethods, {
			description: 'How to enter the values of the template',
		}),
		templateCheckOnly,
		templateOptions,
	],
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
