import { z } from 'zod/v3';
import { sections } from '../interactive/productMessages';
import { json } from '../json';
import { identifier } from '../text';
import { oneParameter, parameterType, value } from './value';

/** Source: Meta, template components; LINK's MyLINK schema. */
export const MAX_BUTTONS = 10;
/** Source: Meta, coupon code templates. */
export const MAX_COUPON_LENGTH = 20;
/** Source: Meta, limited-time offer templates. */
export const MAX_OFFER_COUPON_LENGTH = 15;
/** An optional button that copies the code, and one with a URL. Source: Meta, limited-time offer templates. */
export const MAX_OFFER_BUTTONS = 2;
/** Of the whole URL of a button. Source: Meta, template components. */
export const MAX_URL_LENGTH = 2000;

/** The position of the button in the template, from 0, as text. See docs/decisions.md#button-index. */
const index = identifier().refine(
	(text) => /^\d$/.test(text),
	`must be a whole number from 0 to ${MAX_BUTTONS - 1}: there can be at most ${MAX_BUTTONS} buttons`,
);

/** A button with its only parameter. */
const button = <T extends string, P extends z.ZodTypeAny>(subType: T, parameter: P) =>
	z
		.object({
			type: z.literal('button'),
			sub_type: z.literal(subType),
			index,
			parameters: oneParameter(parameter),
		})
		.strict();

const action = <T extends z.ZodTypeAny>(content: T) =>
	z.object({ type: parameterType('action'), action: content }).strict();

const thumbnail_product_retailer_id = identifier();

/** Message API 1.4.19, Payload parameter. */
export const quickReply = button(
	'quick_reply',
	z.object({ type: parameterType('payload'), payload: identifier() }).strict(),
);

export const isAddress = (text: string) => /^\s*https?:\/\//i.test(text);

/** The end of the button's URL. See docs/decisions.md#url-button-value. */
const urlValue = value(MAX_URL_LENGTH).refine(
	(text) => !isAddress(text),
	'cannot be a whole address: only what follows the start that the template has belongs here. If an address does follow, percent-encode it, as https%3A%2F%2F…',
);
export const url = button(
	'url',
	z.object({ type: parameterType('text'), text: urlValue }).strict(),
);

/**
 * The code that a button copies. See docs/decisions.md#coupon-code.
 *
 * @param limit the maximum length in words
 */
export const couponCode = (max = MAX_COUPON_LENGTH, limit = `at most ${max} characters`) =>
	identifier()
		.refine((code) => /^[a-z0-9]+$/i.test(code), 'can be letters and digits only')
		.refine((code) => code.length <= max, `can be ${limit}`);

const eitherCode = couponCode(
	MAX_COUPON_LENGTH,
	`at most ${MAX_COUPON_LENGTH} characters, ${MAX_OFFER_COUPON_LENGTH} in a limited-time offer`,
);

/** Message API 1.4.19, Coupon parameter. */
const copyCode = button(
	'copy_code',
	z.object({ type: parameterType('coupon_code'), coupon_code: eitherCode }).strict(),
);

/** Message API 1.4.19, Template, catalog example. */
const catalog = button('catalog', action(z.object({ thumbnail_product_retailer_id }).strict()));

/** Source: Meta, template components; LINK's MyLINK schema. */
const multiProduct = button(
	'mpm',
	action(z.object({ thumbnail_product_retailer_id, sections }).strict()),
);

const FLOW_DATA = 'must be a JSON object such as {"name": "Ann"}';

/** Data for the first screen of a flow. Source: Meta, sending a flow. */
export const flowData = json.pipe(
	z
		.record(z.unknown(), { invalid_type_error: FLOW_DATA })
		.refine((data) => Object.keys(data).length > 0, FLOW_DATA),
);

/** The token in LINK's spelling or in Meta's. See docs/decisions.md#flow-token-key. */
const flow = button(
	'flow',
	action(
		z
			.object({
				flowToken: identifier().optional(),
				flow_token: identifier().optional(),
				flow_action_data: flowData.optional(),
			})
			.strict()
			.refine(
				({ flowToken, flow_token }) => flowToken === undefined || flow_token === undefined,
				'can have flowToken or flow_token, and not both',
			),
	),
);

/** By their `sub_type`. See docs/decisions.md#sub-type-values. */
export const buttons = {
	quick_reply: quickReply,
	url,
	copy_code: copyCode,
	catalog,
	flow,
	mpm: multiProduct,
};
