import { spawnSync } from 'node:child_process';
import { isAlive } from './alive';

/** The reason for stopping when no error occurred. */
export class Interrupted extends Error {}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often to check that the parent processes still run, in milliseconds. */
const PARENT_CHECK_MS = 1_000;

/**
 * Aborts when this process must stop: on SIGINT, SIGTERM or SIGHUP, when the npm that started it is gone,
 * or on an uncaught error. After this call an uncaught error no longer ends the process by itself.
 *
 * @returns a signal whose reason is an `Interrupted` or the uncaught error
 */
export function interruption(): AbortSignal {
	const controller = new AbortController();
	const interrupt = () => controller.abort(new Interrupted());
	for (const name of SIGNALS) process.on(name, interrupt);
	process.on('uncaughtException', (error) => controller.abort(error));
	if (process.env.npm_lifecycle_event !== undefined) {
		const parents = npmProcesses();
		setInterval(() => parents.every(isAlive) || interrupt(), PARENT_CHECK_MS).unref();
	}
	return controller.signal;
}

/** Process IDs of the shell that npm runs a script in and, except on Windows, of npm itself. */
function npmProcesses(): number[] {
	const shell = process.ppid;
	const { status, stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', `${shell}`], {
		encoding: 'utf8',
	});
	// Windows has no ps. Process 1 is the system, not npm.
	const npm = status === 0 ? Number(stdout) : 0;
	return npm > 1 ? [shell, npm] : [shell];
}

/** Rejects with the signal's reason once it aborts. */
export async function aborted(signal: AbortSignal): Promise<never> {
	return await new Promise<never>((_, reject) => {
		const fail = () => reject(signal.reason as Error);
		if (signal.aborted) fail();
		else signal.addEventListener('abort', fail, { once: true });
	});
}
