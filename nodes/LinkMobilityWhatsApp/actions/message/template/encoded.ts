/**
 * Text as it may stand in a part of an address: what is not allowed there percent-encoded, once, as
 * escapes that are there already stay. What is no text is left for the schema to refuse.
 */
export const encoded = (given: unknown): unknown => escaped(given, encodeURIComponent);

/** The end of an address as it may stand there: `/`, `?`, `&` and the like keep their meaning. */
export const encodedEnd = (given: unknown): unknown => escaped(given, encodeURI);

function escaped(given: unknown, encode: (part: string) => string): unknown {
	if (typeof given === 'number' || typeof given === 'boolean') return String(given);
	if (typeof given !== 'string') return given;
	return given.replace(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
		/^%.+/.test(part) ? part : encode(whole(part)),
	);
}

/** Half a character, which text that was cut may end in, cannot be encoded. */
const whole = (part: string) => part.replace(/\p{Surrogate}/gu, '\ufffd');
