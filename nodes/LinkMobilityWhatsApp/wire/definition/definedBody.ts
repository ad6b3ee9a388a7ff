import { z } from 'zod/v3';
import { flag } from '../flag';
import { text } from '../text';
import { bodyExample, examplesProblem } from './example';
import { misplacedVariables, variablesProblem } from './variables';

/** Source: Meta, template components. */
export const MAX_BODY_LENGTH = 1024;
/** In a limited-time offer. Source: Meta, limited-time offer templates. */
export const MAX_OFFER_BODY_LENGTH = 600;
/** Source: Meta, media card carousel templates. */
export const MAX_CARD_BODY_LENGTH = 160;

const withText = (max: number) =>
	z
		.object({
			type: z.literal('BODY'),
			text: text(max),
			example: bodyExample,
		})
		.strict()
		.superRefine(({ text: content, example }, context) => {
			const refuse = (field: string, message: string) =>
				context.addIssue({ code: 'custom', path: [field], message });
			const problem = variablesProblem(content);
			if (problem) return refuse('text', problem);
			const exampleProblem = examplesProblem(content, {
				numbered: example?.body_text?.[0],
				named: example?.body_text_named_params,
			});
			if (exampleProblem) refuse('example', exampleProblem);
			for (const message of misplacedVariables(content)) refuse('text', message);
		});

const written = withText(MAX_BODY_LENGTH);

/** WhatsApp's own text about a one-time password. Source: Meta, authentication templates. */
const preset = z
	.object({
		type: z.literal('BODY'),
		add_security_recommendation: flag(),
	})
	.strict();

export type Body = z.output<typeof written> | z.output<typeof preset>;

/** The text of a template; an authentication template has none. */
export const body = z.record(z.unknown()).transform((component, context): Body => {
	const parsed = (component.text === undefined ? preset : written).safeParse(component);
	if (parsed.success) return parsed.data;
	parsed.error.issues.forEach(context.addIssue);
	return z.NEVER;
});

export const cardBody = withText(MAX_CARD_BODY_LENGTH);
