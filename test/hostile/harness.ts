import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { wasKilled } from './probe';
import type { Measurement } from './probe';
import type { Order, Reply } from './worker';

/** How long a probe may take at one size, with all its runs, before the worker counts as hanging. */
const PATIENCE_MS = 15_000;

/** How long the worker may take to load n8n's engine on a busy machine, in milliseconds. */
const START_MS = 120_000;

export interface Harness {
	/**
	 * Measures a probe at a size.
	 *
	 * @param runs the most runs, of which the minimum counts
	 * @throws the probe itself threw
	 */
	measure(probe: string, size: number, runs?: number): Promise<Measurement>;
	/** Measures a probe at growing sizes, until one hangs. */
	grow(probe: string, sizes: readonly number[], runs?: number): Promise<Measurement[]>;
	close(): Promise<void>;
}

/**
 * A process of its own with n8n's engine and this package in it, so that an input that hangs it can be
 * killed. Probes run one after the other, and share the process as workflows share n8n's.
 */
export function startHarness(patienceMs = PATIENCE_MS): Harness {
	let worker: ChildProcess | undefined;
	const kill = async () => {
		const killed = worker;
		worker = undefined;
		if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
		const exited = once(killed, 'exit');
		killed.kill('SIGKILL');
		await exited;
	};

	const measure: Harness['measure'] = async (probe, size, runs = 4) => {
		worker ??= await startWorker();
		const order: Order = { probe, size, runs };
		const replied = nextMessage(worker, patienceMs);
		worker.send(order);
		const reply = await replied.catch((error: unknown) => {
			worker = undefined;
			throw error;
		});
		if (reply === undefined) {
			await kill();
			return { size, killedAfterMs: patienceMs };
		}
		const outcome = reply as Reply;
		if ('failed' in outcome) throw new Error(`${probe} at ${size}: ${outcome.failed}`);
		return outcome.measured;
	};

	return {
		measure,
		async grow(probe, sizes, runs) {
			const measurements: Measurement[] = [];
			for (const size of sizes) {
				const measurement = await measure(probe, size, runs);
				measurements.push(measurement);
				if (wasKilled(measurement)) break;
			}
			return measurements;
		},
		close: kill,
	};
}

async function startWorker(): Promise<ChildProcess> {
	const worker = fork(join(__dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
	if ((await nextMessage(worker, START_MS)) === undefined) {
		worker.kill('SIGKILL');
		throw new Error('The worker did not start');
	}
	return worker;
}

/** What the worker says next; `undefined` when it says nothing in time. */
async function nextMessage(worker: ChildProcess, patienceMs: number): Promise<unknown> {
	return await new Promise<unknown>((resolve, reject) => {
		const settle = (settled: () => void) => {
			clearTimeout(timer);
			worker.off('message', onMessage);
			worker.off('exit', onExit);
			settled();
		};
		const onMessage = (message: unknown) => settle(() => resolve(message));
		const onExit = (code: number | null, signal: string | null) =>
			settle(() => reject(new Error(`The worker ended with ${code ?? signal}`)));
		const timer = setTimeout(() => settle(() => resolve(undefined)), patienceMs);
		worker.on('message', onMessage);
		worker.on('exit', onExit);
	});
}
