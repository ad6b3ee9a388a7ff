import { createHash } from 'crypto';

/** How many events the static data of a workflow holds, which n8n reads and writes as a whole: 12 kB. */
export const MAX_STORED = 1_000;

/** Characters of a digest: 66 bits, enough to make a collision among 10,000 events very unlikely. */
const LENGTH = 11;

/** A short digest of an event, which reveals nothing about the event. */
export const digest = (key: unknown[]) =>
	createHash('sha256').update(JSON.stringify(key)).digest('base64url').slice(0, LENGTH);

/** The stored digests, the newest last. Anything else that is stored counts as none. */
const digestsOf = (stored: unknown): string[] =>
	typeof stored === 'string' ? stored.split(' ').filter((name) => name.length === LENGTH) : [];

export const isStored = (stored: unknown, name: string): boolean =>
	typeof stored === 'string' && ` ${stored} `.includes(` ${name} `);

/** The text to store when more events have arrived. Drops the oldest. */
export const withStored = (stored: unknown, more: Iterable<string>): string =>
	[...new Set([...digestsOf(stored), ...more])].slice(-MAX_STORED).join(' ');
