import { tryToParseDateTime } from 'n8n-workflow';

/** A time zone that does not exist: a parsed time has it only if the text names no zone. */
const NOWHERE = 'UTC+47:11';

/** The text of a JavaScript date: `Mon Mar 18 2030 17:49:00 GMT+0100`. */
const JAVASCRIPT = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4}/;

const DIGITS = /^\s*-?\d+(?:\.\d+)?\s*$/;
const EIGHT_DIGITS = /^\s*\d{8}\s*$/;

/**
 * A date and time in milliseconds since 1970: in ISO 8601, also without hyphens, or in the formats of SQL,
 * HTTP and RFC 2822.
 *
 * @param timezone for values that name none
 * @returns undefined if the value is ambiguous or not a date and time
 */
export function readTime(value: unknown, timezone: string): number | undefined {
	const text = String(value);
	if (DIGITS.test(text) && !EIGHT_DIGITS.test(text)) return undefined;
	try {
		return isGuess(text) ? undefined : tryToParseDateTime(value, timezone).toMillis();
	} catch {
		return undefined;
	}
}

/** Whether n8n lets JavaScript guess, which reads the month first and the time in the server's zone. */
function isGuess(text: string): boolean {
	if (JAVASCRIPT.test(text)) return false;
	const time = tryToParseDateTime(text, NOWHERE);
	return time.zoneName === NOWHERE && time.toMillis() === Date.parse(text);
}
