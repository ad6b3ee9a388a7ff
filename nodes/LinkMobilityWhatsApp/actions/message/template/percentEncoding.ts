import { withoutSpaceAround } from '../../../wire/whitespace';
import { isUnevaluated } from '../../../wire/evaluated';

/**
 * Percent-encodes text for one part of a URL, keeping existing escapes. Other values, and expressions that
 * were not evaluated, are returned unchanged, for the schema to refuse. Spaces around the text are
 * removed, because they would be encoded.
 */
export const encodeUrlPart = (value: unknown): unknown => percentEncode(value, encodeURIComponent);

/** Percent-encodes text for the end of a URL: `/`, `?`, `&` and other delimiters are kept. */
export const encodeUrlSuffix = (value: unknown): unknown => percentEncode(value, encodeURI);

/**
 * Percent-encodes text for the value of a query parameter, with the parameters that may follow it: in `4711&utm_source=x`
 * the `&` is kept, in `Smith & Sons` it is encoded.
 */
export const encodeQueryValue = (value: string): unknown =>
	percentEncode(value.replace(/&(?![\w.~-]+=)|[+#]/g, encodeURIComponent), encodeURI);

function percentEncode(value: unknown, encode: (part: string) => string): unknown {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string' || isUnevaluated(value)) return value;
	return withoutSpaceAround(value).replace(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
		/^%.+/.test(part) ? part : encode(replaceLoneSurrogates(part)),
	);
}

/** Replaces lone surrogates, as in truncated text, because they cannot be encoded. */
const replaceLoneSurrogates = (part: string) => part.replace(/\p{Surrogate}/gu, '\ufffd');
