import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import { recipients } from '../../../wire/phone';
import { isUserId } from '../../../wire/phone/userId';
import type { Param } from '../../operation';
import { nonBlank, omitUndefined } from '../../panelValues';
import { optionsOf } from '../../optionValues';
import type { TemplateContent } from './fillInMethod';

/** Older accounts identify templates by namespace. See docs/decisions.md#namespace. */
export const namespace: INodeProperties = {
	displayName: 'Template Namespace',
	name: 'namespace',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1a2b3c4d_5e6f',
	description: 'Only if LINK gave you one. Current accounts need none.',
};

/** The message of a template, with the option Template Namespace. */
export function templateMessage(
	param: Param,
	{ name, language, components }: TemplateContent,
): Record<string, unknown> {
	const template = omitUndefined({
		namespace: nonBlank(optionsOf(param).namespace),
		name,
		language: { code: language },
		components,
	});
	return { type: 'template', template };
}

/** WhatsApp does not deliver one-time passwords to user IDs. See docs/decisions.md#authentication-code. */
export function refuseUserIds(to: unknown): void {
	const [userId] = recipients(to).filter(isUserId);
	if (userId === undefined) return;
	refuse(
		`To: ${userId} is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number`,
	);
}
