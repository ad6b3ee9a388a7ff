import { z } from 'zod/v3';
import { mistaken } from '../../userError';
import { act, answered } from './action';

/** The button of a template, on the template or on one of its cards. Source: L1794-1796. */
export const pressButton = act(
	z.object({ quoted: z.string(), index: z.string(), card: z.number().int().optional() }),
	({ quoted, index, card }, phone) => {
		const { rendered } = answered(phone, quoted);
		const place = card === undefined ? rendered : rendered?.cards.find((one) => one.index === card);
		const button = place?.buttons.find((one) => one.index === index);
		if (button?.kind !== 'quick_reply') return mistaken('There is no such button on this message');
		const { text, value: payload = text } = button;
		return { quoted, content: { contentType: 'BUTTON', button: { text, payload } } };
	},
);
