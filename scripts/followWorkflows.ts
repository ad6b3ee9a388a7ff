import { setTimeout as wait } from 'node:timers/promises';
import type { Rest, Workflow } from './rest';

/** How often n8n is asked, in milliseconds. */
const POLL_MS = 2_000;

const LIST = `/workflows?filter=${encodeURIComponent('{"isArchived":false}')}`;
const WITH_NODES = `${LIST}&select=${encodeURIComponent('["id","name","active","nodes"]')}`;

export type FollowedWorkflow = Pick<Workflow, 'id' | 'name' | 'active' | 'nodes'>;

/**
 * Watches the workflows of n8n until the signal aborts.
 *
 * @param onChange gets all workflows that are not archived, first at once and then whenever somebody has saved,
 * published, unpublished or removed one
 * @throws if n8n refuses a request, or the reason of the signal
 */
export async function followWorkflows(
	rest: Rest,
	signal: AbortSignal,
	onChange: (workflows: FollowedWorkflow[]) => void,
	pollMs = POLL_MS,
): Promise<void> {
	for (let known = ''; ; await wait(pollMs, undefined, { signal })) {
		// Without nodes, the list is short; it has the time of the last change of each workflow.
		const list = JSON.stringify(await rest('GET', LIST));
		if (list === known) continue;
		known = list;
		onChange(await rest<FollowedWorkflow[]>('GET', WITH_NODES));
	}
}
