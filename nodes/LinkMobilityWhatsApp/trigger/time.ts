/** A point in time as ISO 8601 in UTC; what is not one stays as it came. */
export function isoTime(given: string | undefined): string | undefined {
	const time = Date.parse(given ?? '');
	return Number.isNaN(time) ? given : new Date(time).toISOString().replace('.000Z', 'Z');
}
