import { spawn } from 'node:child_process';
import { nodeOptions, preload, release, watchingParent } from './child';

interface Finished {
	ok: boolean;
	/** Standard output only. */
	stdout: string;
	/** Both outputs, in the order in which they arrived. */
	all: string;
}

interface Place {
	cwd: string;
	env?: Record<string, string>;
	/** Receives the output while the command runs. */
	show?: (output: Buffer) => void;
	/** Terminates the command; the signal's reason is thrown. */
	signal?: AbortSignal;
}

/** How long a command may take to end, in milliseconds. */
const GRACE_MS = 5_000;

/**
 * Runs a command to completion and captures its output. `ok` is false if the command cannot be started.
 * npm is terminated with this process, however this process ends.
 */
export async function command(
	program: string,
	args: string[],
	{ cwd, env, show, signal }: Place,
): Promise<Finished> {
	const isNpm = program === 'npm';
	const child = spawn(program, args, {
		cwd,
		env: {
			...process.env,
			...(isNpm && { ...watchingParent(GRACE_MS), NODE_OPTIONS: nodeOptions(preload.parentWatch) }),
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		shell: process.platform === 'win32' && isNpm,
	});
	const stop = () => {
		release(child);
		if (!isNpm) child.kill();
	};
	signal?.addEventListener('abort', stop, { once: true });
	const out: Buffer[] = [];
	const all: Buffer[] = [];
	child.stdout?.on('data', (data: Buffer) => void (out.push(data), all.push(data)));
	child.stderr?.on('data', (data: Buffer) => void all.push(data));
	for (const output of [child.stdout, child.stderr]) if (show) output?.on('data', show);
	const code = await new Promise<number | null>((resolve) => {
		child.once('error', (error) => {
			all.push(Buffer.from(String(error)));
			resolve(null);
		});
		child.once('close', resolve);
	});
	signal?.removeEventListener('abort', stop);
	signal?.throwIfAborted();
	const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
	return { ok: code === 0, stdout: text(out), all: text(all) };
}
