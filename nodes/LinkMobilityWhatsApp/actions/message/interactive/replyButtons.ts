import type { INodeProperties } from 'n8n-workflow';
import {
	MAX_BUTTON_TITLE_LENGTH,
	MAX_BUTTON_ID_LENGTH,
	MAX_BUTTONS,
} from '../../../wire/interactive/buttons';
import { fields } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { readJson } from '../../readJson';
import { entries, withIds } from './choices';
import { anyHeader, header, headerLabels } from './header';
import { INTERACTIVE } from './kind';
import type { Kind } from './kind';
import { body, footer, optionalText, partLabels, requiredBody } from './parts';

const form: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `What a person can answer, up to ${MAX_BUTTONS} buttons`,
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
					description: `What the button says, up to ${MAX_BUTTON_TITLE_LENGTH} characters, without emoji or formatting`,
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. order-4711-tomorrow',
					description: `What comes back to you with the answer, up to ${MAX_BUTTON_ID_LENGTH} characters. Made from the title when it is blank: "Call me" becomes call-me.`,
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
	description: `A list of up to ${MAX_BUTTONS} buttons. A title can have ${MAX_BUTTON_TITLE_LENGTH} characters, without emoji or formatting, an ID ${MAX_BUTTON_ID_LENGTH}.`,
	hint: 'A button is its title, or an object such as { "title": "Tomorrow", "id": "order-4711-tomorrow" }, also within "reply" as in LINK\'s API.',
};

const BUTTONS = `${INTERACTIVE}.action.buttons`;

export const replyButtons: Kind = {
	option: {
		name: 'Reply Buttons',
		value: 'button',
		description: `A question with up to ${MAX_BUTTONS} answers`,
	},
	fields: [
		body,
		...choose('Specify Buttons', 'specifyButtons', [
			{
				option: { name: 'Using Fields', value: 'fields', description: 'A form for each button' },
				fields: [form],
			},
			{
				option: {
					name: 'Using JSON',
					value: 'json',
					description: 'A list, such as an expression yields',
				},
				fields: [asJson],
			},
		]),
		...anyHeader,
		footer,
	],
	labels: {
		...partLabels,
		...headerLabels,
		[BUTTONS]: 'Buttons',
		[`${BUTTONS}.*`]: 'Buttons',
		[`${BUTTONS}.*.type`]: 'Type',
		[`${BUTTONS}.*.reply.title`]: 'Title',
		[`${BUTTONS}.*.reply.id`]: 'ID',
	},
	content: (param) => ({
		header: header(param),
		body: requiredBody(param),
		footer: optionalText(param('footer')),
		action: { buttons: buttons(param) },
	}),
};

function buttons(param: Param): unknown {
	const value =
		param('specifyButtons') === 'json'
			? readJson('Buttons', param('buttonsJson'))
			: param('buttons');
	const list = entries(value, 'button');
	if (!Array.isArray(list)) return list;
	const buttonList = list.map(asReply);
	const replies = withIds(buttonList.map(({ reply }) => reply));
	return buttonList.map((button, index) => ({ ...button, reply: replies[index] }));
}

/** A button as in the panel, or as in the API. Message API 1.4.19, Interactive button. */
function asReply(value: unknown) {
	const { reply, ...others } = fields(value);
	const inApiShape = typeof reply === 'object' && reply !== null;
	return inApiShape
		? { type: 'reply', ...others, reply: fields(reply) }
		: { type: 'reply', reply: fields(value) };
}
