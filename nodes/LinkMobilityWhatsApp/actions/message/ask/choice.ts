import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { withChoice } from '../../../waiting/token';
import { withoutExpressions } from '../../../wire/evaluated';
import {
	MAX_LIST_BUTTON_LENGTH,
	MAX_ROWS,
	MAX_ROW_DESCRIPTION_LENGTH,
	MAX_ROW_TITLE_LENGTH,
} from '../../../wire/interactive/listMessage';
import { MAX_BUTTONS, MAX_BUTTON_TITLE_LENGTH } from '../../../wire/interactive/replyButtonMessage';
import { unique } from '../../../wire/interactive/unique';
import { optional } from '../../../wire/optional';
import { identifier } from '../../../wire/text';
import type { Choice, Param } from '../../operation';
import { choose } from '../../panel';
import { nonBlank, omitUndefined, toRecord } from '../../panelValues';
import { readJson } from '../../readJson';
import { toEntries, withUniqueIds } from '../interactive/choices';
import { INTERACTIVE } from '../interactive/interactiveKind';
import { choiceFields } from './choiceFields';
import { optionalDeadline } from './deadline';
import { limitWaitTime } from './limitWaitTime';
import {
	interactiveContent,
	interactiveLabels,
	interactiveMessage,
	interactiveOptions,
} from './questionTexts';
import type { ResponseTypeEntry } from './responseTypeEntry';
import { sendAs } from './sendAs';
import { inQuickReplies } from './templateQuestion';

const title = (max: number): INodeProperties => ({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 9 to 10',
	description: `Text of the choice, up to ${max} characters`,
});

const description: INodeProperties = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	placeholder: 'e.g. Our first round',
	description: `Small text below the title, up to ${MAX_ROW_DESCRIPTION_LENGTH} characters`,
};

const listButton: INodeProperties = {
	displayName: 'Button Text',
	name: 'buttonText',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Choose a time',
	description: `Text of the button that opens the list, up to ${MAX_LIST_BUTTON_LENGTH} characters`,
};

const presentation = choose('Show Choices As', 'showChoicesAs', [
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
				more: [description],
				example: '["9 to 10", { "title": "10 to 11", "description": "Our second round" }]',
			}),
		],
	},
]);

const ACTION = `${INTERACTIVE}.action`;
const BUTTONS = `${ACTION}.buttons`;
const SECTION = `${ACTION}.sections.*`;

const choiceLabels: Labels = {
	[`${ACTION}.button`]: 'Button Text',
	[`${ACTION}.sections`]: 'Choices',
	[SECTION]: { label: '', row: () => '' },
	[`${SECTION}.rows`]: 'Choices',
	[`${SECTION}.rows.*`]: 'Choices',
	[`${SECTION}.rows.*.title`]: 'Title',
	[`${SECTION}.rows.*.description`]: 'Description',
	[BUTTONS]: 'Choices',
	[`${BUTTONS}.*`]: 'Choices',
	[`${BUTTONS}.*.reply.title`]: 'Title',
};

/** The entered IDs. They are not sent to WhatsApp, so no message schema checks them. */
const enteredIds = withoutExpressions.pipe(
	z.array(z.object({ id: optional(identifier()) })).superRefine((list, context) => {
		const ids = list.flatMap(({ id }, index) =>
			id === undefined ? [] : [{ value: id, path: [index, 'id'] }],
		);
		unique(ids, context);
	}),
);

const idLabels: Labels = { '*': 'Choices', '*.id': 'ID' };

function readEntries(param: Param): unknown {
	const value =
		param('specifyChoices') === 'json'
			? readJson('Choices', param('choicesJson'))
			: param('choices');
	const entries = toEntries(value, 'choice');
	return Array.isArray(entries) ? entries.map(toRecord) : entries;
}

function choicesOf(entries: Array<Record<string, unknown>>): Choice[] {
	const ids = entries.map(({ id }) => ({ id }));
	check(enteredIds, ids, idLabels);
	return withUniqueIds(entries).map(({ id, title }) => ({
		id: String(id ?? '').trim(),
		title: String(title ?? ''),
	}));
}

function buttonsAction(entries: unknown, token: string) {
	if (!Array.isArray(entries)) return { buttons: entries };
	const buttons = entries.map((entry, index) => ({
		type: 'reply',
		reply: { ...toRecord(entry), id: withChoice(token, index) },
	}));
	return { buttons };
}

function listAction(param: Param, entries: unknown, token: string) {
	const rows = Array.isArray(entries)
		? entries.map(({ description, ...row }: Record<string, unknown>, index) =>
				omitUndefined({
					...row,
					description: nonBlank(description),
					id: withChoice(token, index),
				}),
			)
		: entries;
	return { button: param('buttonText'), sections: [{ rows }] };
}

export const choice: ResponseTypeEntry = {
	option: {
		name: 'Choice',
		value: 'choice',
		description: 'The person chooses one of several answers',
	},
	...sendAs(
		{
			description: `Text with up to ${MAX_BUTTONS} buttons, or a list of up to ${MAX_ROWS} rows`,
			fields: [interactiveMessage, ...presentation],
			options: interactiveOptions,
			labels: { ...interactiveLabels, ...choiceLabels },
			question(param, _, token) {
				const entries = readEntries(param);
				const isList = String(param('showChoicesAs')) === 'list';
				const message = isList
					? interactiveContent(param, 'list', listAction(param, entries, token))
					: interactiveContent(param, 'button', buttonsAction(entries, token));
				return { message, choices: Array.isArray(entries) ? choicesOf(entries) : [] };
			},
		},
		{
			description:
				'The quick reply buttons of the template are the choices; the payload that you enter for one becomes its ID',
			fillAnswers: inQuickReplies,
		},
		[limitWaitTime],
	),
	awaits: () => 'reply',
	deadline: optionalDeadline,
	isInReports: false,
};
