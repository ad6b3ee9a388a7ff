import { z } from 'zod/v3';
import { flag } from '../flag';
import { text } from '../text';

/** In characters. Source: Meta, limited-time offer templates. */
export const MAX_OFFER_LENGTH = 16;

/** The offer, and whether WhatsApp counts down to its end. Source: Meta, limited-time offer templates. */
export const offer = z
	.object({
		type: z.literal('LIMITED_TIME_OFFER'),
		limited_time_offer: z.object({ text: text(MAX_OFFER_LENGTH), has_expiration: flag() }).strict(),
	})
	.strict();
