import { setTimeout as wait } from 'node:timers/promises';
import type { Workflow } from '../scripts/rest';
import type { Say } from './cases';
import type { Lab } from './lab';
import { delivered, ONE_EACH, onlyFailed, tenLines, trigger, webhookNode } from './receivers';
import type { Receiver } from './receivers';

/** Runs per candidate, after a warm-up run. */
const RUNS = 11;

/** Callbacks per run, and how many of them are sent at a time. */
const CALLBACKS = 200;
const BURST = 10;

const TIMEOUT_MS = 120_000;

/** The result of one run. */
export interface CallbackRun {
	/** Callbacks per second. */
	rate: number;
	/** n8n's CPU time per callback in milliseconds, which does not depend on the machine's other load. */
	cpuMs: number;
}

/** The results of all runs. */
export interface Callbacks {
	executed: Record<'ours' | 'tenLines' | 'webhook', CallbackRun[]>;
	unwanted: Record<'dropped' | 'sortedOut', CallbackRun[]>;
}

/** Measures callbacks that start an execution, and callbacks that a filter drops. */
export async function callbackCases(lab: Lab, say: Say): Promise<Callbacks> {
	const { packageLogin } = lab.logins;
	const dropping = trigger('Dropped', packageLogin, { filters: { statuses: ['failed'] } });
	const lettingThrough = trigger('Sorted out', packageLogin, {
		advancedOptions: ONE_EACH,
		rest: onlyFailed,
	});
	const executed = [
		await ownTrigger(lab),
		await publishReceiver(lab, tenLines('Ten lines')),
		await publishReceiver(lab, webhookNode('Webhook')),
	];
	const unwanted = [
		await publishReceiver(lab, dropping, 0),
		await publishReceiver(lab, lettingThrough),
	];
	say(`(e) ${CALLBACKS} callbacks, each starts an execution`);
	const [ours = [], ten = [], webhook = []] = await alternating(lab, executed, say);
	say(`(f) ${CALLBACKS} callbacks that a filter drops`);
	const [dropped = [], sortedOut = []] = await alternating(lab, unwanted, say);
	return { executed: { ours, tenLines: ten, webhook }, unwanted: { dropped, sortedOut } };
}

/** This package's trigger without filters, each callback in an execution of its own. */
export const ownTrigger = async (lab: Lab) =>
	await publishReceiver(
		lab,
		trigger('Trigger', lab.logins.packageLogin, { advancedOptions: ONE_EACH }),
	);

/** Runs the candidates in turn, in alternating order. */
async function alternating(lab: Lab, sides: Listening[], say: Say): Promise<CallbackRun[][]> {
	const lanes = sides.map((side) => ({ side, runs: [] as CallbackRun[] }));
	for (const side of sides) await runCallbacks(lab, side);
	for (let round = 0; round < RUNS; round += 1) {
		for (const { side, runs } of round % 2 ? [...lanes].reverse() : lanes)
			runs.push(await runCallbacks(lab, side));
		const last = lanes.map(({ side, runs }) => `${side.title} ${describeRun(runs.at(-1))}`);
		say(`    ${last.join(', ')}`);
	}
	return lanes.map(({ runs }) => runs);
}

const describeRun = (run: CallbackRun | undefined) =>
	run && `${run.rate.toFixed(1)} a second with ${run.cpuMs.toFixed(1)} ms each`;

/** A published workflow that receives callbacks. */
export interface Listening {
	title: string;
	id: string;
	url: string;
	/** The number of executions that a run must start. */
	executions: number;
}

export async function publishReceiver(
	{ rest, url }: Lab,
	{ title, plan, path }: Receiver,
	executions = CALLBACKS,
): Promise<Listening> {
	const created = await rest<Workflow>('POST', '/workflows', plan);
	await rest('POST', `/workflows/${created.id}/activate`, { versionId: created.versionId });
	const listening = { title, id: created.id, url: `${url}/webhook/${path}`, executions };
	for (const until = Date.now() + TIMEOUT_MS; ; await wait(200)) {
		const { status } = await callOnce(listening);
		if (status === 200) return listening;
		if (status !== 404 || Date.now() > until) throw new Error(`${title}: n8n answered ${status}`);
	}
}

/**
 * Posts callbacks and waits until n8n has saved every execution.
 *
 * @throws a callback was not answered with 200, or the number of executions is wrong
 */
export async function runCallbacks(lab: Lab, side: Listening): Promise<CallbackRun> {
	const { executions } = side;
	await deleteExecutions(lab, side);
	await lab.probe('collect');
	const busy = async () => (await lab.probe<{ cpuMs: number }>('busy')).cpuMs;
	const busyBefore = await busy();
	const startedAt = performance.now();
	let left = CALLBACKS;
	const caller = async () => {
		while (left-- > 0) {
			const { status } = await callOnce(side);
			if (status !== 200) throw new Error(`${side.title}: n8n answered ${status}`);
		}
	};
	await Promise.all(Array.from({ length: BURST }, caller));
	for (const until = Date.now() + TIMEOUT_MS; ; await wait(20)) {
		const finished = await countExecutions(lab, side, ['success']);
		if (finished === executions) break;
		if (finished > executions || Date.now() > until)
			throw new Error(`${side.title}: ${finished} executions, expected ${executions}`);
	}
	const rate = (CALLBACKS / (performance.now() - startedAt)) * 1000;
	const cpuMs = ((await busy()) - busyBefore) / CALLBACKS;
	const others = await countExecutions(lab, side, ['new', 'running', 'error', 'crashed']);
	if (others) throw new Error(`${side.title}: ${others} executions did not succeed`);
	return { rate, cpuMs };
}

const authorization = `Basic ${Buffer.from('link:callback-secret').toString('base64')}`;

/** Posts a callback with the gate's login; by default, a new delivery report. */
export async function callOnce({ url }: Listening, body: unknown = delivered()) {
	const answer = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization },
		body: JSON.stringify(body),
	});
	await answer.text();
	return answer;
}

export async function countExecutions(
	{ rest }: Lab,
	{ id }: Listening,
	status: string[],
): Promise<number> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id, status }));
	return (await rest<{ count: number }>('GET', `/executions?filter=${filter}&limit=1`)).count;
}

/** Waits for the executions of earlier runs, and deletes them. */
export async function deleteExecutions(lab: Lab, side: Listening): Promise<void> {
	const count = async (...status: string[]) => await countExecutions(lab, side, status);
	const until = Date.now() + TIMEOUT_MS;
	const none = async (...status: string[]) => {
		for (; (await count(...status)) > 0; await wait(50)) {
			if (Date.now() > until) throw new Error(`${side.title}: n8n keeps its old executions`);
		}
	};
	// In queue mode, a callback is answered before its execution starts.
	await none('new', 'running');
	await lab.rest('POST', '/executions/delete', {
		deleteBefore: new Date(),
		filters: { workflowId: side.id },
	});
	await none('success');
}
