import { z } from 'zod/v3';
import { templateName } from '../definition/templateName';
import { characters, identifier, tooManyCharacters } from '../text';
import { sentLanguage } from '../language';
import { optional } from '../optional';
import { components } from './filledInComponents';

/** In characters. Source: Meta, authentication templates. */
export const MAX_CODE_LENGTH = 15;

/** An approved template with its values. Message API 1.4.19, Template. */
export const template = z
	.object({
		namespace: optional(identifier()),
		name: templateName,
		language: z
			.object({ code: sentLanguage, policy: z.literal('deterministic').optional() })
			.strict(),
		components,
	})
	.strict();

/**
 * The only message that WhatsApp delivers outside of the 24-hour window. See
 * docs/decisions.md#customer-service-window.
 */
export const templateMessage = z.object({ type: z.literal('template'), template }).strict();

/** A one-time password. See docs/decisions.md#authentication-code. */
export const oneTimeCode = identifier().superRefine((password, context) => {
	const refuse = (message: string) => context.addIssue({ code: z.ZodIssueCode.custom, message });
	if (/\s/.test(password)) return refuse('cannot have spaces or line breaks');
	const count = characters(password);
	if (count > MAX_CODE_LENGTH) refuse(tooManyCharacters(MAX_CODE_LENGTH, count));
});
