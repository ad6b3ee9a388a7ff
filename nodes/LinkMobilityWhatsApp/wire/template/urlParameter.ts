import { z } from 'zod/v3';
import { withoutSpaceAround } from '../whitespace';
import { parameterType, value } from './value';

/** Of the whole URL of a button. Source: Meta, template components. */
export const MAX_URL_LENGTH = 2000;

export const isAddress = (text: string) => /^https?:\/\//i.test(withoutSpaceAround(text));

/** The end of the button's URL. See docs/decisions.md#url-button-value. */
const urlValue = z.preprocess(
	(text) => (typeof text === 'string' ? withoutSpaceAround(text) : text),
	value(MAX_URL_LENGTH).refine(
		(text) => !isAddress(text),
		'cannot be a whole address. Enter only the part after the URL of the template. If that part is an address itself, percent-encode it, as in https%3A%2F%2F…',
	),
);

/** The specification's carousel has a `payload` where its table and Meta have `text`. */
function asText(parameter: unknown): unknown {
	if (typeof parameter !== 'object' || parameter === null || !('payload' in parameter)) {
		return parameter;
	}
	const { type, payload, ...others } = { type: undefined, ...parameter };
	if ('text' in others || (type !== 'payload' && type !== 'text')) return parameter;
	return { ...others, type: 'text', text: payload };
}

/** See docs/decisions.md#url-button-value. */
export const urlParameter = z.preprocess(
	asText,
	z.object({ type: parameterType('text'), text: urlValue }).strict(),
);
