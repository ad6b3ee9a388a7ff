/**
 * Text as it may stand in an address: what is not allowed there percent-encoded, once, as escapes
 * that are there already stay. What is no text is left for the schema to refuse.
 */
export function encoded(given: unknown): unknown {
	if (typeof given === 'number' || typeof given === 'boolean') return String(given);
	if (typeof given !== 'string') return given;
	return given.replace(/%[0-9a-f]{2}|[^%]+|%/gi, (part) =>
		/^%.+/.test(part) ? part : encode(part),
	);
}

/** Half a character, which text that was cut may end in, cannot be encoded. */
const encode = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
