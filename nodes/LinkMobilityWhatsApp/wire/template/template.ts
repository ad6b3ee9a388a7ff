import { z } from 'zod/v3';
import { templateName } from '../definition/name';
import { characters, identifier } from '../text';
import { language } from '../language';
import { components } from './components';

/** The most characters of a one-time password. Source: Meta, authentication templates. */
export const LONGEST_CODE = 15;

const blank = (given: unknown) => typeof given === 'string' && given.trim() === '';

/** A template that WhatsApp has approved, and what is filled in. Source: L383-389. */
export const template = z
	.object({
		namespace: z.preprocess(
			(given) => (blank(given) ? undefined : given),
			identifier('Namespace').optional(),
		),
		name: templateName,
		language: z.object({ code: language, policy: z.literal('deterministic').optional() }).strict(),
		components,
	})
	.strict();

/** The only message that reaches people who have not written in the last 24 hours. Source: L191-193. */
export const templateMessage = z.object({ type: z.literal('template'), template }).strict();

/** A one-time password, which the text shows and the button copies. Source: api-notes 2.4. */
export const oneTimeCode = identifier('Code').superRefine((given, context) => {
	const refuse = (message: string) => context.addIssue({ code: z.ZodIssueCode.custom, message });
	if (/\s/.test(given)) return refuse('Code cannot have blanks or line breaks');
	if (characters(given) <= LONGEST_CODE) return;
	refuse(`Code can be at most ${LONGEST_CODE} characters, this one has ${characters(given)}`);
});
