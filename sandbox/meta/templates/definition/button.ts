import { z } from 'zod/v3';
import { object, oneOf, variant } from '../../../json/object';
import { flag, list, text, webAddress } from '../../../json/values';
import {
	MAX_APPS,
	MAX_BUTTON_LABEL_LENGTH,
	MAX_BUTTON_PHONE_LENGTH,
	MAX_BUTTON_URL_LENGTH,
	MAX_COUPON_LENGTH,
	SIGNATURE_HASH_LENGTH,
} from '../../../shared';
import { variablesIn } from '../variables';
import { EMOJI, LINE_BREAK, refuse } from './text';

/** Source: Meta's error 2388060. */
const label = text(MAX_BUTTON_LABEL_LENGTH).superRefine((words, context) => {
	if (!/\{\{|[*_~`]/.test(words) && !LINE_BREAK.test(words) && !EMOJI.test(words)) return;
	refuse(context, 'must not have variables, line breaks, emoji or formatting characters', 'button');
});

const typed = <T extends string>(type: T) => ({ type: z.literal(type), text: label });

/** A list of one, which is written as text when it is created. */
const oneExample = z.preprocess(
	(value) => (typeof value === 'string' ? [value] : value),
	z.array(text()).max(1),
);

const url = object({
	...typed('URL'),
	url: webAddress(MAX_BUTTON_URL_LENGTH),
	example: oneExample.optional(),
}).superRefine(({ url: address, example }, context) => {
	const [variable, ...others] = variablesIn(address);
	if (!variable) return;
	if (others.length || variable.end < address.length) {
		refuse(context, 'must have one variable at most, at its end', 'button', ['url']);
	}
	if (!example?.length) {
		refuse(context, 'is required with a variable in the url', 'button', ['example']);
	}
});

const copyCode = object({
	type: z.literal('COPY_CODE'),
	/** The label is Meta's own. */
	text: z.unknown(),
	example: z.preprocess(
		(value) => (typeof value === 'string' ? [value] : value),
		list(
			text(MAX_COUPON_LENGTH).refine(
				(code) => /^[\w-]*$/.test(code),
				'must have letters, digits, hyphens and underscores only',
			),
			1,
		),
	),
}).transform(({ type, example }) => ({ type, example }));

const phone = object({
	...typed('PHONE_NUMBER'),
	phone_number: text(MAX_BUTTON_PHONE_LENGTH).refine(
		(value) => /\d/.test(value),
		'must be a phone number',
	),
});

/** Source: Meta, sending a flow. */
const flow = object({
	...typed('FLOW'),
	flow_id: text().optional(),
	flow_name: text().optional(),
	flow_json: text().optional(),
	flow_action: oneOf(['navigate', 'data_exchange']).optional(),
	navigate_screen: text().optional(),
	icon: text().optional(),
}).superRefine(({ flow_id, flow_name, flow_json }, context) => {
	const sources = [flow_id, flow_name, flow_json].filter((one) => one !== undefined);
	if (sources.length === 1) return;
	refuse(context, 'must have one of flow_id, flow_name and flow_json', 'button');
});

/** Source: Meta, authentication templates. */
const otp = object({
	type: z.literal('OTP'),
	otp_type: oneOf(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP']),
	text: label.optional(),
	autofill_text: text(MAX_BUTTON_LABEL_LENGTH).optional(),
	supported_apps: list(
		object({
			package_name: text(),
			signature_hash: text().refine(
				(hash) => hash.length === SIGNATURE_HASH_LENGTH,
				`must be ${SIGNATURE_HASH_LENGTH} characters long`,
			),
		}),
		MAX_APPS,
	).optional(),
	zero_tap_terms_accepted: flag.optional(),
}).superRefine(({ otp_type, supported_apps, zero_tap_terms_accepted }, context) => {
	if (otp_type === 'COPY_CODE') return;
	if (!supported_apps) {
		refuse(context, `is required with otp_type ${otp_type}`, 'button', ['supported_apps']);
	}
	if (otp_type === 'ZERO_TAP' && zero_tap_terms_accepted !== true) {
		const message = 'must be true with otp_type ZERO_TAP';
		refuse(context, message, 'button', ['zero_tap_terms_accepted']);
	}
});

const quickReply = object(typed('QUICK_REPLY'));

export const button = variant('type', {
	CATALOG: object(typed('CATALOG')),
	COPY_CODE: copyCode,
	FLOW: flow,
	MPM: object(typed('MPM')),
	OTP: otp,
	PHONE_NUMBER: phone,
	QUICK_REPLY: quickReply,
	URL: url,
});
export type DefinedButton = z.output<typeof button>;

/** Source: Meta, media card carousel templates. */
export const cardButton = variant('type', {
	PHONE_NUMBER: phone,
	QUICK_REPLY: quickReply,
	URL: url,
});
