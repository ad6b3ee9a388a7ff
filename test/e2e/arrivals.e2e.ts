import { runArrivals } from './runArrivals';
import type { ArrivalsReport } from './runArrivals';

let result: ArrivalsReport;

beforeAll(async () => {
	result = await runArrivals('arrivals');
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
		expect([result.givenUp, result.lost]).toEqual([[], []]);
	});

	it('start no execution if the login is wrong or a filter drops the event', () => {
		expect(result.wronglyAccepted).toBe(0);
		expect([result.rejected, result.unwanted, result.foreign]).toEqual([[], [], []]);
	});

	it('run the workflow exactly once for each event that was not in flight at the kill', () => {
		expect([result.twice, result.failed]).toEqual([[], []]);
		// At most two bursts were in flight, with up to four events per callback.
		expect(result.inFlight.length).toBeLessThan(200);
	});
});
