import { groups } from './cases/all';
import { fuzzProbes } from './fuzz/combinations';
import type { Probe } from './probe';
import { selfProbes } from './selfProbes';

const cases = Object.values(groups)
	.flatMap((group) => Object.entries(group))
	.map(([name, { probe }]): [string, Probe] => [name, probe]);

const probes: ReadonlyMap<string, Probe> = new Map([
	...Object.entries(selfProbes),
	...cases,
	...fuzzProbes,
]);

/** The probe of a hostile case, of the fuzz or of the harness's own test. */
export function probeNamed(name: string): Probe {
	const probe = probes.get(name);
	if (!probe) throw new Error(`There is no probe ${name}`);
	return probe;
}
