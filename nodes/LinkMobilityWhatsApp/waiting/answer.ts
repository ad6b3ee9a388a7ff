import { z } from 'zod/v3';

/** What the trigger posts to a waiting execution. `respondedAt` is RFC 3339; `from` has a plus sign. */
export const answer = z.object({
	/** The nonce of the question that it answers. */
	nonce: z.string(),
	from: z.string().optional(),
	messageId: z.string().optional(),
	respondedAt: z.string(),
	/** A tapped button or row. */
	choice: z.object({ index: z.number().int(), title: z.string().optional() }).optional(),
	text: z.string().optional(),
	/** The answers of a WhatsApp Flow. */
	form: z.record(z.unknown()).optional(),
	/** What became of the message, if the execution waits for that. */
	delivery: z
		.object({
			status: z.string(),
			resultCode: z.number().optional(),
			error: z.record(z.unknown()).optional(),
			disposition: z.string().optional(),
		})
		.optional(),
});
export type Answer = z.infer<typeof answer>;

/**
 * The response of the waiting node. n8n answers 200 for an execution that has ended, too, so only this body
 * shows that it continued with the answer.
 */
export const resumed = z.object({ resumed: z.literal(true) });
