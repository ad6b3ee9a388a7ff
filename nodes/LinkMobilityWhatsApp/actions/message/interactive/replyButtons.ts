import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_BUTTON, LONGEST_BUTTON_ID, MOST_BUTTONS } from '../../../wire/interactive/buttons';
import { json } from '../../../wire/json';
import { fields } from '../../given';
import type { Param } from '../../operation';
import { choose } from '../../panel';
import { entries, withIds } from './choices';
import { anyHeader, header } from './header';
import type { Kind } from './kind';
import { body, footer, optional, said } from './parts';

const form: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	placeholder: 'Add Button',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	default: {},
	description: `What a person can answer, up to ${MOST_BUTTONS} buttons`,
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
					description: `What the button says, up to ${LONGEST_BUTTON} characters, without emoji or formatting`,
				},
				{
					displayName: 'ID',
					name: 'id',
					type: 'string',
					default: '',
					placeholder: 'e.g. order-4711-tomorrow',
					description: `What comes back to you with the answer, up to ${LONGEST_BUTTON_ID} characters. Made from the title when it is blank: "Call me" becomes call-me.`,
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
	description: `A list of up to ${MOST_BUTTONS} buttons. A title can have ${LONGEST_BUTTON} characters, without emoji or formatting, an ID ${LONGEST_BUTTON_ID}.`,
	hint: 'A button is its title, or an object such as { "title": "Tomorrow", "id": "order-4711-tomorrow" }, also within "reply" as in LINK\'s API.',
};

export const replyButtons: Kind = {
	option: {
		name: 'Reply Buttons',
		value: 'button',
		description: `A question with up to ${MOST_BUTTONS} answers`,
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
	content: (param) => ({
		header: header(param),
		body: said(param),
		footer: optional(param('footer')),
		action: { buttons: buttons(param) },
	}),
};

function buttons(param: Param): unknown {
	const given =
		param('specifyButtons') === 'json'
			? json('Buttons').parse(param('buttonsJson'))
			: param('buttons');
	const list = entries(given, 'button');
	if (!Array.isArray(list)) return list;
	const read = list.map(asReply);
	const replies = withIds(read.map(({ reply }) => reply));
	return read.map((button, index) => ({ ...button, reply: replies[index] }));
}

/** A button as the panel has it, or as the API does. Source: L1163-1166. */
function asReply(given: unknown) {
	const { reply, ...others } = fields(given);
	const inApiShape = typeof reply === 'object' && reply !== null;
	return inApiShape
		? { type: 'reply', ...others, reply: fields(reply) }
		: { type: 'reply', reply: fields(given) };
}
