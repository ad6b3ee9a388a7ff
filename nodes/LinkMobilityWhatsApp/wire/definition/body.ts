import { z } from 'zod/v3';
import { flag } from '../flag';
import { text } from '../text';
import { bodyExample, unfitExamples } from './example';
import { misplacedVariables, unfitVariables } from './variables';

/** Source: Meta, template components. */
export const LONGEST_BODY = 1024;
/** Of the text under the name of an offer. Source: Meta, limited-time offer templates. */
export const LONGEST_OFFER_BODY = 600;
/** Source: Meta, media card carousel templates. */
export const LONGEST_CARD_BODY = 160;

const EXAMPLES = 'Body Examples';

const words = (max: number) =>
	z
		.object({
			type: z.literal('BODY'),
			text: text('Body', max),
			example: bodyExample(EXAMPLES),
		})
		.strict()
		.superRefine(({ text: given, example }, context) => {
			const refuse = (message: string) => context.addIssue({ code: 'custom', message });
			const unfit = unfitVariables('Body', given);
			if (unfit) return refuse(unfit);
			const examples = unfitExamples(EXAMPLES, given, {
				numbered: example?.body_text?.[0],
				named: example?.body_text_named_params,
			});
			if (examples) refuse(examples);
			misplacedVariables('Body', given).forEach(refuse);
		});

const written = words(LONGEST_BODY);

/** WhatsApp's own text about a code, in the language of the template. Source: Meta, authentication templates. */
const preset = z
	.object({
		type: z.literal('BODY'),
		add_security_recommendation: flag('Security Recommendation'),
	})
	.strict();

export type Body = z.output<typeof written> | z.output<typeof preset>;

/** The text of a template; without one it is the preset text of an authentication template. */
export const body = z.record(z.unknown()).transform((given, context): Body => {
	const parsed = (given.text === undefined ? preset : written).safeParse(given);
	if (parsed.success) return parsed.data;
	parsed.error.issues.forEach(context.addIssue);
	return z.NEVER;
});

export const cardBody = words(LONGEST_CARD_BODY);
