import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_BUTTON_TITLE_LENGTH,
	MAX_BUTTON_ID_LENGTH,
	MAX_BUTTONS,
} from '../../../wire/interactive/replyButtonMessage';
import { formOrJson } from '../../formOrJson';
import { toRecord } from '../../panelValues';
import type { Param } from '../../operation';
import { readJson } from '../../readJson';
import { toEntries, withUniqueIds } from './choices';
import { headerFields, headerLabels, readHeader } from './interactiveHeader';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { EMOJI_HINT, body, footer, optionalText, readBody, textLabels } from './interactiveTexts';

const form: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: { button: [{ title: '', id: '' }] },
	description: `Replies to choose from, up to ${MAX_BUTTONS} buttons`,
	options: [
		{
			displayName: 'Button',
			name: 'button',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. Tomorrow',
					description: `Button text, up to ${MAX_BUTTON_TITLE_LENGTH} characters, without formatting`,
					hint: EMOJI_HINT,
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. order-4711-tomorrow',
					description: `Returned with the reply, up to ${MAX_BUTTON_ID_LENGTH} characters. If blank, derived from the title: "Call me" becomes call-me.`,
				},
			],
		},
	],
};

const asJson: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttonsJson',
	type: 'json',
	required: true,
	default: '',
	placeholder: 'e.g. [{ "title": "Today" }, { "title": "Tomorrow" }]',
	description: `Up to ${MAX_BUTTONS} buttons: titles of up to ${MAX_BUTTON_TITLE_LENGTH} characters without formatting, IDs of up to ${MAX_BUTTON_ID_LENGTH}`,
	hint: 'A button is its title, or { "title": "Tomorrow", "id": "order-4711" }, also nested in "reply" as in LINK\'s API.',
};

const BUTTONS = `${INTERACTIVE}.action.buttons`;

export const replyButtons: InteractiveKindEntry = {
	option: {
		name: 'Reply Buttons',
		value: 'button',
		description: `Up to ${MAX_BUTTONS} buttons to reply with`,
	},
	fields: [
		body,
		...formOrJson('Specify Buttons', 'specifyButtons', { entered: 'each button', form, asJson }),
		...headerFields,
		footer,
	],
	labels: {
		...textLabels,
		...headerLabels,
		[BUTTONS]: 'Buttons',
		[`${BUTTONS}.*`]: 'Buttons',
		[`${BUTTONS}.*.type`]: 'Type',
		[`${BUTTONS}.*.reply.title`]: 'Title',
		[`${BUTTONS}.*.reply.id`]: 'ID',
	},
	content: (param) => ({
		header: readHeader(param),
		body: readBody(param),
		footer: optionalText(param('footer')),
		action: { buttons: readButtons(param) },
	}),
};

function readButtons(param: Param): unknown {
	const value =
		param('specifyButtons') === 'json'
			? readJson('Buttons', param('buttonsJson'))
			: param('buttons');
	const entries = toEntries(value, 'button');
	if (!Array.isArray(entries)) return entries;
	const buttons = entries.map(toReplyButton);
	const replies = withUniqueIds(buttons.map(({ reply }) => reply));
	return buttons.map((button, index) => ({ ...button, reply: replies[index] }));
}

/** Accepts a button in the panel's shape or in the API's. Message API 1.4.19, Interactive button. */
function toReplyButton(entry: unknown) {
	const { reply, ...others } = toRecord(entry);
	const isInApiShape = typeof reply === 'object' && reply !== null;
	return isInApiShape
		? { type: 'reply', ...others, reply: toRecord(reply) }
		: { type: 'reply', reply: toRecord(entry) };
}
