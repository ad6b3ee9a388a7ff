import { setTimeout as wait } from 'node:timers/promises';
import type { Lab } from './lab';
import { publish, start } from './measure';
import { watchStrain } from './strain';
import type { Strain } from './strain';
import { people, personalText } from './workflows';
import type { Candidate } from './workflows';

/** How many items go through a node in one execution. */
export const FLOOD_ITEMS = 50_000;

/** How long an execution may take, in milliseconds. */
const PATIENCE_MS = 20 * 60_000;

export interface ItemFlood extends Strain {
	/** People who got no message, and messages beyond the first that somebody got. */
	lost: number;
	twice: number;
	/** How the execution ended, in n8n's words. */
	status: string;
	/** How long the execution took, in milliseconds. */
	executionMs: number;
}

/** Hands a node many items in one execution. */
export async function floodOfItems(lab: Lab, candidate: Candidate): Promise<ItemFlood> {
	const { id, url } = await publish(lab, candidate);
	// The first run loads what n8n loads once.
	await start(url, people(10, personalText));
	const [warm] = await ended(lab, id, 1);
	await lab.api.counts();
	const strain = await watchStrain(lab);
	await start(url, people(FLOOD_ITEMS, personalText));
	const [execution] = await ended(lab, id, 2);
	const strained = await strain();
	const { destinations } = await lab.api.counts();
	if (!warm || !execution) throw new Error(`${candidate.title}: n8n has forgotten the execution`);
	await lab.rest('POST', '/executions/delete', { ids: [warm.id, execution.id] });
	const reached = new Set(destinations).size;
	return {
		...strained,
		lost: candidate.sends ? FLOOD_ITEMS - reached : 0,
		twice: destinations.length - reached,
		status: execution.status,
		executionMs: Date.parse(execution.stoppedAt) - Date.parse(execution.startedAt),
	};
}

interface Execution {
	id: string;
	status: string;
	startedAt: string;
	stoppedAt: string;
}

/** Waits until this many executions of a workflow have ended, and returns them, the latest first. */
async function ended(lab: Lab, workflowId: string, count: number): Promise<Execution[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const path = `/executions?filter=${filter}&limit=5`;
	for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(500)) {
		const results = await lab.rest<{ results: Execution[] }>('GET', path).then(
			(answer) => answer.results,
			(error: unknown) => whileBlocked(error),
		);
		const over = results.filter(({ status }) => !['new', 'running', 'waiting'].includes(status));
		if (over.length === count) return over;
	}
	throw new Error('The execution did not end in time');
}

/** n8n accepts no connection, or does not answer in time, while its event loop stands still. */
function whileBlocked(error: unknown): [] {
	if (error instanceof TypeError && error.message === 'fetch failed') return [];
	throw error;
}
