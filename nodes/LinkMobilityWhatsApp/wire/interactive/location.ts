import { z } from 'zod/v3';
import { body } from './parts';

/** A button with which a person sends their location; only a body goes with it. Source: L1414-1428, A-34. */
export const locationRequest = z
	.object({
		type: z.literal('location_request_message'),
		body,
		action: z.object({ name: z.literal('send_location') }).strict(),
	})
	.strict();
