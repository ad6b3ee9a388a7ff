import { z } from 'zod/v3';
import { NOT_A_LIST, tooManyEntries } from '../listReasons';
import { id, plainButtonText } from './buttonText';
import { header, optionalHeader } from './messageHeader';
import { body, footer } from './messageParts';
import { unique } from './unique';

/** Message API 1.4.19, Interactive message. */
export const MAX_BUTTONS = 3;
/** Message API 1.4.19, Interactive button. */
export const MAX_BUTTON_TITLE_LENGTH = 20;
/** Message API 1.4.19, Interactive button. */
export const MAX_BUTTON_ID_LENGTH = 256;

const NO_BUTTONS = 'needs at least one button';

const button = z
	.object({
		type: z.literal('reply', { errorMap: () => ({ message: 'must be reply' }) }),
		reply: z
			.object({ title: plainButtonText(MAX_BUTTON_TITLE_LENGTH), id: id(MAX_BUTTON_ID_LENGTH) })
			.strict(),
	})
	.strict();

const buttons = z
	.array(button, { required_error: NO_BUTTONS, invalid_type_error: NOT_A_LIST })
	.min(1, NO_BUTTONS)
	.refine(
		(list) => list.length <= MAX_BUTTONS,
		(list) => ({ message: tooManyEntries(MAX_BUTTONS, list.length) }),
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
		unique(titles, context);
		unique(ids, context);
	});

/** A question with its answers as buttons. Message API 1.4.19, Interactive message, button example. */
export const replyButtons = z
	.object({
		type: z.literal('button'),
		header: optionalHeader(header),
		body,
		footer,
		action: z.object({ buttons }).strict(),
	})
	.strict();
