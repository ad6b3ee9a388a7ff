/** The fields of a collection, or of one row of a fixed collection; none when it is empty. */
export function fields(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The rows of a fixed collection of one group; n8n leaves the group out when there are none. */
export function rows(value: unknown, group: string): Array<Record<string, unknown>> {
	const entries = fields(value)[group];
	return Array.isArray(entries) ? entries.map(fields) : [];
}

/** What a person left blank is as good as absent. */
export function filled<T>(value: T): T | undefined {
	const blank =
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
	return blank ? undefined : value;
}

/** The entries that have a value, so that the others are not in the body at all. */
export function defined(entries: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
