import { z } from 'zod/v3';
import { flag } from '../flag';
import { text } from '../text';

/** The most characters of an offer's name. Source: Meta, limited-time offer templates. */
export const LONGEST_OFFER = 16;

/** What is on offer, and whether a clock runs down. Source: Meta, limited-time offer templates. */
export const offer = z
	.object({
		type: z.literal('LIMITED_TIME_OFFER'),
		limited_time_offer: z
			.object({ text: text('Offer', LONGEST_OFFER), has_expiration: flag('Offer Expires') })
			.strict(),
	})
	.strict();
