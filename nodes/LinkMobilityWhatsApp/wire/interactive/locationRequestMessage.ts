import { z } from 'zod/v3';
import { body } from './messageParts';

/**
 * A button that sends the person's location. Message API 1.4.19, Interactive message, location request
 * example.
 */
export const locationRequest = z
	.object({
		type: z.literal('location_request_message'),
		body,
		action: z.object({ name: z.literal('send_location') }).strict(),
	})
	.strict();
