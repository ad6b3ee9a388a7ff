import { normalized } from '../normalized';
import { identifier, tooManyCharacters } from '../text';

/** Source: Meta, templates overview. */
export const MAX_TEMPLATE_NAME_LENGTH = 512;

const TIDY = /^[a-z0-9_]+$/;

/** A name that WhatsApp accepts, made from any text: `order_ok` from `Order OK`; empty if no character is left. */
export const tidyName = (text: string) =>
	normalized(text, 'NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_|_$/g, '')
		.slice(0, MAX_TEMPLATE_NAME_LENGTH);

const instead = (name: string) => {
	const tidy = tidyName(name);
	return tidy && ` Write ${tidy} instead.`;
};

/** The name of a template in all its languages. Source: Meta, templates overview. */
export const templateName = identifier().superRefine((name, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	if (name && !TIDY.test(name)) {
		refuse(
			`can be lowercase letters, digits and underscore only, at most ${MAX_TEMPLATE_NAME_LENGTH}.${instead(name)}`,
		);
	} else if (name.length > MAX_TEMPLATE_NAME_LENGTH) {
		refuse(tooManyCharacters(MAX_TEMPLATE_NAME_LENGTH, name.length));
	}
});
