import type { INodeProperties } from 'n8n-workflow';
import { MAX_ROWS, MAX_ROW_TITLE_LENGTH } from '../../../wire/interactive/listMessage';
import { MAX_BUTTONS, MAX_BUTTON_TITLE_LENGTH } from '../../../wire/interactive/replyButtonMessage';
import { choose } from '../../panel';
import { listButton, rowDescription } from '../interactive/listFields';
import { choiceFields } from './choiceFields';

const title = (max: number): INodeProperties => ({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 9 to 10',
	description: `Text of the choice, up to ${max} characters`,
});

/** The choices as buttons or as a list. */
export const showChoicesAs = choose('Show Choices As', 'showChoicesAs', [
	{
		option: {
			name: 'Buttons',
			value: 'buttons',
			description: `Up to ${MAX_BUTTONS} buttons below the text`,
		},
		fields: choiceFields({
			max: MAX_BUTTONS,
			title: title(MAX_BUTTON_TITLE_LENGTH),
			more: [],
			example: '["Today", { "title": "Tomorrow", "id": "day-2" }]',
		}),
	},
	{
		option: {
			name: 'List',
			value: 'list',
			description: `A menu of up to ${MAX_ROWS} rows that opens from a button`,
		},
		fields: [
			listButton,
			...choiceFields({
				max: MAX_ROWS,
				title: title(MAX_ROW_TITLE_LENGTH),
				more: [rowDescription],
				example: '["9 to 10", { "title": "10 to 11", "description": "Our second round" }]',
			}),
		],
	},
]);
