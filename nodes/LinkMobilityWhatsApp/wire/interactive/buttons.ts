import { z } from 'zod/v3';
import { header } from './header';
import { id, label } from './label';
import { body, footer } from './parts';
import { unique } from './unique';

/** Source: L1006. */
export const MOST_BUTTONS = 3;
/** Source: L1166. */
export const LONGEST_BUTTON = 20;
/** Source: L1165. */
export const LONGEST_BUTTON_ID = 256;

const NONE = 'Buttons needs at least one button';

const button = z
	.object({
		type: z.literal('reply', { errorMap: () => ({ message: 'Type must be reply' }) }),
		reply: z.object({ title: label('Title', LONGEST_BUTTON), id: id(LONGEST_BUTTON_ID) }).strict(),
	})
	.strict();

const buttons = z
	.array(button, { required_error: NONE, invalid_type_error: 'Buttons must be a list' })
	.min(1, NONE)
	.refine(
		(list) => list.length <= MOST_BUTTONS,
		(list) => ({
			message: `There can be at most ${MOST_BUTTONS} buttons, here are ${list.length}`,
		}),
	)
	.superRefine((list, context) => {
		const replies = list.map(({ reply }, index) => ({ reply, index }));
		const titles = replies.map(({ reply, index }) => ({
			value: reply.title.trim(),
			path: [index, 'reply', 'title'],
		}));
		const ids = replies.map(({ reply, index }) => ({
			value: reply.id,
			path: [index, 'reply', 'id'],
		}));
		unique('Title', titles, context);
		unique('ID', ids, context);
	});

/** A question with its answers as buttons. Source: L1163-1166, L1326-1357. */
export const replyButtons = z
	.object({
		type: z.literal('button'),
		header: header.optional(),
		body,
		footer,
		action: z.object({ buttons }).strict(),
	})
	.strict();
