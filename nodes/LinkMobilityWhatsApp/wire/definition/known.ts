import { z } from 'zod/v3';
import { words } from '../lenient';
import { reading } from './reading';

const texts = z.preprocess((value) => [value].flat(Infinity), z.array(z.coerce.string()));

const named = z.array(z.object({ param_name: z.coerce.string(), example: z.coerce.string() }));

/** One list in a list; some answers have only the inner one. */
const row = z.preprocess(
	(value) => (Array.isArray(value) && !value.some(Array.isArray) ? [value] : value),
	z.array(z.array(z.coerce.string())),
);

const example = z
	.object({
		header_text: texts.optional(),
		header_text_named_params: named.optional(),
		header_handle: texts.optional(),
		body_text: row.optional(),
		body_text_named_params: named.optional(),
	})
	.passthrough();

const button = z
	.object({
		type: z.string(),
		text: words,
		url: words,
		phone_number: words,
		/** The example of a URL's variable or of a code: a list of one. */
		example: texts.optional(),
		flow_id: words,
		otp_type: words,
	})
	.passthrough();
export type KnownButton = z.output<typeof button>;

const plain = z
	.object({
		/** `HEADER`, `BODY`, `FOOTER`, `BUTTONS`, `CAROUSEL`, `LIMITED_TIME_OFFER`, or a type that Meta adds. */
		type: z.string(),
		/** The format of a header: `TEXT`, `IMAGE`, `VIDEO`, `DOCUMENT`, `LOCATION`. */
		format: words,
		text: z.string().optional(),
		example: example.optional(),
		buttons: z.array(button).optional(),
		add_security_recommendation: z.boolean().optional(),
		code_expiration_minutes: z.coerce.number().optional(),
		limited_time_offer: z
			.object({ text: words, has_expiration: z.boolean().optional() })
			.passthrough()
			.optional(),
	})
	.passthrough();
export type KnownPart = z.output<typeof plain>;

const knownComponent = plain.extend({
	cards: z.array(z.object({ components: z.array(plain) }).passthrough()).optional(),
});
export type KnownComponent = z.output<typeof knownComponent>;

/** The response to Get: Meta's JSON, in either spelling, wrapped or not. See docs/decisions.md#template-answers. */
export const knownTemplate = reading(
	z
		.object({
			id: words,
			name: z.string().min(1),
			language: z.string().min(1),
			/** One of `templateStatuses`, or a status that Meta adds. */
			status: words,
			category: words,
			/** `positional` or `named`. */
			parameter_format: words,
			components: z.array(knownComponent).default([]),
			rejected_reason: words,
			message_send_ttl_seconds: z.coerce.number().optional(),
		})
		.passthrough(),
);
export type KnownTemplate = z.output<typeof knownTemplate>;

/**
 * Whether messages of the template carry a one-time code. Meta returns the button that copies the code as a URL
 * button. See docs/decisions.md#authentication-code.
 */
export const hasOneTimeCode = ({ category, components }: KnownTemplate) =>
	category === 'AUTHENTICATION' ||
	components.some(({ buttons }) => buttons?.some(({ type }) => type === 'OTP'));
