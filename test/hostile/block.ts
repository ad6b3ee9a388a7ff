import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** The monitor counts from its first turn to its last, so it needs turns before and after the run. */
const SETTLE_MS = 4;

const MEMORY_LOOK_MS = 10;

/**
 * Runs something, and finds for how long at most the event loop did not turn meanwhile. A block that was
 * longer than the processor time of the whole run was partly another process's turn, and does not count
 * in full.
 */
export async function longestBlock<T>(run: () => Promise<T>) {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	const before = process.memoryUsage.rss();
	let peak = before;
	const look = () => {
		peak = Math.max(peak, process.memoryUsage.rss());
	};
	const looking = setInterval(look, MEMORY_LOOK_MS);
	delay.enable();
	await wait(SETTLE_MS);
	const cpuBefore = process.cpuUsage();
	try {
		const result = await run();
		await wait(SETTLE_MS);
		look();
		const { user, system } = process.cpuUsage(cpuBefore);
		const cpuMs = (user + system) / 1e3;
		return { result, blockMs: Math.min(delay.max / 1e6, cpuMs), memoryBytes: peak - before };
	} finally {
		delay.disable();
		clearInterval(looking);
	}
}
