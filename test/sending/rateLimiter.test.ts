import { createRateLimiter } from '../../nodes/LinkMobilityWhatsApp/sending/rateLimiter';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** When each request may start, by its number of messages. */
async function startTimes(perSecond: number | undefined, counts: number[]): Promise<number[]> {
	const acquireSlot = createRateLimiter(perSecond);
	const times: number[] = [];
	const requests = counts.map(async (count, index) => {
		await acquireSlot(count);
		times[index] = Date.now();
	});
	await jest.advanceTimersByTimeAsync(60_000);
	await Promise.all(requests);
	return times;
}

test.each<[string, number | undefined, number[], number[]]>([
	['single messages', 10, [1, 1, 1, 1], [0, 100, 200, 300]],
	['less than one message per second', 0.5, [1, 1, 1], [0, 2000, 4000]],
	['groups by their number of messages', 100, [50, 10, 1], [0, 500, 600]],
	['messages without a limit', undefined, [1, 1, 1], [0, 0, 0]],
])('spreads %s evenly', async (_, perSecond, counts, times) => {
	expect(await startTimes(perSecond, counts)).toEqual(times);
});

test('slots that were not used are not made up for', async () => {
	const acquireSlot = createRateLimiter(10);
	jest.setSystemTime(5_000);
	const times: number[] = [];
	const requests = [1, 1].map(async (count) => {
		await acquireSlot(count);
		times.push(Date.now());
	});
	await jest.advanceTimersByTimeAsync(1_000);
	await Promise.all(requests);
	expect(times).toEqual([5_000, 5_100]);
});

test('a slot is acquired at once when the execution is canceled', async () => {
	const cancellation = new AbortController();
	const acquireSlot = createRateLimiter(0.1, cancellation.signal);
	void acquireSlot(1);
	let acquiredAt: number | undefined;
	const waiting = acquireSlot(1).then(() => (acquiredAt = Date.now()));
	await jest.advanceTimersByTimeAsync(500);
	cancellation.abort();
	await waiting;
	expect(acquiredAt).toBe(500);
});
