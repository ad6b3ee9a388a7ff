import { z } from 'zod/v3';
import { MAX_URL_LENGTH } from '../template/urlParameter';
import { link } from '../media';
import { identifier, tooManyCharacters } from '../text';
import { label } from './buttonLabel';
import { BRACES, hasUnpairedBraces, places } from './variables';

const VARIABLE = '{{1}}';

const address = link.superRefine((url, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	if (url.length > MAX_URL_LENGTH) {
		refuse(tooManyCharacters(MAX_URL_LENGTH, url.length));
	}
	if (hasUnpairedBraces(url)) return refuse(BRACES);
	const [first, ...others] = places(url);
	if (!first) return;
	if (others.length) return refuse(`can have at most one variable, ${VARIABLE}`);
	if (`{{${first.name}}}` !== VARIABLE) {
		return refuse(`must have its variable written ${VARIABLE}`);
	}
	if (first.end !== url.length) refuse('can have its variable only at the end');
});

const NO_LIST = 'must be a list with exactly one entry';

/** A button that opens a URL, whose end can be a variable. Source: Meta, template components. */
export const url = z
	.object({
		type: z.literal('URL'),
		text: label,
		url: address,
		example: z.array(identifier(), { invalid_type_error: NO_LIST }).length(1, NO_LIST).optional(),
	})
	.strict()
	.superRefine(({ url: target, example }, context) => {
		const refuse = (message: string) =>
			context.addIssue({ code: 'custom', path: ['example'], message });
		if (example?.some((each) => each.includes(VARIABLE))) {
			refuse(`must have a value in place of ${VARIABLE}`);
		}
		if (!example && places(target).length) {
			refuse('is required, because the URL has a variable');
		}
	});
