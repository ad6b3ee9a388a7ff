import { addPerson, counterpart } from '../conversations';
import { userError } from '../userError';
import type { World } from '../world';
import type { Callback } from './callback';
import { compose } from './compose';
import { findGate } from './gates';
import { callBack } from './post';
import { callbackRequest } from './request';

/** The outcome of one callback. */
export interface CallbackResult {
	title: string;
	body: unknown;
	/** Whether every webhook of the gate accepted it in the end. */
	accepted: boolean;
}

/** Callbacks that are ready to be posted. */
interface PreparedCallbacks {
	gate: string;
	callbacks: Callback[];
	/** Whether the response waits for the last attempt. */
	wait: boolean;
}

/**
 * Composes the callbacks that a request of the page or of a script asks for.
 *
 * @param origin where the sandbox serves its files
 * @throws ZodError with sentences for the page
 */
export function prepareCallbacks(world: World, body: unknown, origin: string): PreparedCallbacks {
	const { config, state } = world;
	const request = callbackRequest.parse(body);
	const gate = findGate(config, request.gate);
	const person =
		request.person ??
		state.people[0]?.number ??
		userError('There is no person to write as. Add one on the Phone page');
	addPerson(state, person);
	const business = counterpart(state, person, config.sources);
	const callbacks = compose(request, { config, gate, origin, person, business, now: world.now() });
	return { gate: gate.id, callbacks, wait: request.wait };
}

/** Posts the callbacks with their retries, and settles after the last attempt. */
export async function postCallbacks(
	world: World,
	{ gate, callbacks }: PreparedCallbacks,
): Promise<CallbackResult[]> {
	return await Promise.all(
		callbacks.map(async (callback) => {
			const accepted = await callBack(world, [gate], callback);
			const isAccepted = accepted.length > 0 && accepted.every(Boolean);
			return { title: callback.title, body: callback.body, accepted: isAccepted };
		}),
	);
}
