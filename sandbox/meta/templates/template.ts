import { z } from 'zod/v3';
import {
	parameterFormats,
	templateCategories,
} from '../../../nodes/LinkMobilityWhatsApp/wire/definition/category';
import { knownComponent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { templateStatuses } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/status';

/** Why Meta rejects a template. Source: api-notes 2.4. */
export const rejectionReasons = [
	'ABUSIVE_CONTENT',
	'INCORRECT_CATEGORY',
	'INVALID_FORMAT',
	'PROMOTIONAL',
	'SCAM',
	'TAG_CONTENT_MISMATCH',
] as const;

/** What a template is at Meta, and what Meta goes by when somebody wants to change it. */
export const kept = z.object({
	id: z.string(),
	name: z.string(),
	language: z.string(),
	category: z.enum(templateCategories),
	parameter_format: z.enum(parameterFormats),
	status: z.enum(templateStatuses),
	rejected_reason: z.string().optional(),
	components: z.array(knownComponent),
	message_send_ttl_seconds: z.number().optional(),
	/** When it was last handed in for review, RFC 3339. */
	submitted: z.string(),
	/** When it was edited while it was approved, RFC 3339. */
	edits: z.array(z.string()).default([]),
	/** Of a deleted one: until when nobody can have its name, RFC 3339. */
	reservedUntil: z.string().optional(),
});
export type Kept = z.output<typeof kept>;
