import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod/v3';
import { command } from '../../scripts/command';

const root = resolve(__dirname, '../..');
const file = resolve(root, '.local/arrivals/report.json');

const counts = z.record(z.number());
const events = z.array(z.string());

const report = z.object({
	callbacks: z.number(),
	kinds: counts,
	repeated: z.number(),
	wanted: z.number(),
	executions: z.number(),
	statuses: counts,
	wronglyTaken: z.number(),
	lost: events,
	twice: events,
	unwanted: events,
	rejected: events,
	foreign: events,
	untaken: events,
	failed: events,
	inFlight: z.array(z.object({ event: z.string(), executions: events })),
});

let result: z.output<typeof report>;

beforeAll(async () => {
	await rm(file, { force: true });
	// jest sets these variables, and n8n behaves differently with them.
	const env = { NODE_ENV: '', JEST_WORKER_ID: '' };
	const show = (output: Buffer) => void process.stdout.write(output);
	await command('npm', ['run', '--silent', 'arrivals'], { cwd: root, env, show });
	result = report.parse(JSON.parse(await readFile(file, 'utf8')));
}, 40 * 60_000);

describe('5,000 callbacks in bursts of 50, n8n killed in the middle', () => {
	it('include every kind, 10 % duplicates, 2 % wrong logins, and repeats of those acknowledged right before the kill', () => {
		expect([result.callbacks, result.kinds]).toEqual([
			5_000,
			{ first: 4_400, duplicate: 500, rejected: 100 },
		]);
		expect(result.wanted).toBeGreaterThan(3_000);
		// Half a burst was answered before the kill, some callbacks of it with 401.
		expect(result.repeated).toBeGreaterThan(15);
	});

	it('are all acknowledged in the end, and none is lost', () => {
		expect([result.untaken, result.lost]).toEqual([[], []]);
	});

	it('start no execution if the login is wrong or a filter drops the event', () => {
		expect(result.wronglyTaken).toBe(0);
		expect([result.rejected, result.unwanted, result.foreign]).toEqual([[], [], []]);
	});

	it('run the workflow exactly once for each event that was not in flight at the kill', () => {
		expect([result.twice, result.failed]).toEqual([[], []]);
		// At most two bursts were in flight, with up to four events per callback.
		expect(result.inFlight.length).toBeLessThan(200);
	});
});
