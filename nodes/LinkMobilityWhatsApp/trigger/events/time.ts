/** Seconds since 1970, as Meta writes a time, or milliseconds. */
const EPOCH = /^\d{10}(\d{3})?$/;

/** A time as ISO 8601 in UTC. Text that is no time is returned unchanged. */
export function isoTime(text: string | undefined): string | undefined {
	const time = EPOCH.test(text ?? '') ? Number(text?.padEnd(13, '0')) : Date.parse(text ?? '');
	return Number.isNaN(time) ? text : new Date(time).toISOString().replace('.000Z', 'Z');
}
