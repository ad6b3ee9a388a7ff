import { cancelableSleep } from '../../nodes/LinkMobilityWhatsApp/sending/cancelableSleep';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

test.each([
	['without a signal', undefined],
	['if the signal does not fire', new AbortController().signal],
])('sleeps as long as asked %s', async (_, signal) => {
	let endedAt: number | undefined;
	const sleeping = cancelableSleep(2_500, signal).then(() => (endedAt = Date.now()));
	await jest.advanceTimersByTimeAsync(10_000);
	await sleeping;
	expect(endedAt).toBe(2_500);
});

test('ends at once when the execution is canceled', async () => {
	const cancellation = new AbortController();
	let endedAt: number | undefined;
	const sleeping = cancelableSleep(60_000, cancellation.signal).then(() => (endedAt = Date.now()));
	await jest.advanceTimersByTimeAsync(1_700);
	cancellation.abort();
	await sleeping;
	expect(endedAt).toBe(1_700);
	await cancelableSleep(60_000, cancellation.signal);
});
