import { z } from 'zod/v3';
import { byWamid } from '../../conversations';
import { characters } from '../../../nodes/LinkMobilityWhatsApp/wire/text';
import { mistaken } from '../../userError';
import { act } from './action';

const emoji = z
	.string()
	.refine(
		(given) =>
			characters(given) === 1 && /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u.test(given),
		'A reaction is one emoji',
	);

/** An emoji under a message; null takes it away, and comes without one. Source: L2104-2112, A-49. */
export const react = act(
	z.object({ quoted: z.string(), emoji: emoji.nullable() }),
	({ quoted, emoji: given }, { state, person }) => {
		if (!byWamid(state, person, quoted)) mistaken('There is no such message on this phone');
		const content = { contentType: 'REACTION', ...(given !== null && { emoji: given }) };
		return { quoted, content };
	},
);
