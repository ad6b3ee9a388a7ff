/* eslint-disable @n8n/community-nodes/no-restricted-globals */
/** Something a person can mend: shown as it is, without a stack. */
export class Sentence extends Error {}

/** Runs a script; what went wrong is told in a sentence where one is known. */
export async function run(script: () => Promise<void>): Promise<void> {
	try {
		await script();
	} catch (error) {
		const told = error instanceof Sentence ? error.message : (error as Error).stack;
		process.stderr.write(`\n${told}\n`);
		process.exitCode = 1;
	}
}

export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}
