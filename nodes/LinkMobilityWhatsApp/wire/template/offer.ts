import { z } from 'zod/v3';
import { instant } from './time';
import { kind, only } from './value';

/** When the offer ends, nested as in the example. Source: L625-635, L1666-1674, A-28. */
export const offer = z
	.object({
		type: z.literal('limited_time_offer'),
		parameters: only(
			z
				.object({
					type: kind('limited_time_offer'),
					limited_time_offer: z
						.object({
							expiration_time_ms: instant('Offer Expires').refine(
								(time) => time > Date.now(),
								'Offer Expires must lie in the future',
							),
						})
						.strict(),
				})
				.strict(),
		),
	})
	.strict();
