import { z } from 'zod/v3';
import { manners } from '../config';
import type { World } from '../world';
import { findGate, gateSummary, mannersOf } from './gates';
import type { GateSummary } from './gates';

const request = z
	.object({ gate: z.string().optional(), ...manners })
	.partial()
	.strict();

/** Changes how a gate calls, as LINK's support would. @throws ZodError with a sentence for the page */
export function setManners(world: World, body: unknown): GateSummary {
	const { gate: id, ...changes } = request.parse(body);
	const { state, config } = world;
	const gate = findGate(config, id);
	const changed = { ...mannersOf(state, gate), ...changes, gate: gate.id };
	state.manners = [...state.manners.filter((one) => one.gate !== gate.id), changed];
	const value = gateSummary(state, gate);
	world.notify({ kind: 'gate', value });
	return value;
}
