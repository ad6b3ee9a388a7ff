import { z } from 'zod/v3';
import { file, location } from './rendered';

const text = z.coerce.string();
const fallback = z.object({ fallbackValue: text }).optional();

const parameter = z.object({
	type: z.string(),
	text: text.optional(),
	parameterName: text.optional(),
	currency: fallback,
	dateTime: fallback,
	image: file.optional(),
	video: file.optional(),
	document: file.optional(),
	location: location.optional(),
	payload: text.optional(),
	coupon_code: text.optional(),
	limited_time_offer: z.object({ expiration_time_ms: z.coerce.number() }).optional(),
	action: z
		.object({
			thumbnail_product_retailer_id: text.optional(),
			sections: z
				.array(z.object({ product_items: z.array(z.object({ product_retailer_id: text })) }))
				.optional(),
			flowToken: text.optional(),
			flow_token: text.optional(),
		})
		.optional(),
});
export type SentParameter = z.output<typeof parameter>;

const component = z.object({
	type: z.string(),
	sub_type: z.string().optional(),
	index: text.optional(),
	parameters: z.array(parameter).default([]),
});
export type SentComponent = z.output<typeof component>;

/**
 * The `template` of a message as far as the phone shows it, also if Meta would refuse it.
 * Source: specification, Component, Parameter.
 */
export const sentTemplate = z.object({
	name: z.string(),
	language: z.object({ code: z.string() }),
	components: z
		.array(
			component.extend({
				cards: z
					.array(z.object({ card_index: z.coerce.number(), components: z.array(component) }))
					.default([]),
			}),
		)
		.default([]),
});
export type SentTemplate = z.output<typeof sentTemplate>;
