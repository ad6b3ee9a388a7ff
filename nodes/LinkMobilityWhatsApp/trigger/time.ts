/** Since 1970 in seconds, as Meta gives a time, or in milliseconds. */
const EPOCH = /^\d{10}(\d{3})?$/;

/** A point in time as ISO 8601 in UTC; what is not one stays as it came. */
export function isoTime(given: string | undefined): string | undefined {
	const time = EPOCH.test(given ?? '') ? Number(given?.padEnd(13, '0')) : Date.parse(given ?? '');
	return Number.isNaN(time) ? given : new Date(time).toISOString().replace('.000Z', 'Z');
}
