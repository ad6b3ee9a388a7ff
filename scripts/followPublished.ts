import { setTimeout as wait } from 'node:timers/promises';
import type { Rest, Workflow } from './rest';

/** How often n8n is asked, in milliseconds. */
const POLL_MS = 2_000;

/**
 * Watches which of these workflows are published, until the signal aborts.
 *
 * @param onChange gets the published ones whenever somebody has published or unpublished one
 * @throws if n8n refuses a request, or the reason of the signal
 */
export async function followPublished(
	rest: Rest,
	workflows: Workflow[],
	signal: AbortSignal,
	onChange: (published: Workflow[]) => void,
	pollMs = POLL_MS,
): Promise<void> {
	let known = idsOf(workflows);
	for (;;) {
		await wait(pollMs, undefined, { signal });
		const active = new Set(idsOf(await rest<Workflow[]>('GET', '/workflows')));
		const published = workflows.filter(({ id }) => active.has(id));
		const ids = published.map(({ id }) => id);
		if (ids.join() === known.join()) continue;
		known = ids;
		onChange(published);
	}
}

const idsOf = (workflows: Workflow[]) =>
	workflows.filter(({ active }) => active).map(({ id }) => id);
