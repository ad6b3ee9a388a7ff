import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod/v3';
import { command } from '../../scripts/command';

const root = resolve(__dirname, '../..');

const counts = z.record(z.number());
const events = z.array(z.string());

const report = z.object({
	callbacks: z.number(),
	kinds: counts,
	repeated: z.number(),
	wanted: z.number(),
	executions: z.number(),
	statuses: counts,
	wronglyAccepted: z.number(),
	lost: events,
	twice: events,
	unwanted: events,
	rejected: events,
	foreign: events,
	givenUp: events,
	failed: events,
	inFlight: z.array(z.object({ event: z.string(), executions: events })),
	killed: z.array(z.object({ name: z.string() })),
	/** Only in queue mode. */
	fates: z
		.object({
			once: z.number(),
			others: z.object({
				interrupted: events,
				dropped: events,
				cut: events,
				elsewhere: events,
				unexplained: events,
			}),
		})
		.optional(),
});

/**
 * Runs `npm run arrivals`, and reads its report.
 *
 * @param folder where the report is, within `.local`
 */
export async function runArrivals(folder: string, ...args: string[]) {
	const file = resolve(root, '.local', folder, 'report.json');
	await rm(file, { force: true });
	// jest sets these variables, and n8n behaves differently with them.
	const env = { NODE_ENV: '', JEST_WORKER_ID: '' };
	const show = (output: Buffer) => void process.stdout.write(output);
	await command('npm', ['run', '--silent', 'arrivals', '--', ...args], { cwd: root, env, show });
	return report.parse(JSON.parse(await readFile(file, 'utf8')));
}
export type ArrivalsReport = Awaited<ReturnType<typeof runArrivals>>;
