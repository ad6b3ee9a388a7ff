/** A release of n8n and the Node to run it on, as exact versions of their npm packages. */
export interface N8nRelease {
	n8n: string;
	node: string;
	/** Versions of npm packages in place of those that n8n asks for. */
	overrides?: Readonly<Record<string, string>>;
}

/** Older releases load this library for spreadsheets, which no test needs, from a server other than npm's. */
const spreadsheets = { xlsx: '0.18.5' };

/** The release that `npm start`, the benchmarks and most tests use. */
export const pinned: N8nRelease = { n8n: '2.41.1', node: '24.21.0' };

/**
 * The releases that this package is tested with: the oldest that loads the nodes, on the oldest Node that it
 * supports, some in between, and the newest, which is the last one.
 */
export const releases: readonly N8nRelease[] = [
	{ n8n: '2.14.2', node: '22.16.0', overrides: spreadsheets },
	{ n8n: '2.27.4', node: '22.22.0', overrides: spreadsheets },
	{ n8n: '2.36.0', node: '24.21.0' },
	pinned,
];
