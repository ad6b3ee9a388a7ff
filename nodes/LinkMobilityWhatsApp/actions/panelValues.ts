import { isRecord } from '../wire/lenient';

/** A collection, or a row of a fixed collection, as a record; empty for any other value. */
export function toRecord(value: unknown): Record<string, unknown> {
	return isRecord(value) ? { ...value } : {};
}

/** The rows of one group of a fixed collection. n8n omits a group without rows. */
export function toRows(value: unknown, group: string): Array<Record<string, unknown>> {
	const entries = toRecord(value)[group];
	return Array.isArray(entries) ? entries.map(toRecord) : [];
}

/** The value; undefined if it is null or blank text. */
export function nonBlank<T>(value: T): T | undefined {
	const blank =
		value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
	return blank ? undefined : value;
}

/** The entries whose value is not undefined. */
export function omitUndefined(entries: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
