import { z } from 'zod/v3';
import type { World } from '../world';
import { findGate } from './gates';
import type { GateCalls, Line, Pace } from './line';
import { wholeNumber } from './wholeNumber';

type Paced = Pick<World, 'state' | 'config'>;

/** The pace of the configuration unless another was set on the page. */
export function paceOf({ state, config }: Paced, gate: string): Pace {
	const { callsPerSecond: perSecond, callsAtOnce: atOnce } = config.pace;
	return state.paces[gate] ?? { perSecond, atOnce };
}

/** The calls of a gate as the page shows them. */
export const callsOf = (
	paced: Paced,
	gate: string,
	line: Pick<Line<unknown>, 'length'>,
): GateCalls => ({
	id: gate,
	...paceOf(paced, gate),
	...line.length(),
});

/** What is left out stays as it is; without a gate the default gate is meant. */
const change = z
	.object({
		gate: z.string().optional(),
		/** Null for no limit. */
		perSecond: wholeNumber('Calls per second', 10_000).nullable().optional(),
		atOnce: wholeNumber('Calls at once', 1_000).optional(),
	})
	.strict();

/** Sets how fast a gate is called. @throws ZodError with a sentence for the page */
export function setPace(world: World, body: unknown): GateCalls {
	const { gate, ...pace } = change.parse(body);
	const { id } = findGate(world.config, gate);
	world.state.paces[id] = { ...paceOf(world, id), ...pace };
	const line = world.lineOf(id);
	line.adjust();
	return callsOf(world, id, line);
}
