import { normalized } from '../normalized';
import { identifier } from '../text';

/** Source: Meta, templates overview. */
export const LONGEST_TEMPLATE_NAME = 512;

const TIDY = /^[a-z0-9_]+$/;

/** A name as WhatsApp takes it, from any: `order_ok` from `Order OK`; empty when nothing is left. */
export const tidyName = (given: string) =>
	normalized(given, 'NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_|_$/g, '')
		.slice(0, LONGEST_TEMPLATE_NAME);

const instead = (given: string) => {
	const tidy = tidyName(given);
	return tidy && ` Write ${tidy} instead.`;
};

/** What a template is called, once for all its languages. Source: Meta, templates overview. */
export const templateName = identifier('Template Name').superRefine((given, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	if (given && !TIDY.test(given)) {
		refuse(
			`Template Name can be lowercase letters, digits and underscore only, at most ${LONGEST_TEMPLATE_NAME}.${instead(given)}`,
		);
	} else if (given.length > LONGEST_TEMPLATE_NAME) {
		refuse(
			`Template Name can be at most ${LONGEST_TEMPLATE_NAME} characters, this one has ${given.length}`,
		);
	}
});
