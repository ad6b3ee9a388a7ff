import { z } from 'zod/v3';
import { file, place } from './rendered';

const words = z.coerce.string();
const fallback = z.object({ fallbackValue: words }).optional();

/** As much of a parameter as the phone shows. */
const parameter = z.object({
	type: z.string(),
	text: words.optional(),
	parameterName: words.optional(),
	currency: fallback,
	dateTime: fallback,
	image: file.optional(),
	video: file.optional(),
	document: file.optional(),
	location: place.optional(),
	payload: words.optional(),
	coupon_code: words.optional(),
	limited_time_offer: z.object({ expiration_time_ms: z.coerce.number() }).optional(),
	action: z
		.object({
			thumbnail_product_retailer_id: words.optional(),
			sections: z
				.array(z.object({ product_items: z.array(z.object({ product_retailer_id: words })) }))
				.optional(),
			flowToken: words.optional(),
			flow_token: words.optional(),
		})
		.optional(),
});
export type Parameter = z.output<typeof parameter>;

const plain = z.object({
	type: z.string(),
	sub_type: z.string().optional(),
	index: words.optional(),
	parameters: z.array(parameter).default([]),
});
export type Component = z.output<typeof plain>;

const component = plain.extend({
	cards: z
		.array(z.object({ card_index: z.coerce.number(), components: z.array(plain) }))
		.default([]),
});

/** The `template` of a message, as far as the phone shows it. Source: L1565-1674. */
export const sent = z.object({
	name: z.string(),
	language: z.object({ code: z.string() }),
	components: z.array(component).default([]),
});
export type Sent = z.output<typeof sent>;
