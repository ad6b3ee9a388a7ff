import { z } from 'zod/v3';
import { wholeNumber } from '../template/time';
import { text } from '../text';

/** Source: Meta, template components. */
export const MAX_FOOTER_LENGTH = 60;
/** Source: Meta, authentication templates. */
export const MIN_EXPIRY_MINUTES = 1;
export const MAX_EXPIRY_MINUTES = 90;

const written = z
	.object({
		type: z.literal('FOOTER'),
		text: text(MAX_FOOTER_LENGTH).refine((words) => !words.includes('{{'), 'cannot have variables'),
	})
	.strict();

/** WhatsApp's own text with the time until the code expires. Source: Meta, authentication templates. */
const expiry = z
	.object({
		type: z.literal('FOOTER'),
		code_expiration_minutes: wholeNumber(MIN_EXPIRY_MINUTES, MAX_EXPIRY_MINUTES),
	})
	.strict();
export type Footer = z.output<typeof written> | z.output<typeof expiry>;

/** The small text under the body; an authentication template has WhatsApp's own. */
export const footer = z.record(z.unknown()).transform((component, context): Footer => {
	const schema = 'code_expiration_minutes' in component ? expiry : written;
	const parsed = schema.safeParse(component);
	if (parsed.success) return parsed.data;
	parsed.error.issues.forEach(context.addIssue);
	return z.NEVER;
});
