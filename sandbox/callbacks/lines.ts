import type { World } from '../world';
import type { Callback } from './callback';
import { callLine } from './line';
import type { Line } from './line';
import { callsOf, paceOf } from './pace';

type Shared = Pick<World, 'state' | 'config' | 'signal' | 'notify'>;

/** The line of each gate. */
export function gateLines({ state, config, signal, notify }: Shared) {
	const lines = new Map<string, Line<Callback>>();
	return (gate: string): Line<Callback> => {
		const existing = lines.get(gate);
		if (existing) return existing;
		const pace = () => paceOf({ state, config }, gate);
		const line: Line<Callback> = callLine(pace, config.pace.reportsPerCall, signal, () =>
			notify({ kind: 'calls', value: callsOf({ state, config }, gate, line) }),
		);
		lines.set(gate, line);
		return line;
	};
}
