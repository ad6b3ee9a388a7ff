import { z } from 'zod/v3';
import { isRecord, variant } from '../../json/object';
import { contactsMessage } from './contacts';
import { interactiveMessage } from './interactive/interactive';
import { locationMessage } from './location';
import { audioMessage, documentMessage, imageMessage, videoMessage } from './media';
import { templateMessage } from './template/template';
import { textMessage } from './text';

/** Meta's way to address a message; LINK ignores it. See docs/decisions.md#location-request-recipient. */
const ADDRESSING = ['messaging_product', 'recipient_type', 'to'];

const withoutAddressing = (value: unknown) =>
	isRecord(value)
		? Object.fromEntries(Object.entries(value).filter(([key]) => !ADDRESSING.includes(key)))
		: value;

/** A message that Meta can make sense of, in either spelling; it comes out as the specification spells it. */
export const metaMessage = z.preprocess(
	withoutAddressing,
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
	}),
);

/** The message as the specification spells it, or as it came where Meta cannot make sense of it. */
export const asSpecified = <T extends { type: string }>(
	message: T,
): T | z.output<typeof metaMessage> => metaMessage.safeParse(message).data ?? message;
