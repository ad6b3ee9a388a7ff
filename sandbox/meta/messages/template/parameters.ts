import { z } from 'zod/v3';
import { object, reject, variant } from '../../../json/object';
import { anyText, number, text } from '../../../json/values';
import { MAX_COUPON_LENGTH } from '../../../shared';
import { productSections } from '../interactive/products';
import { location } from '../location';
import { document, image, video } from '../media';

/** Source: specification, Text parameter; docs/decisions.md#named-parameter-key. */
const textParameter = object({
	type: z.literal('text'),
	text: text(),
	parameterName: text().optional(),
});

/** Source: specification, Currency; docs/decisions.md#amount-times-1000. */
const currency = object({
	type: z.literal('currency'),
	currency: object({ fallbackValue: text(), code: text(), amount1000: number }),
});

const dateParts = {
	dayOfWeek: anyText.optional(),
	dayOfMonth: anyText.optional(),
	year: anyText.optional(),
	month: anyText.optional(),
	hour: anyText.optional(),
	minute: anyText.optional(),
};

/** Source: specification, DateTime; docs/decisions.md#date-parts. */
const dateTime = object({
	type: z.literal('dateTime'),
	dateTime: object({ fallbackValue: text(), ...dateParts, timestamp: anyText.optional() }).refine(
		(value) =>
			value.timestamp !== undefined || Object.keys(dateParts).every((name) => name in value),
		`must have ${Object.keys(dateParts).join(', ')} together, or timestamp alone`,
	),
});

export const bodyParameter = variant('type', { text: textParameter, currency, dateTime });

/** Source: specification, Parameter; Meta, template components. */
export const headerParameter = variant('type', {
	text: textParameter,
	image: object({ type: z.literal('image'), image }),
	video: object({ type: z.literal('video'), video }),
	document: object({ type: z.literal('document'), document }),
	location: object({ type: z.literal('location'), location }),
});

/** Nested as in the specification's example, or flat as in its table. See docs/decisions.md#offer-expiry. */
export const offerParameter = object({
	type: z.literal('limited_time_offer'),
	limited_time_offer: object({ expiration_time_ms: number }).optional(),
	expiration_time_ms: number.optional(),
}).transform(({ type, limited_time_offer, expiration_time_ms }, context) => {
	const time = limited_time_offer?.expiration_time_ms ?? expiration_time_ms;
	if (time !== undefined) return { type, limited_time_offer: { expiration_time_ms: time } };
	const path = ['limited_time_offer'];
	return reject(context, 'is required', { path, params: { isMissing: true } });
});

const action = <S extends z.ZodTypeAny>(content: S) =>
	variant('type', { action: object({ type: z.literal('action'), action: content }) });

/**
 * The one parameter that a button of each sub type takes. Source: specification, Component, Parameter;
 * docs/decisions.md#url-button-value, #coupon-code, #flow-token-key.
 */
export const buttonParameters = {
	quick_reply: variant('type', {
		payload: object({ type: z.literal('payload'), payload: text() }),
	}),
	url: variant('type', { text: object({ type: z.literal('text'), text: text() }) }),
	copy_code: variant('type', {
		coupon_code: object({
			type: z.literal('coupon_code'),
			coupon_code: text(MAX_COUPON_LENGTH).refine(
				(code) => /^[\w-]*$/.test(code),
				'must have letters, digits, hyphens and underscores only',
			),
		}),
	}),
	catalog: action(object({ thumbnail_product_retailer_id: text().optional() })),
	flow: action(
		object({ flowToken: anyText.optional(), flow_action_data: z.record(z.unknown()).optional() }),
	),
	mpm: action(object({ thumbnail_product_retailer_id: text(), sections: productSections })),
};
