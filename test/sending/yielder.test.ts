 
import { createYielder } from '../../nodes/LinkMobilityWhatsApp/sending/yielder';

/** Blocks the event loop for a millisecond. */
function work() {
	const end = performance.now() + 1;
	while (performance.now() < end);
}

test('loops that run at the same time block the event loop no longer than one loop', async () => {
	const yielder = createYielder();
	let longestMs = 0;
	let last = performance.now();
	const ticking = setInterval(() => {
		longestMs = Math.max(longestMs, performance.now() - last);
		last = performance.now();
	}, 1);
	const loop = async () => {
		for (let item = 0; item < 20; item += 1) {
			while (yielder.isDue()) await yielder.yield();
			work();
		}
	};
	// A second of work in all, which would be one block without yielding.
	await Promise.all(Array.from({ length: 50 }, loop));
	clearInterval(ticking);
	expect(longestMs).toBeLessThan(500);
});
