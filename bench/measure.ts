import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Workflow } from '../scripts/rest';
import type { Lab } from './lab';
import { NODE_UNDER_TEST, workflow } from './workflows';
import type { Candidate, Person } from './workflows';

/** How long n8n may take to know a workflow it has published, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A published workflow, ready to be run again and again. */
export interface Published {
	title: string;
	id: string;
	url: string;
}

/** What a run took: the node alone, as n8n noted it. */
export interface Run {
	nodeMs: number;
	requests: number;
}

/** Bytes of n8n's process before and at the most during a run. */
export interface Memory {
	before: number;
	peak: number;
}

export async function publish(
	{ rest, url }: Lab,
	candidate: Candidate,
	build = workflow,
): Promise<Published> {
	const path = randomUUID();
	const made = await rest<Workflow>('POST', '/workflows', build(candidate, path));
	await rest('POST', `/workflows/${made.id}/activate`, { versionId: made.versionId });
	return { title: candidate.title, id: made.id, url: `${url}/webhook/${path}` };
}

/**
 * Runs a workflow once, and makes sure that every person got one message.
 *
 * @throws the run did not succeed, or someone got none or two
 */
export async function run(lab: Lab, { title, id, url }: Published, items: Person[]): Promise<Run> {
	await lab.probe('collect');
	await lab.api.counts();
	await start(url, items);
	const nodeMs = await timeOfNode(lab, id, title);
	const { requests, destinations } = await lab.api.counts();
	const reached = new Set(destinations).size;
	if (reached !== items.length || destinations.length !== items.length) {
		throw new Error(
			`${title}: ${destinations.length} messages to ${reached} people, ${items.length} were meant`,
		);
	}
	return { nodeMs, requests };
}

/** Hands a workflow its items. One just published is unknown to n8n's webhooks for a moment. */
export async function start(url: string, items: Person[]): Promise<void> {
	for (const until = Date.now() + PATIENCE_MS; ; await wait(200)) {
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ items }),
		});
		const text = await answer.text();
		if (answer.ok) return;
		if (answer.status !== 404 || Date.now() > until)
			throw new Error(`n8n answered ${answer.status}: ${text}`);
	}
}

/** At which parts of a run its living memory is looked at, the same for every node. */
const LOOKS = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);

/** What lives during a run that is not timed, looked at each time another tenth has arrived. */
export async function living(lab: Lab, published: Published, items: Person[]): Promise<Memory> {
	const look = async () => (await lab.probe<{ live: number }>('collect')).live;
	const before = await look();
	let ended = false;
	const running = run(lab, published, items).finally(() => (ended = true));
	let peak = before;
	for (const part of LOOKS) {
		while (!ended && (await lab.api.arrived()) < part * items.length) await wait(20);
		if (!ended) peak = Math.max(peak, await look());
	}
	await running;
	return { before, peak };
}

/** What the process holds of the machine during a run that is not timed. */
export async function holding(lab: Lab, published: Published, items: Person[]): Promise<Memory> {
	await lab.probe('collect');
	await lab.probe('watch');
	await run(lab, published, items);
	return await lab.probe<Memory>('peak');
}

/** The node's own time as n8n noted it, read once the execution is written down, and then removed. */
async function timeOfNode({ rest }: Lab, workflowId: string, title: string): Promise<number> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	for (;;) {
		const { results } = await rest<{ results: Array<{ id: string; status: string }> }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
		const [last] = results;
		if (last && !['new', 'running', 'waiting'].includes(last.status)) {
			const { data } = await rest<{ data: string }>('GET', `/executions/${last.id}`);
			if (last.status !== 'success') throw new Error(`${title}: the execution is ${last.status}`);
			await rest('POST', '/executions/delete', { ids: [last.id] });
			return Number(follow(data, ['resultData', 'runData', NODE_UNDER_TEST, '0', 'executionTime']));
		}
		await wait(500);
	}
}

/** One value of n8n's run data: a list in which text is the index of the value that stands there. */
function follow(flatted: string, path: string[]): unknown {
	const values = JSON.parse(flatted) as unknown[];
	return path.reduce<unknown>((at, key) => {
		const next = (at as Record<string, unknown>)[key];
		return typeof next === 'string' ? values[Number(next)] : next;
	}, values[0]);
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(numbers: number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const half = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}
