import { createYielder } from '../../nodes/LinkMobilityWhatsApp/sending/yielder';

/** Blocks the event loop for a millisecond. */
function work() {
	const end = performance.now() + 1;
	while (performance.now() < end);
}

test('loops that run at the same time let others run as often as one loop does', async () => {
	const yielder = createYielder();
	let ticks = 0;
	const ticking = setInterval(() => (ticks += 1), 1);
	const loop = async () => {
		for (let item = 0; item < 20; item += 1) {
			while (yielder.isDue()) await yielder.yield();
			work();
		}
	};
	// A second of work in all: 40 times the interval of 25 ms.
	await Promise.all(Array.from({ length: 50 }, loop));
	clearInterval(ticking);
	expect(ticks).toBeGreaterThanOrEqual(20);
});
