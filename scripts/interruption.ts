import { spawnSync } from 'node:child_process';
import { isAlive } from './alive';

/** Why a run ends although nothing failed. */
export class Interrupted extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often the processes above this one are looked for, in milliseconds. */
const PARENT_CHECK_MS = 1_000;

/**
 * Aborts when this process has to end: at a signal, when npm, which started it, is gone, or at an error
 * that nothing else caught. From the first call on such an error no longer ends the process by itself.
 *
 * @returns a signal whose reason is `Interrupted`, or the error
 */
export function interruption(): AbortSignal {
	const controller = new AbortController();
	const interrupt = () => controller.abort(new Interrupted());
	for (const name of SIGNALS) process.on(name, interrupt);
	process.on('uncaughtException', (error) => controller.abort(error));
	if (process.env.npm_lifecycle_event !== undefined) {
		const above = npmProcesses();
		setInterval(() => above.every(isAlive) || interrupt(), PARENT_CHECK_MS).unref();
	}
	return controller.signal;
}

/** The shell in which npm runs a script and, except on Windows, npm itself. */
function npmProcesses(): number[] {
	const shell = process.ppid;
	const { status, stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', `${shell}`], {
		encoding: 'utf8',
	});
	// Windows has no ps. 1 is no npm, but the system.
	const npm = status === 0 ? Number(stdout) : 0;
	return npm > 1 ? [shell, npm] : [shell];
}

/** Rejects with the reason of a signal as soon as it is aborted. */
export async function aborted(signal: AbortSignal): Promise<never> {
	return await new Promise<never>((_, reject) => {
		const fail = () => reject(signal.reason as Error);
		if (signal.aborted) fail();
		else signal.addEventListener('abort', fail, { once: true });
	});
}
