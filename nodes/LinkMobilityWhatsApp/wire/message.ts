import { z } from 'zod/v3';
import { text } from './text';

/** The most characters of a text message. Source: Meta, text messages; LINK's MyLINK schema. */
export const LONGEST_TEXT = 4096;

/** Source: L759-779; `previewUrl` stands beside `text`, not in it (B01). */
export const textMessage = z
	.object({
		type: z.literal('text'),
		previewUrl: z.boolean().optional(),
		text: z.object({ body: text('Text', LONGEST_TEXT) }).strict(),
	})
	.strict();

/** Everything a request can carry, one schema per message type. */
export const message = z.discriminatedUnion('type', [textMessage]);
export type Message = z.output<typeof message>;
