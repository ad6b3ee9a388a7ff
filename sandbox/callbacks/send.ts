import { mistaken } from '../userError';
import { callBack } from './post';
import { addPerson, counterpart } from '../conversations';
import { gateOf } from './gates';
import { compose } from './compose';
import { order as schema } from './request';
import type { Callback } from './post';
import type { World } from '../world';

/** What became of one callback. */
export interface Told {
	title: string;
	body: unknown;
	/** Whether every address of the gate took it in the end. */
	taken: boolean;
}

/** Callbacks that are ready to be posted. */
interface Prepared {
	gate: string;
	callbacks: Callback[];
	/** Whether whoever asked waits for the last attempt. */
	wait: boolean;
}

/**
 * Reads what is asked for and makes it.
 *
 * @param origin where the sandbox serves its files
 * @throws ZodError in words for whoever asked
 */
export function prepare(world: World, given: unknown, origin: string): Prepared {
	const { config, state } = world;
	const order = schema.parse(given);
	const gate = gateOf(world, order.gate);
	const person = order.person ?? state.people[0]?.number ?? mistaken('There is nobody who writes');
	addPerson(state, person);
	const business = counterpart(state, person, config.sources);
	const callbacks = compose(order, { config, gate, origin, person, business, now: world.now() });
	return { gate: gate.id, callbacks, wait: order.wait };
}

/** Posts them, and again what is not taken; settles after the last attempt. */
export async function post(world: World, { gate, callbacks }: Prepared): Promise<Told[]> {
	return await Promise.all(
		callbacks.map(async (callback) => {
			const taken = await callBack(world, [gate], callback);
			const isTaken = taken.length > 0 && taken.every(Boolean);
			return { title: callback.title, body: callback.body, taken: isTaken };
		}),
	);
}
