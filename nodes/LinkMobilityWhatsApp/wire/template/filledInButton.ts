import { z } from 'zod/v3';
import { sections } from '../interactive/productMessages';
import { json } from '../json';
import { optional } from '../optional';
import { identifier, text } from '../text';
import { urlParameter } from './urlParameter';
import { oneParameter, parameterType } from './value';

/** Source: Meta, template components; LINK's MyLINK schema. */
export const MAX_BUTTONS = 10;
/** Source: Meta, coupon code templates. */
export const MAX_COUPON_LENGTH = 20;
/** Source: Meta, limited-time offer templates. */
export const MAX_OFFER_COUPON_LENGTH = 15;
/** An optional button that copies the code, and one with a URL. Source: Meta, limited-time offer templates. */
export const MAX_OFFER_BUTTONS = 2;

/** The position of the button in the template, from 0, as text. See docs/decisions.md#button-index. */
const index = identifier().refine(
	(text) => /^\d$/.test(text),
	`must be a whole number from 0 to ${MAX_BUTTONS - 1}: there can be at most ${MAX_BUTTONS} buttons`,
);

const withParameters = <T extends string, P extends z.ZodTypeAny>(subType: T, parameters: P) =>
	z.object({ type: z.literal('button'), sub_type: z.literal(subType), index, parameters }).strict();

/** A button with its only parameter. */
const button = <T extends string, P extends z.ZodTypeAny>(subType: T, parameter: P) =>
	withParameters(subType, oneParameter(parameter));

const action = <T extends z.ZodTypeAny>(content: T) =>
	z.object({ type: parameterType('action'), action: content }).strict();

/** An action whose entries are all optional, so that there may be no action, and no list of one. */
const optionalAction = <T extends z.ZodTypeAny>(content: T) =>
	z.preprocess(
		(list) => list ?? [],
		z
			.array(action(z.preprocess((entries) => entries ?? {}, content)))
			.max(1, 'can have at most one entry'),
	);

/** What comes back when somebody taps the button, sent as it was typed. */
export const payload = text(Infinity);

/** Message API 1.4.19, Payload parameter. */
export const quickReply = button(
	'quick_reply',
	z.object({ type: parameterType('payload'), payload }).strict(),
);

export const url = button('url', urlParameter);

/** See docs/decisions.md#coupon-code. */
export const COUPON = /^[\w-]*$/;
export const COUPON_CHARACTERS = 'can be letters, digits, hyphens and underscores only';

/**
 * The code that a button copies. See docs/decisions.md#coupon-code.
 *
 * @param limit the maximum length in words
 */
export const couponCode = (max = MAX_COUPON_LENGTH, limit = `at most ${max} characters`) =>
	identifier()
		.refine((code) => COUPON.test(code), COUPON_CHARACTERS)
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

/**
 * Without a thumbnail, WhatsApp shows the first product, and Meta wants no parameters. See
 * docs/decisions.md#catalog-thumbnail.
 */
const catalog = withParameters(
	'catalog',
	optionalAction(
		z.object({ thumbnail_product_retailer_id: optional(identifier()) }).strict(),
	).transform((list) =>
		list.filter(({ action: { thumbnail_product_retailer_id: id } }) => id !== undefined),
	),
);

/** Source: Meta, template components; LINK's MyLINK schema. */
const multiProduct = button(
	'mpm',
	action(z.object({ thumbnail_product_retailer_id: identifier(), sections }).strict()),
);

const FLOW_DATA = 'must be a JSON object such as {"name": "Ann"}';

/** Data for the first screen of a flow. Source: Meta, sending a flow. */
export const flowData = json.pipe(
	z
		.record(z.unknown(), { invalid_type_error: FLOW_DATA })
		.refine((data) => Object.keys(data).length > 0, FLOW_DATA),
);

/**
 * The token in LINK's spelling or in Meta's. Without token and data, there is an empty action, because
 * LINK requires the parameters. See docs/decisions.md#flow-token-key.
 */
const flow = withParameters(
	'flow',
	optionalAction(
		z
			.object({
				flowToken: optional(identifier()),
				flow_token: optional(identifier()),
				flow_action_data: flowData.optional(),
			})
			.strict()
			.refine(
				({ flowToken, flow_token }) => flowToken === undefined || flow_token === undefined,
				'can have flowToken or flow_token, and not both',
			),
	).transform((list) => (list.length ? list : [{ type: 'action' as const, action: {} }])),
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
