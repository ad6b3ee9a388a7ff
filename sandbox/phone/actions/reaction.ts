import { z } from 'zod/v3';
import { byWamid } from '../../conversations';
import { lengthOf } from '../../json/values';
import { userError } from '../../userError';
import { action } from './action';

const emoji = z
	.string()
	.refine(
		(value) =>
			lengthOf(value) === 1 && /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u.test(value),
		'A reaction is one emoji',
	);

/**
 * An emoji under a message. Null removes the reaction, and the callback then has no emoji.
 * Source: specification, incoming message of type REACTION; Meta, reaction webhook.
 */
export const react = action(
	z.object({ quoted: z.string(), emoji: emoji.nullable() }),
	({ quoted, emoji: reaction }, { state, person }) => {
		if (!byWamid(state, person, quoted)) userError('There is no such message on this phone');
		const content = { contentType: 'REACTION', ...(reaction !== null && { emoji: reaction }) };
		return { quoted, content };
	},
);
