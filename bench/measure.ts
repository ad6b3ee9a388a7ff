import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Workflow } from '../scripts/rest';
import type { Lab } from './lab';
import { NODE_UNDER_TEST, workflow } from './workflows';
import type { Candidate, Person } from './workflows';

/** Limit for n8n to serve a published workflow, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A published workflow that can be run repeatedly. */
export interface Published {
	title: string;
	id: string;
	url: string;
}

/** The result of a run. */
export interface Run {
	nodeMs: number;
	requests: number;
}

/** Memory of n8n's process before a run and at its peak, in bytes. */
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
	const created = await rest<Workflow>('POST', '/workflows', build(candidate, path));
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	return { title: candidate.title, id: created.id, url: `${url}/webhook/${path}` };
}

/**
 * Runs a workflow once and checks that every recipient got exactly one message.
 *
 * @throws the execution failed, or a recipient got none or more than one
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

/** Posts items to a workflow; retries while n8n does not serve its webhook yet. */
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

/** Fractions of a run at which live memory is measured, the same for every node. */
const LOOKS = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);

/** Peak of live memory during an untimed run, measured at each of `LOOKS`. */
export async function peakLiveMemory(
	lab: Lab,
	published: Published,
	items: Person[],
): Promise<Memory> {
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

/** Peak of resident memory during an untimed run. */
export async function peakResidentMemory(
	lab: Lab,
	published: Published,
	items: Person[],
): Promise<Memory> {
	await lab.probe('collect');
	await lab.probe('watch');
	await run(lab, published, items);
	return await lab.probe<Memory>('peak');
}

/** The node's execution time as recorded by n8n, read when the execution is saved. */
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

/** Resolves a value of n8n's flattened run data, in which a string is the index of another value. */
function follow(flatted: string, path: string[]): unknown {
	const values = JSON.parse(flatted) as unknown[];
	return path.reduce<unknown>((at, key) => {
		const next = (at as Record<string, unknown>)[key];
		return typeof next === 'string' ? values[Number(next)] : next;
	}, values[0]);
}

/** The median; of an even number of values, the mean of the two in the middle. */
export function median(numbers: number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	const half = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}
