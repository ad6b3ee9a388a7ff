import { UserError } from './userError';

/** Runs a script; prints its error and sets the exit code. */
export async function run(script: () => Promise<void>): Promise<void> {
	try {
		await script();
	} catch (error) {
		process.exitCode = 1;
		process.stderr.write(`\n${messageOf(error as NodeJS.ErrnoException)}\n`);
	}
}

function messageOf(error: NodeJS.ErrnoException): string | undefined {
	if (error instanceof UserError) return error.message;
	if (error.code !== 'ENOSPC') return error.stack;
	const where = error.path ? ` (${error.path})` : '';
	return `The disk is full${where}. Free up some space and start again.`;
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
