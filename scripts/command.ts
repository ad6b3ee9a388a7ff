/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import { spawn } from 'node:child_process';

interface Finished {
	ok: boolean;
	/** Standard output alone. */
	stdout: string;
	/** Both outputs, as they came. */
	all: string;
}

interface Place {
	cwd: string;
	env?: Record<string, string>;
	/** Also passes on what the command says while it runs. */
	show?: (said: Buffer) => void;
}

/** Runs a command to its end and keeps what it said; a command that cannot be started is not ok. */
export async function command(
	program: string,
	args: string[],
	{ cwd, env, show }: Place,
): Promise<Finished> {
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32' && program === 'npm',
	});
	const out: Buffer[] = [];
	const all: Buffer[] = [];
	child.stdout.on('data', (data: Buffer) => void (out.push(data), all.push(data)));
	child.stderr.on('data', (data: Buffer) => void all.push(data));
	for (const output of [child.stdout, child.stderr]) if (show) output.on('data', show);
	const code = await new Promise<number | null>((resolve) => {
		child.once('error', (error) => {
			all.push(Buffer.from(String(error)));
			resolve(null);
		});
		child.once('close', resolve);
	});
	const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
	return { ok: code === 0, stdout: text(out), all: text(all) };
}
