/** Seconds since 1970, as Meta writes a time, or milliseconds. */
const EPOCH = /^[1-9]\d{9}(\d{3})?$/;

/** A date and time with its zone: RFC 3339, section 5.6. */
const TIME =
	/^(\d{4})-(0[1-9]|1[0-2])-(\d\d)[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A time as ISO 8601 in UTC. Anything else is returned unchanged, such as a time without a zone, which is
 * not known to be UTC: docs/decisions.md#times.
 */
export function isoTime(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const time = EPOCH.test(text) ? Number(text.padEnd(13, '0')) : fromRfc3339(text);
	return time === undefined ? text : inUtc(time);
}

export const inUtc = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** The longest has a fraction of a second of nine digits. */
const MAX_LENGTH = 50;

function fromRfc3339(text: string): number | undefined {
	const [, year, month, day] = (text.length <= MAX_LENGTH && TIME.exec(text)) || [];
	if (year === undefined) return undefined;
	// Date.parse takes the 31st of February for a day in March.
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	const time = Date.parse(text.toUpperCase().replace(' ', 'T'));
	return Number(day) <= lastDay && !Number.isNaN(time) ? time : undefined;
}
