import { z } from 'zod/v3';
import { object } from '../../../json/object';
import { list, text } from '../../../json/values';
import {
	MAX_LIST_BUTTON_LENGTH,
	MAX_REPLY_BUTTONS,
	MAX_REPLY_ID_LENGTH,
	MAX_REPLY_TITLE_LENGTH,
	MAX_ROWS,
	MAX_ROW_DESCRIPTION_LENGTH,
	MAX_ROW_ID_LENGTH,
	MAX_ROW_TITLE_LENGTH,
} from '../../../shared';
import {
	body,
	footer,
	header,
	refuseDuplicates,
	sectionTitle,
	sectionsOf,
	textHeader,
} from './parts';

const button = object({
	type: z.literal('reply'),
	reply: object({ id: text(MAX_REPLY_ID_LENGTH), title: text(MAX_REPLY_TITLE_LENGTH) }),
});

/** Source: specification, Interactive button; emoji: docs/decisions.md#button-labels. */
export const replyButtons = object({
	type: z.literal('button'),
	header: header.optional(),
	body,
	footer: footer.optional(),
	action: object({
		buttons: list(button, MAX_REPLY_BUTTONS).superRefine((buttons, context) => {
			refuseDuplicates(
				buttons.map(({ reply }) => reply.id),
				'id',
				context,
			);
			refuseDuplicates(
				buttons.map(({ reply }) => reply.title),
				'title',
				context,
			);
		}),
	}),
});

const row = object({
	id: text(MAX_ROW_ID_LENGTH),
	title: text(MAX_ROW_TITLE_LENGTH),
	description: text(MAX_ROW_DESCRIPTION_LENGTH).optional(),
});

const sections = sectionsOf(object({ title: sectionTitle, rows: list(row) })).superRefine(
	(all, context) => {
		const rows = all.flatMap((section) => section.rows);
		if (rows.length > MAX_ROWS) {
			const message = `must have at most ${MAX_ROWS} rows in all, and has ${rows.length}`;
			context.addIssue({ code: z.ZodIssueCode.custom, message });
		}
		refuseDuplicates(
			rows.map(({ id }) => id),
			'row id',
			context,
		);
	},
);

/** Source: specification, Interactive action and section; Meta, interactive list messages. */
export const listMessage = object({
	type: z.literal('list'),
	header: textHeader.optional(),
	body,
	footer: footer.optional(),
	action: object({ button: text(MAX_LIST_BUTTON_LENGTH), sections }),
});
