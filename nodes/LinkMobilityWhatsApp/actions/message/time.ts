import { tryToParseDateTime } from 'n8n-workflow';

/** The milliseconds of each unit that a panel offers. */
export const MILLISECONDS: Readonly<Record<string, number>> = {
	minutes: 60_000,
	hours: 3_600_000,
	days: 86_400_000,
};

/** An offset that no real time zone has: a time parsed with it had no time zone of its own. */
const UNKNOWN_ZONE = 'UTC+47:11';

/** The format of JavaScript's `Date.prototype.toString`: `Mon Mar 18 2030 17:49:00 GMT+0100`. */
const JAVASCRIPT = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4}/;

const DIGITS = /^\s*-?\d+(?:\.\d+)?\s*$/;
const EIGHT_DIGITS = /^\s*\d{8}\s*$/;

/**
 * Parses a date and time to milliseconds since 1970; undefined if it is ambiguous. Accepts ISO 8601, as
 * from n8n's date picker or without hyphens, and the formats of SQL, HTTP and RFC 2822.
 *
 * @param timezone used if the value contains none
 */
export function parseTime(value: unknown, timezone: string): number | undefined {
	const text = String(value);
	if (DIGITS.test(text) && !EIGHT_DIGITS.test(text)) return undefined;
	try {
		return isJavaScriptGuess(text) ? undefined : tryToParseDateTime(value, timezone).toMillis();
	} catch {
		return undefined;
	}
}

/** True if n8n falls back to `Date.parse`, which reads the month first and assumes the server's time zone. */
function isJavaScriptGuess(text: string): boolean {
	if (JAVASCRIPT.test(text)) return false;
	const time = tryToParseDateTime(text, UNKNOWN_ZONE);
	return time.zoneName === UNKNOWN_ZONE && time.toMillis() === Date.parse(text);
}
