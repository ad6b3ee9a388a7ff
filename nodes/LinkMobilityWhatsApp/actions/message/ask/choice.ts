import { z } from 'zod/v3';
import { check } from '../../../labels/check';
import type { Labels } from '../../../labels/labels';
import { withChoice } from '../../../waiting/token';
import { withoutExpressions } from '../../../wire/evaluated';
import { MAX_ROWS } from '../../../wire/interactive/listMessage';
import { MAX_BUTTONS } from '../../../wire/interactive/replyButtonMessage';
import { unique } from '../../../wire/interactive/unique';
import { optional } from '../../../wire/optional';
import { identifier } from '../../../wire/text';
import type { Choice, Param } from '../../operation';
import { nonBlank, omitUndefined, toRecord } from '../../panelValues';
import { readJson } from '../../readJson';
import { toEntries, withUniqueIds } from '../interactive/choices';
import { INTERACTIVE } from '../interactive/interactiveKind';
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
import { showChoicesAs } from './showChoicesAs';
import { inQuickReplies } from './templateQuestion';

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
			fields: [interactiveMessage('When may we deliver your kitchen?'), ...showChoicesAs],
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
