import { z } from 'zod/v3';
import { text } from '../text';
import { textHeader } from './header';
import { id, label } from './label';
import { body, footer } from './parts';
import { sectionsOf, title } from './sections';
import { unique } from './unique';

/** Over all sections together. Source: L1005; Meta, interactive list messages. */
export const MOST_ROWS = 10;
/** Source: L1136. */
export const LONGEST_LIST_BUTTON = 20;
/** Source: L1152. */
export const LONGEST_ROW_ID = 200;
/** Source: L1153. */
export const LONGEST_ROW_TITLE = 24;
/** Source: L1154. */
export const LONGEST_ROW_DESCRIPTION = 72;

const NONE = 'Rows needs at least one row';

const row = z
	.object({
		title: text('Title', LONGEST_ROW_TITLE),
		id: id(LONGEST_ROW_ID),
		description: text('Description', LONGEST_ROW_DESCRIPTION).optional(),
	})
	.strict();

const rows = z
	.array(row, { required_error: NONE, invalid_type_error: 'Rows must be a list' })
	.min(1, NONE);

const sections = sectionsOf(z.object({ title, rows }).strict()).superRefine((list, context) => {
	const all = list.flatMap((section, index) =>
		section.rows.map(({ id }, at) => ({ value: id, path: [index, 'rows', at, 'id'] })),
	);
	if (all.length > MOST_ROWS) {
		const message = `Sections can have at most ${MOST_ROWS} rows in all, these have ${all.length}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	}
	unique('ID', all, context);
});

/** A menu that opens from a button, to choose one row of. Source: L1146-1157, L1286-1324. */
export const list = z
	.object({
		type: z.literal('list'),
		header: textHeader.optional(),
		body,
		footer,
		action: z.object({ button: label('Button Text', LONGEST_LIST_BUTTON), sections }).strict(),
	})
	.strict();
