import { z } from 'zod/v3';
import { userError } from '../../userError';
import { action, answeredMessage } from './action';

/** A quick reply of a template or of one of its cards. Source: specification, incoming message of type BUTTON. */
export const pressButton = action(
	z.object({ quoted: z.string(), index: z.string(), card: z.number().int().optional() }),
	({ quoted, index, card }, phone) => {
		const { rendered } = answeredMessage(phone, quoted);
		const part = card === undefined ? rendered : rendered?.cards.find((one) => one.index === card);
		const button = part?.buttons.find((one) => one.index === index);
		if (button?.kind !== 'quick_reply') return userError('There is no such button on this message');
		const { text, value: payload = text } = button;
		return { quoted, content: { contentType: 'BUTTON', button: { text, payload } } };
	},
);
