import { z } from 'zod/v3';
import { contacts } from './contact';
import { flag } from './flag';
import { interactiveMessage } from './interactive';
import { location } from './location';
import { media } from './media';
import { templateMessage } from './template/template';
import { text } from './text';

/** Every `type` of the specification; a message carries its payload under the same name. Source: L359-900. */
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

/** The most characters of a text message. Source: Meta, text messages; LINK's MyLINK schema. */
export const LONGEST_TEXT = 4096;

/** Source: L759-779; `previewUrl` stands beside `text`, not in it (B01). */
export const textMessage = z
	.object({
		type: z.literal('text'),
		previewUrl: flag('Link Preview'),
		text: z.object({ body: text('Text', LONGEST_TEXT) }).strict(),
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

const unlikeAny: z.ZodErrorMap = ({ code }) => ({
	message:
		code === z.ZodIssueCode.invalid_union_discriminator
			? `The type of a message must be one of ${messageTypes.join(', ')}`
			: 'A message must be an object such as {"type": "text", "text": {"body": "Hello"}}',
});

/** Everything a request can carry, one schema per message type. */
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
	{ errorMap: unlikeAny },
);
export type Message = z.output<typeof message>;
