import { z } from 'zod/v3';
import { NOT_A_LIST } from '../listReasons';
import { optional } from '../optional';
import { text } from '../text';
import { id, plainButtonText } from './buttonText';
import { optionalHeader, textHeader } from './messageHeader';
import { body, footer } from './messageParts';
import { sectionsOf, title } from './messageSections';
import { unique } from './unique';

/** In all sections together. Message API 1.4.19, Interactive message; Meta, interactive list messages. */
export const MAX_ROWS = 10;
/** Message API 1.4.19, Interactive action. */
export const MAX_LIST_BUTTON_LENGTH = 20;
/** Message API 1.4.19, Interactive section. */
export const MAX_ROW_ID_LENGTH = 200;
/** Message API 1.4.19, Interactive section. */
export const MAX_ROW_TITLE_LENGTH = 24;
/** Message API 1.4.19, Interactive section. */
export const MAX_ROW_DESCRIPTION_LENGTH = 72;

const NONE = 'needs at least one row';

const row = z
	.object({
		title: text(MAX_ROW_TITLE_LENGTH),
		id: id(MAX_ROW_ID_LENGTH),
		description: optional(text(MAX_ROW_DESCRIPTION_LENGTH)),
	})
	.strict();

const rows = z.array(row, { required_error: NONE, invalid_type_error: NOT_A_LIST }).min(1, NONE);

const sections = sectionsOf(z.object({ title, rows }).strict()).superRefine((list, context) => {
	const all = list.flatMap((section, index) =>
		section.rows.map(({ id }, at) => ({ value: id, path: [index, 'rows', at, 'id'] })),
	);
	if (all.length > MAX_ROWS) {
		const message = `can have at most ${MAX_ROWS} rows in all, these have ${all.length}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	}
	unique(all, context);
});

/**
 * A menu that opens from a button, with rows to choose from. Message API 1.4.19, Interactive message, list
 * example.
 */
export const list = z
	.object({
		type: z.literal('list'),
		header: optionalHeader(textHeader),
		body,
		footer,
		action: z.object({ button: plainButtonText(MAX_LIST_BUTTON_LENGTH), sections }).strict(),
	})
	.strict();
