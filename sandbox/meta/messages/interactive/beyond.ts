import { z } from 'zod/v3';
import { body, footer, header } from './parts';

/**
 * An interactive message of a kind that Meta has and LINK's specification does not. Its action is not
 * checked. Source: Meta, interactive messages; docs/decisions.md#unknown-content.
 */
export const beyond = z
	.object({
		type: z.enum([
			'address_message',
			'carousel',
			'order_details',
			'order_status',
			'request_contact_info',
			'voice_call',
		]),
		header: header.optional(),
		body,
		footer: footer.optional(),
		action: z.record(z.unknown()),
	})
	.passthrough();
