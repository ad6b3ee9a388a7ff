import { pace } from '../../nodes/LinkMobilityWhatsApp/sending/pace';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** When each of the requests may leave, given how many messages each has. */
async function starts(perSecond: number | undefined, weights: number[]): Promise<number[]> {
	const turn = pace(perSecond);
	const times: number[] = [];
	const all = weights.map(async (weight, index) => {
		await turn(weight);
		times[index] = Date.now();
	});
	await jest.advanceTimersByTimeAsync(60_000);
	await Promise.all(all);
	return times;
}

test.each<[string, number | undefined, number[], number[]]>([
	['single messages', 10, [1, 1, 1, 1], [0, 100, 200, 300]],
	['less than one a second', 0.5, [1, 1, 1], [0, 2000, 4000]],
	['groups by their messages', 100, [50, 10, 1], [0, 500, 600]],
	['no limit', undefined, [1, 1, 1], [0, 0, 0]],
])('spreads %s evenly', async (_, perSecond, weights, times) => {
	expect(await starts(perSecond, weights)).toEqual(times);
});

test('a pause is not made up for', async () => {
	const turn = pace(10);
	jest.setSystemTime(5_000);
	const times: number[] = [];
	const all = [1, 1].map(async (weight) => {
		await turn(weight);
		times.push(Date.now());
	});
	await jest.advanceTimersByTimeAsync(1_000);
	await Promise.all(all);
	expect(times).toEqual([5_000, 5_100]);
});
