import { z } from 'zod/v3';
import { interactiveMessage } from '../../../nodes/LinkMobilityWhatsApp/wire/interactive';
import type { BusinessMessage } from '../../state';
import { mistaken } from '../../userError';
import { act, answered } from './action';

/** A reply button, or a row of a list. Source: L1807-1814. */
export const choose = act(z.object({ quoted: z.string(), id: z.string() }), (given, phone) => {
	const chosen = choiceOf(answered(phone, given.quoted).content, given.id);
	const interactive = chosen ?? mistaken('There is no such choice in this message');
	return { quoted: given.quoted, content: { contentType: 'INTERACTIVE', interactive } };
});

function choiceOf(content: BusinessMessage['content'], id: string) {
	const interactive = interactiveMessage.safeParse(content).data?.interactive;
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
