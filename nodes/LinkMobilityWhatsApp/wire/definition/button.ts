import { z } from 'zod/v3';
import { flowActions } from '../interactive/flow';
import { LONGEST_COUPON } from '../template/button';
import { variant } from '../template/variant';
import { identifier } from '../text';
import { label } from './label';
import { otp } from './otp';
import { url } from './url';

/** Source: Meta, template components. */
export const LONGEST_PHONE_NUMBER = 20;

const plain = <T extends string>(type: T) =>
	z.object({ type: z.literal(type), text: label }).strict();

const quickReply = plain('QUICK_REPLY');
const catalog = plain('CATALOG');
const multiProduct = plain('MPM');

const phone = plain('PHONE_NUMBER').extend({
	phone_number: identifier('Phone Number')
		.refine(
			(number) => number.length <= LONGEST_PHONE_NUMBER,
			`Phone Number can be at most ${LONGEST_PHONE_NUMBER} characters`,
		)
		.refine(
			(number) => /^\+?[ ()./-]*\d[\d ()./-]*$/.test(number),
			'Phone Number must be a number such as +46701234567',
		),
});

/** The label is WhatsApp's own: Get answers it, and it is not sent. Source: Meta, coupon code templates. */
const copyCode = z
	.object({
		type: z.literal('COPY_CODE'),
		text: z.unknown(),
		example: identifier('Code Example')
			.refine((code) => /^[a-z0-9]*$/i.test(code), 'Code Example can be letters and digits only')
			.refine(
				(code) => code.length <= LONGEST_COUPON,
				`Code Example can be at most ${LONGEST_COUPON} characters`,
			),
	})
	.strict()
	.transform(({ type, example }) => ({ type, example }));

/** A form, found by its ID or name, or described on the spot. Source: Meta, sending a flow. */
const flow = plain('FLOW')
	.extend({
		flow_id: identifier('Flow ID').optional(),
		flow_name: identifier('Flow Name').optional(),
		flow_json: identifier('Flow JSON').optional(),
		flow_action: z
			.enum(flowActions, {
				errorMap: () => ({ message: `Flow Action must be one of ${flowActions.join(', ')}` }),
			})
			.optional(),
		navigate_screen: identifier('First Screen').optional(),
		icon: identifier('Icon').optional(),
	})
	.refine(
		({ flow_id, flow_name, flow_json }) =>
			[flow_id, flow_name, flow_json].filter((each) => each !== undefined).length === 1,
		'Flow needs exactly one of Flow ID and Flow Name (in JSON, flow_json will do too)',
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
