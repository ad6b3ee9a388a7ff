import { z } from 'zod/v3';
import { flowActions } from '../interactive/flowMessage';
import { COUPON, COUPON_CHARACTERS, MAX_COUPON_LENGTH } from '../template/filledInButton';
import { variant } from '../template/variant';
import { identifier } from '../text';
import { label } from './buttonLabel';
import { otp } from './otp';
import { url } from './url';

/** Source: Meta, template components. */
export const MAX_PHONE_NUMBER_LENGTH = 20;

const plain = <T extends string>(type: T) =>
	z.object({ type: z.literal(type), text: label }).strict();

const quickReply = plain('QUICK_REPLY');
const catalog = plain('CATALOG');
const multiProduct = plain('MPM');

const phone = plain('PHONE_NUMBER').extend({
	phone_number: identifier()
		.refine(
			(number) => number.length <= MAX_PHONE_NUMBER_LENGTH,
			`can be at most ${MAX_PHONE_NUMBER_LENGTH} characters`,
		)
		.refine(
			(number) => /^\+?[ ()./-]*\d[\d ()./-]*$/.test(number),
			'must be a number such as +46701234567',
		),
});

/** The text is WhatsApp's own: Get answers it, and it is not sent. Source: Meta, coupon code templates. */
const copyCode = z
	.object({
		type: z.literal('COPY_CODE'),
		text: z.unknown(),
		example: identifier()
			.refine((code) => COUPON.test(code), COUPON_CHARACTERS)
			.refine(
				(code) => code.length <= MAX_COUPON_LENGTH,
				`can be at most ${MAX_COUPON_LENGTH} characters`,
			),
	})
	.strict()
	.transform(({ type, example }) => ({ type, example }));

export const ONE_FLOW = 'needs exactly one of flow_id, flow_name and flow_json';

/** A flow, by its ID or name, or as JSON. Source: Meta, sending a flow. */
const flow = plain('FLOW')
	.extend({
		flow_id: identifier().optional(),
		flow_name: identifier().optional(),
		flow_json: identifier().optional(),
		flow_action: z
			.enum(flowActions, {
				errorMap: () => ({ message: `must be one of ${flowActions.join(', ')}` }),
			})
			.optional(),
		navigate_screen: identifier().optional(),
		icon: identifier().optional(),
	})
	.refine(
		({ flow_id, flow_name, flow_json }) =>
			[flow_id, flow_name, flow_json].filter((each) => each !== undefined).length === 1,
		ONE_FLOW,
	);

/** A button under the text of a template. Source: Meta, template components. */
const buttons = {
	CATALOG: catalog,
	COPY_CODE: copyCode,
	FLOW: flow,
	MPM: multiProduct,
	OTP: otp,
	PHONE_NUMBER: phone,
	QUICK_REPLY: quickReply,
	URL: url,
};
export const button = variant('type', buttons);
export const buttonTypes = Object.keys(buttons);
export type TemplateButton = z.output<typeof button>;

/** The buttons of a carousel's card. Source: Meta, media card carousel templates. */
export const cardButton = variant('type', {
	PHONE_NUMBER: phone,
	QUICK_REPLY: quickReply,
	URL: url,
});
