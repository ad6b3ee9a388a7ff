import { z } from 'zod/v3';
import { sections } from '../interactive/products';
import { json } from '../json';
import { identifier } from '../text';
import { kind, only, value } from './value';

/** Source: Meta, template components; LINK's MyLINK schema. */
export const MOST_BUTTONS = 10;
/** Source: Meta, coupon code templates. */
export const LONGEST_COUPON = 20;
/** Source: Meta, limited-time offer templates. */
export const LONGEST_OFFER_COUPON = 15;
/** Copy Code, which may be missing, and URL. Source: Meta, limited-time offer templates. */
export const MOST_OFFER_BUTTONS = 2;
/** Of a template's whole address. Source: Meta, template components. */
export const LONGEST_URL = 2000;

/** Which button of the template, from 0, as text. Source: L1572, A-25. */
const index = identifier('Index').refine(
	(given) => /^\d$/.test(given),
	`Index must be a whole number from 0 to ${MOST_BUTTONS - 1}: there can be at most ${MOST_BUTTONS} buttons`,
);

/**
 * A button and the one parameter it takes.
 *
 * @param subType as the API spells it
 */
const button = <T extends string, P extends z.ZodTypeAny>(subType: T, parameter: P) =>
	z
		.object({
			type: z.literal('button'),
			sub_type: z.literal(subType),
			index,
			parameters: only(parameter),
		})
		.strict();

const action = <T extends z.ZodTypeAny>(given: T) =>
	z.object({ type: kind('action'), action: given }).strict();

const thumbnail_product_retailer_id = identifier('Thumbnail Product ID');

/** Source: L571-581, L1616-1624. */
export const quickReply = button(
	'quick_reply',
	z.object({ type: kind('payload'), payload: identifier('Payload') }).strict(),
);

export const isAddress = (given: string) => /^\s*https?:\/\//i.test(given);

/** The end of the button's address, in which another address is percent-encoded. Source: L1609; Meta, A-26. */
const urlValue = value('URL Value', LONGEST_URL).refine(
	(given) => !isAddress(given),
	'URL Value cannot be a whole address: only what follows the start that the template has belongs here. If an address does follow, percent-encode it, as https%3A%2F%2F…',
);
export const url = button('url', z.object({ type: kind('text'), text: urlValue }).strict());

/**
 * What a button copies; the characters from LINK's MyLINK schema.
 *
 * @param label the field as the panel calls it
 * @param most in words, how long it can be
 */
export const couponCode = (
	label: string,
	longest = LONGEST_COUPON,
	most = `at most ${longest} characters`,
) =>
	identifier(label)
		.refine((code) => /^[a-z0-9]+$/i.test(code), `${label} can be letters and digits only`)
		.refine((code) => code.length <= longest, `${label} can be ${most}`);

const eitherCode = couponCode(
	'Code',
	LONGEST_COUPON,
	`at most ${LONGEST_COUPON} characters, ${LONGEST_OFFER_COUPON} in a limited-time offer`,
);

/** Source: L636-645, L1656-1664. */
const copyCode = button(
	'copy_code',
	z.object({ type: kind('coupon_code'), coupon_code: eitherCode }).strict(),
);

/** Source: L695-708, L1173. */
const catalog = button('catalog', action(z.object({ thumbnail_product_retailer_id }).strict()));

/** Source: Meta, template components; LINK's MyLINK schema. */
const multiProduct = button(
	'mpm',
	action(z.object({ thumbnail_product_retailer_id, sections }).strict()),
);

const FLOW_DATA = 'Flow Data must be a JSON object such as {"name": "Ann"}';

/** What the first screen of a flow is given. Source: Meta, sending a flow. */
export const flowData = json('Flow Data').pipe(
	z
		.record(z.unknown(), { invalid_type_error: FLOW_DATA })
		.refine((data) => Object.keys(data).length > 0, FLOW_DATA),
);

/** The token in LINK's spelling, or in Meta's. Source: L1142, A-30. */
const flow = button(
	'flow',
	action(
		z
			.object({
				flowToken: identifier('Flow Token').optional(),
				flow_token: identifier('Flow Token').optional(),
				flow_action_data: flowData.optional(),
			})
			.strict()
			.refine(
				({ flowToken, flow_token }) => flowToken === undefined || flow_token === undefined,
				'Flow Token can be there only once',
			),
	),
);

/** Under what each calls its kind. Source: L1571, A-23. */
export const buttons = {
	quick_reply: quickReply,
	url,
	copy_code: copyCode,
	catalog,
	flow,
	mpm: multiProduct,
};
