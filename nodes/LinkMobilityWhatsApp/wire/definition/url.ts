import { z } from 'zod/v3';
import { LONGEST_URL } from '../template/button';
import { link } from '../media';
import { identifier } from '../text';
import { label } from './label';
import { BRACES, braceless, places } from './variables';

const VARIABLE = '{{1}}';

const address = link('Button URL').superRefine((url, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	if (url.length > LONGEST_URL) {
		refuse(`Button URL can be at most ${LONGEST_URL} characters, this one has ${url.length}`);
	}
	if (braceless(url)) return refuse(`Button URL: ${BRACES}`);
	const [first, ...others] = places(url);
	if (!first) return;
	if (others.length) return refuse(`Button URL can have at most one variable, ${VARIABLE}`);
	if (`{{${first.name}}}` !== VARIABLE) {
		return refuse(`Button URL: its variable must be written ${VARIABLE}`);
	}
	if (first.end !== url.length) refuse(`Button URL can have its variable only at the end`);
});

const EXAMPLE = 'Button URL Example';

/** A button that opens an address, whose end may differ from message to message. Source: Meta, template components. */
export const url = z
	.object({
		type: z.literal('URL'),
		text: label,
		url: address,
		example: z
			.array(identifier(EXAMPLE), { invalid_type_error: `${EXAMPLE} must be a list of one` })
			.length(1, `${EXAMPLE} must be a list of one`)
			.optional(),
	})
	.strict()
	.superRefine(({ url: given, example }, context) => {
		const refuse = (message: string) =>
			context.addIssue({ code: 'custom', path: ['example'], message });
		if (example?.some((each) => each.includes(VARIABLE))) {
			refuse(`${EXAMPLE} must have a value in place of ${VARIABLE}`);
		}
		if (!example && places(given).length) {
			refuse(`${EXAMPLE} is required, because the URL has a variable`);
		}
	});
