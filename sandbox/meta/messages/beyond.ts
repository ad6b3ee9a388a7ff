import { z } from 'zod/v3';
import { isRecord, object } from '../../json/object';
import { anyText, text } from '../../json/values';
import { image } from './media';

/**
 * Messages that Meta has and LINK's specification does not. LINK queues them like any other.
 * Source: Meta, sticker messages and reaction messages; docs/decisions.md#unknown-content.
 */
export const stickerMessage = object({ type: z.literal('sticker'), sticker: image });
export const reactionMessage = object({
	type: z.literal('reaction'),
	reaction: object({ message_id: text(), emoji: anyText.optional() }),
});

/** The wamid of the message that this one quotes or reacts to; null if there is none. Source: Meta, contextual replies. */
export function quotedIn(message: Record<string, unknown>): string | null {
	const places = [message.context, message.type === 'reaction' ? message.reaction : undefined];
	const ids = places.map((place) => (isRecord(place) ? place.message_id : undefined));
	return ids.find((id): id is string => typeof id === 'string') ?? null;
}
