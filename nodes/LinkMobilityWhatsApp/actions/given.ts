/** The fields of a collection, or of a row of a fixed collection; n8n may give neither. */
export function fields(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The rows of a fixed collection; n8n leaves the group out when there are none. */
export function rows(value: unknown, group: string): Array<Record<string, unknown>> {
	const entries = fields(value)[group];
	return Array.isArray(entries) ? entries.map(fields) : [];
}

/** The value; undefined when it is blank. */
export function filled<T>(value: T): T | undefined {
	const blank =
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
	return blank ? undefined : value;
}

/** The entries that are not undefined. */
export function defined(entries: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
