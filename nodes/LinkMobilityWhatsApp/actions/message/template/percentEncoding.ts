/**
 * Percent-encodes text for one part of a URL, keeping existing escapes. Other values are returned
 * unchanged, for the schema to refuse.
 */
export const encodeUrlPart = (given: unknown): unknown => escaped(given, encodeURIComponent);

/** Percent-encodes text for the end of a URL: `/`, `?`, `&` and other delimiters are kept. */
export const encodeUrlSuffix = (given: unknown): unknown => escaped(given, encodeURI);

function escaped(given: unknown, encode: (part: string) => string): unknown {
	if (typeof given === 'number' || typeof given === 'boolean') return String(given);
	if (typeof given !== 'string') return given;
	return given.replace(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
		/^%.+/.test(part) ? part : encode(whole(part)),
	);
}

/** Replaces lone surrogates, as in truncated text, because they cannot be encoded. */
const whole = (part: string) => part.replace(/\p{Surrogate}/gu, '\ufffd');
