import { z } from 'zod/v3';
import { interactiveOf } from '../../meta/messages/interactive/interactive';
import type { BusinessMessage } from '../../state';
import { userError } from '../../userError';
import { action, answeredMessage } from './action';

/** A reply button or a row of a list. Source: specification, incoming message of type INTERACTIVE. */
export const chooseReply = action(
	z.object({ quoted: z.string(), id: z.string() }),
	({ quoted, id }, phone) => {
		const reply = findReply(answeredMessage(phone, quoted).content, id);
		const interactive = reply ?? userError('There is no such choice in this message');
		return { quoted, content: { contentType: 'INTERACTIVE', interactive } };
	},
);

function findReply(content: BusinessMessage['content'], id: string) {
	const interactive = interactiveOf(content);
	if (interactive?.type === 'button') {
		const button = interactive.action.buttons.find(({ reply }) => reply.id === id);
		return button && { type: 'button_reply', button_reply: button.reply };
	}
	if (interactive?.type === 'list') {
		const rows = interactive.action.sections.flatMap((section) => section.rows);
		const row = rows.find((one) => one.id === id);
		return row && { type: 'list_reply', list_reply: row };
	}
	return undefined;
}
