import { z } from 'zod/v3';
import { isRecord, variant } from '../../json/object';
import { reactionMessage, stickerMessage } from './beyond';
import { contactsMessage } from './contacts';
import { interactiveMessage } from './interactive/interactive';
import { locationMessage } from './location';
import { audioMessage, documentMessage, imageMessage, videoMessage } from './media';
import { templateMessage } from './template/template';
import { textMessage } from './text';

/** Meta's fields next to the content: the recipient, and the quoted message. Source: Meta, messages. */
const BESIDE_CONTENT = ['messaging_product', 'recipient_type', 'to', 'context'];

const contentOf = (value: unknown) =>
	isRecord(value)
		? Object.fromEntries(Object.entries(value).filter(([key]) => !BESIDE_CONTENT.includes(key)))
		: value;

/** A message that Meta can make sense of, in either spelling; it comes out as the specification spells it. */
export const metaMessage = z.preprocess(
	contentOf,
	variant('type', {
		text: textMessage,
		image: imageMessage,
		video: videoMessage,
		audio: audioMessage,
		document: documentMessage,
		location: locationMessage,
		contacts: contactsMessage,
		interactive: interactiveMessage,
		template: templateMessage,
		sticker: stickerMessage,
		reaction: reactionMessage,
	}),
);

/** The message as the specification spells it, or as it came where Meta cannot make sense of it. */
export const asSpecified = <T extends { type: string }>(
	message: T,
): T | z.output<typeof metaMessage> => metaMessage.safeParse(message).data ?? message;
