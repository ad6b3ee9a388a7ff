import { z } from 'zod/v3';
import { instant } from './time';
import { oneParameter, parameterType } from './value';

/** The end of the offer. See docs/decisions.md#offer-expiry. */
export const offer = z
	.object({
		type: z.literal('limited_time_offer'),
		parameters: oneParameter(
			z
				.object({
					type: parameterType('limited_time_offer'),
					limited_time_offer: z
						.object({
							expiration_time_ms: instant.refine(
								(time) => time > Date.now(),
								'must be in the future',
							),
						})
						.strict(),
				})
				.strict(),
		),
	})
	.strict();
