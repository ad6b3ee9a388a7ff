import { performance } from 'node:perf_hooks';

const RUNS = 3;

/**
 * What linear work on a text takes on this machine at this moment, in milliseconds: `JSON.parse` and a
 * look at every character; the minimum of several runs.
 */
export function scanMs(text: string): number {
	const json = JSON.stringify(text);
	const times = Array.from({ length: RUNS }, () => {
		const began = performance.now();
		scan(JSON.parse(json) as string);
		return performance.now() - began;
	});
	return Math.min(...times);
}

/** Depends on every character, so that the compiler cannot leave the loop out. */
function scan(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) % 65_521;
	return sum;
}
