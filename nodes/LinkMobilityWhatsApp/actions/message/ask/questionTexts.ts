import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import { MAX_BODY_LENGTH } from '../../../wire/interactive/messageParts';
import { MAX_TEXT_LENGTH } from '../../../wire/message';
import type { Param } from '../../operation';
import { omitUndefined } from '../../panelValues';
import { INTERACTIVE } from '../interactive/interactiveKind';
import { footer, headerText, optionalText, readTextHeader } from '../interactive/interactiveTexts';
import { optionsOf } from '../../optionValues';

/** n8n replaces the field with this name when the node reviews an AI agent's tools. */
const message: INodeProperties = {
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
};

/** The text above buttons, with an example. */
export const interactiveMessage = (example: string): INodeProperties => ({
	...message,
	placeholder: `e.g. ${example}`,
	description: `The question, up to ${MAX_BODY_LENGTH} characters`,
});

/** A text message of its own, with an example. */
export const textMessage = (example: string): INodeProperties => ({
	...message,
	placeholder: `e.g. ${example}`,
	description: `The text of the message, up to ${MAX_TEXT_LENGTH} characters`,
});

/** Options of an interactive question. */
export const interactiveOptions: INodeProperties[] = [headerText, footer];

export const interactiveLabels: Labels = {
	[`${INTERACTIVE}.header`]: 'Header Text',
	[`${INTERACTIVE}.header.text`]: 'Header Text',
	[`${INTERACTIVE}.body`]: 'Message',
	[`${INTERACTIVE}.body.text`]: 'Message',
	[`${INTERACTIVE}.footer.text`]: 'Footer',
};

export const textLabels: Labels = { 'messages.*.text.body': 'Message' };

/** An interactive message with the field Message as its body. */
export function interactiveContent(param: Param, type: string, action: Record<string, unknown>) {
	const options = optionsOf(param);
	const interactive = omitUndefined({
		type,
		header: readTextHeader((name) => options[name]),
		body: { text: param('message') },
		footer: optionalText(options.footer),
		action,
	});
	return { type: 'interactive', interactive };
}

export const textContent = (param: Param) => ({
	type: 'text',
	text: { body: param('message') },
});
