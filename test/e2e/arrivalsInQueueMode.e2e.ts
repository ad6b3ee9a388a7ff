import { runArrivals } from './runArrivals';
import type { ArrivalsReport } from './runArrivals';

let result: ArrivalsReport;

beforeAll(async () => {
	const args = ['--queue', '--callbacks', '1000', '--kills', '4'];
	result = await runArrivals('arrivals-queue', ...args);
}, 40 * 60_000);

describe('1,000 callbacks at two webhook processes and two workers, of which four are killed', () => {
	it('are all acknowledged in the end, and none is lost', () => {
		expect([result.callbacks, result.killed.length]).toEqual([1_000, 4]);
		expect([result.givenUp, result.lost]).toEqual([[], []]);
	});

	it('start no execution if the login is wrong or a filter drops the event', () => {
		expect(result.wronglyAccepted).toBe(0);
		expect([result.rejected, result.unwanted, result.foreign]).toEqual([[], [], []]);
	});

	it('run the workflow exactly once for each event, except for a known reason', () => {
		expect(result.fates?.others.unexplained).toEqual([]);
		// A kill interrupts what its process is working on, which is at most two bursts.
		expect(result.fates?.once).toBeGreaterThan(result.wanted * 0.8);
	});
});
