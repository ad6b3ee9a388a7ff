/**
 * Text percent-encoded as a part of a URL; existing escapes are kept. Values that are not text stay as they
 * are, for the schema to refuse.
 */
export const encoded = (value: unknown): unknown => escaped(value, encodeURIComponent);

/** Text percent-encoded as the end of a URL, in which `/`, `?`, `&` and the like keep their meaning. */
export const encodedEnd = (value: unknown): unknown => escaped(value, encodeURI);

function escaped(value: unknown, encode: (part: string) => string): unknown {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') return value;
	return value.replace(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
		/^%.+/.test(part) ? part : encode(whole(part)),
	);
}

/** Half of a surrogate pair, at the end of a text that was cut, cannot be encoded. */
const whole = (part: string) => part.replace(/\p{Surrogate}/gu, '\ufffd');
