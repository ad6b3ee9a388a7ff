/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import {
	createYielder,
	sleepUnlessCancelled,
} from '../../nodes/LinkMobilityWhatsApp/sending/waiting';

describe('waiting', () => {
	beforeEach(() => jest.useFakeTimers({ now: 0 }));
	afterEach(() => jest.useRealTimers());

	test.each([
		['without a signal', undefined],
		['with a signal that does not fire', new AbortController().signal],
	])('lasts as long as asked, %s', async (_, signal) => {
		let endedAt: number | undefined;
		const waiting = sleepUnlessCancelled(2_500, signal).then(() => (endedAt = Date.now()));
		await jest.advanceTimersByTimeAsync(10_000);
		await waiting;
		expect(endedAt).toBe(2_500);
	});

	test('ends when the execution is cancelled', async () => {
		const cancellation = new AbortController();
		let endedAt: number | undefined;
		const waiting = sleepUnlessCancelled(60_000, cancellation.signal).then(
			() => (endedAt = Date.now()),
		);
		await jest.advanceTimersByTimeAsync(1_700);
		cancellation.abort();
		await waiting;
		expect(endedAt).toBe(1_700);
		await sleepUnlessCancelled(60_000, cancellation.signal);
	});
});

test('a loop that yields lets timers run', async () => {
	const yielder = createYielder();
	let ticks = 0;
	const ticking = setInterval(() => (ticks += 1), 1);
	const end = performance.now() + 200;
	while (performance.now() < end) {
		if (yielder.isDue()) await yielder.yield();
	}
	clearInterval(ticking);
	expect(ticks).toBeGreaterThanOrEqual(3);
});
