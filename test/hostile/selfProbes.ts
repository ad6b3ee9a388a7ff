import { setTimeout as wait } from 'node:timers/promises';
import type { Probe } from './probe';

/** Keeps the processor busy for a number of steps. */
function spin(steps: number): number {
	let sum = 0;
	for (let step = 0; step < steps; step += 1) sum = (sum + step) % 65_521;
	return sum;
}

/** Probes of known growth, by which the harness itself is tested. */
export const selfProbes: Readonly<Record<string, Probe>> = {
	'self: linear': (size) => ({
		text: ' '.repeat(size),
		run: async () => await Promise.resolve(spin(size)),
	}),
	'self: quadratic': (size) => ({
		text: ' '.repeat(size),
		run: async () => await Promise.resolve(spin(size * size)),
	}),
	'self: endless': () => ({
		text: '',
		run: async () => await Promise.resolve(spin(Infinity)),
	}),
	'self: idle': (size) => ({
		text: '',
		run: async () => await wait(size),
		answer: () => 'done',
	}),
};
