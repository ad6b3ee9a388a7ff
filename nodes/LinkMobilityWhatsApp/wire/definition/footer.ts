import { z } from 'zod/v3';
import { whole } from '../template/time';
import { text } from '../text';

/** Source: Meta, template components. */
export const LONGEST_FOOTER = 60;
/** Source: Meta, authentication templates. */
export const SHORTEST_EXPIRY_MINUTES = 1;
export const LONGEST_EXPIRY_MINUTES = 90;

const written = z
	.object({
		type: z.literal('FOOTER'),
		text: text('Footer', LONGEST_FOOTER).refine(
			(words) => !words.includes('{{'),
			'Footer cannot have variables',
		),
	})
	.strict();

/** WhatsApp's own text about when a code expires. Source: Meta, authentication templates. */
const expiry = z
	.object({
		type: z.literal('FOOTER'),
		code_expiration_minutes: whole(
			'Code Expires After',
			SHORTEST_EXPIRY_MINUTES,
			LONGEST_EXPIRY_MINUTES,
		),
	})
	.strict();
export type Footer = z.output<typeof written> | z.output<typeof expiry>;

/** The small text under the body, or the preset one of an authentication template. */
export const footer = z.record(z.unknown()).transform((given, context): Footer => {
	const parsed = ('code_expiration_minutes' in given ? expiry : written).safeParse(given);
	if (parsed.success) return parsed.data;
	parsed.error.issues.forEach(context.addIssue);
	return z.NEVER;
});
