import { createHash } from 'crypto';

/** So many events are kept in a workflow's static data, which n8n reads and writes as a whole: 12 kB. */
export const KEPT = 1_000;

/** Enough of a digest that no two of so many events share it by chance: 66 bits. */
const LENGTH = 11;

/** A short name of an event, of which nothing can be read back. */
export const digest = (key: unknown[]) =>
	createHash('sha256').update(JSON.stringify(key)).digest('base64url').slice(0, LENGTH);

/** What was stored, the newest last; nothing when it is something else. */
const listed = (stored: unknown): string[] =>
	typeof stored === 'string' ? stored.split(' ').filter((name) => name.length === LENGTH) : [];

/** Whether an event is among those that were stored. */
export const isStored = (stored: unknown, name: string) =>
	typeof stored === 'string' && ` ${stored} `.includes(` ${name} `);

/** What to store when these have come, too; the oldest go first. */
export const stored = (before: unknown, more: Iterable<string>): string =>
	[...new Set([...listed(before), ...more])].slice(-KEPT).join(' ');
