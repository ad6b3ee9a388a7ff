import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { endpoints } from '../../../wire/endpoints';
import { recipients } from '../../../wire/phone';
import { isUserId } from '../../../wire/phone/userId';
import { omitUndefined, toRecord, nonBlank } from '../../panelValues';
import type { Operation, Param } from '../../operation';
import { choose } from '../../panel';
import { acceptedItem } from '../acceptedItem';
import { envelope } from '../envelope';
import { byDisplayName, options } from '../options';
import { to } from '../recipient';
import { requestLabels } from '../requestLabels';
import { byHand } from './byHand';
import { byId } from './byId';
import type { FillInMethod } from './fillInMethod';
import { TEMPLATE } from './templateLabels';

/** Older accounts identify templates by namespace. See docs/decisions.md#namespace. */
const namespace: INodeProperties = {
	displayName: 'Template Namespace',
	name: 'namespace',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1a2b3c4d_5e6f',
	description: 'Only if LINK gave you one. Current accounts need none.',
};

const templateOptions: INodeProperties = {
	...options,
	options: byDisplayName([...(options.options ?? []), namespace]),
};

const fillInMethods: [FillInMethod, ...FillInMethod[]] = [byId, byHand];

const selectedMethod = (param: Param): FillInMethod =>
	fillInMethods.find(({ option }) => option.value === param('fillIn')) ?? byHand;

/** WhatsApp does not deliver one-time passwords to user IDs. See docs/decisions.md#authentication-code. */
function refuseUserIds(to: unknown): void {
	const [userId] = recipients(to).filter(isUserId);
	if (userId === undefined) return;
	refuse(
		`To: ${userId} is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number`,
	);
}

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
		templateOptions,
	],
	labels: (param) => ({
		...requestLabels,
		[`${TEMPLATE}.namespace`]: 'Template Namespace',
		...selectedMethod(param).labels(param),
	}),
	request(param, settings) {
		const { name, language, components, isOneTimePassword } = selectedMethod(param).read(
			param,
			settings,
		);
		const template = omitUndefined({
			namespace: nonBlank(toRecord(param('options')).namespace),
			name,
			language: { code: language },
			components,
		});
		const call = envelope(param, settings, { type: 'template', template });
		if (isOneTimePassword) refuseUserIds(param('to'));
		return call;
	},
	output: acceptedItem,
};
