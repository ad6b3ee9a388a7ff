import { z } from 'zod/v3';
import { parameterFormats, templateCategories, templateStatuses } from '../../shared';

/** Why Meta rejects a template. Source: Meta, template status update. */
export const rejectionReasons = [
	'ABUSIVE_CONTENT',
	'INCORRECT_CATEGORY',
	'INVALID_FORMAT',
	'PROMOTIONAL',
	'SCAM',
	'TAG_CONTENT_MISMATCH',
] as const;

const text = z.string().optional();
const texts = z.array(z.string()).optional();
const namedExamples = z.array(z.object({ param_name: z.string(), example: z.string() })).optional();

const example = z.object({
	header_text: texts,
	header_text_named_params: namedExamples,
	header_handle: texts,
	body_text: z.array(z.array(z.string())).optional(),
	body_text_named_params: namedExamples,
});

const button = z
	.object({
		type: z.string(),
		text,
		url: text,
		phone_number: text,
		example: texts,
		otp_type: text,
	})
	.passthrough();
export type StoredButton = z.output<typeof button>;

const part = z
	.object({
		type: z.string(),
		format: text,
		text,
		example: example.optional(),
		buttons: z.array(button).optional(),
		add_security_recommendation: z.boolean().optional(),
		code_expiration_minutes: z.number().optional(),
		limited_time_offer: z
			.object({ text: z.string(), has_expiration: z.boolean().optional() })
			.optional(),
	})
	.passthrough();
/** A header, body, footer or group of buttons, of a template or of a card. */
export type StoredPart = z.output<typeof part>;

export const storedComponent = part.extend({
	cards: z.array(z.object({ components: z.array(part) })).optional(),
});
export type StoredComponent = z.output<typeof storedComponent>;

/** A template at Meta, with what Meta needs to know when somebody changes it. */
export const template = z.object({
	id: z.string(),
	name: z.string(),
	language: z.string(),
	category: z.enum(templateCategories),
	parameter_format: z.enum(parameterFormats),
	status: z.enum(templateStatuses),
	rejected_reason: z.string().optional(),
	components: z.array(storedComponent),
	message_send_ttl_seconds: z.number().optional(),
	/** When it was last submitted for review, RFC 3339. */
	submitted: z.string(),
	/** When it was edited while it was approved, RFC 3339. */
	edits: z.array(z.string()).default([]),
	/** Of a deleted template: until when its name is reserved, RFC 3339. */
	reservedUntil: z.string().optional(),
});
export type Template = z.output<typeof template>;
