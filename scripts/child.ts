import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** Modules for Node's `--require`, named after what they do in the process that loads them. */
export const preload = {
	parentWatch: join(__dirname, 'preload', 'parentWatch.cjs'),
	localHosts: join(__dirname, 'preload', 'localHosts.cjs'),
};

/** The pipe that a watching child expects as its file descriptor 3. */
const WATCH_PIPE = 3;

/**
 * The environment of a child that loads `preload.parentWatch`.
 *
 * @param graceMs how long the child may take to finish after its parent has ended
 */
export const watchingParent = (graceMs: number) => ({
	LINKMOBILITY_PARENT_WATCH_MS: String(graceMs),
});

/** Adds `--require` options to those that NODE_OPTIONS already has. */
export const nodeOptions = (...modules: string[]) =>
	[
		...(process.env.NODE_OPTIONS ? [process.env.NODE_OPTIONS] : []),
		// Node reads backslashes in quotes as JSON does, so Windows paths and spaces survive.
		...modules.map((file) => `--require=${JSON.stringify(file)}`),
	].join(' ');

/** Asks a watching child to shut down, exactly as it would if this process had ended. */
export function release(child: ChildProcess): void {
	child.stdio[WATCH_PIPE]?.destroy();
}
