import { z } from 'zod/v3';
import { contacts } from './contact';
import { flag } from './flag';
import { interactiveMessage } from './interactive';
import { location } from './location';
import { media } from './media';
import { templateMessage } from './template/templateMessage';
import { text } from './text';

/** Every `type`; a message carries its content under the same name. Message API 1.4.19, Message type. */
export const messageTypes = [
	'template',
	'text',
	'image',
	'location',
	'audio',
	'video',
	'document',
	'contacts',
	'interactive',
] as const;

/** In characters. Source: Meta, text messages; LINK's MyLINK schema. */
export const MAX_TEXT_LENGTH = 4096;

const NOT_AN_OBJECT = 'must be an object such as {"body": "Hello"}';

/** `previewUrl` is a sibling of `text`, not a part of it: see docs/decisions.md#link-preview. */
export const textMessage = z
	.object({
		type: z.literal('text'),
		previewUrl: flag(),
		text: z.object({ body: text(MAX_TEXT_LENGTH) }, { invalid_type_error: NOT_AN_OBJECT }).strict(),
	})
	.strict();

const imageMessage = z.object({ type: z.literal('image'), image: media.image }).strict();
const videoMessage = z.object({ type: z.literal('video'), video: media.video }).strict();
const audioMessage = z.object({ type: z.literal('audio'), audio: media.audio }).strict();
const documentMessage = z
	.object({ type: z.literal('document'), document: media.document })
	.strict();

const locationMessage = z.object({ type: z.literal('location'), location }).strict();
const contactsMessage = z.object({ type: z.literal('contacts'), contacts }).strict();

const errorMap: z.ZodErrorMap = ({ code }) => ({
	message:
		code === z.ZodIssueCode.invalid_union_discriminator
			? `must be one of ${messageTypes.join(', ')}`
			: 'must be an object such as {"type": "text", "text": {"body": "Hello"}}',
});

/** A message of a request, one schema per type. */
export const message = z.discriminatedUnion(
	'type',
	[
		textMessage,
		imageMessage,
		videoMessage,
		audioMessage,
		documentMessage,
		locationMessage,
		contactsMessage,
		interactiveMessage,
		templateMessage,
	],
	{ errorMap },
);
export type Message = z.output<typeof message>;
