import { tryToParseDateTime } from 'n8n-workflow';

/** A zone that no place has, so that a time in it was written without one. */
const NOWHERE = 'UTC+47:11';

/** `Mon Mar 18 2030 17:49:00 GMT+0100`, as JavaScript writes a date. */
const JAVASCRIPT = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4}/;

const DIGITS = /^\s*-?\d+(?:\.\d+)?\s*$/;
const EIGHT_DIGITS = /^\s*\d{8}\s*$/;

/**
 * A date and time in milliseconds since 1970, or nothing where it cannot be told for certain: ISO 8601
 * as n8n's date picker has it, also without hyphens, or the ways of SQL, HTTP and RFC 2822.
 *
 * @param timezone what is meant where the value names none
 */
export function readTime(given: unknown, timezone: string): number | undefined {
	const text = String(given);
	if (DIGITS.test(text) && !EIGHT_DIGITS.test(text)) return undefined;
	try {
		return isGuess(text) ? undefined : tryToParseDateTime(given, timezone).toMillis();
	} catch {
		return undefined;
	}
}

/** Whether n8n falls back to JavaScript's guess: month before day, in the time zone of the server. */
function isGuess(text: string): boolean {
	if (JAVASCRIPT.test(text)) return false;
	const time = tryToParseDateTime(text, NOWHERE);
	return time.zoneName === NOWHERE && time.toMillis() === Date.parse(text);
}
