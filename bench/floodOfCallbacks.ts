import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { callOnce, countExecutions, publishReceiver } from './callbacks';
import type { Lab } from './lab';
import type { Receiver } from './receivers';
import { watchStrain } from './strain';
import type { Strain } from './strain';

/** How many callbacks come, and how many are under way at the same time. */
export const FLOOD_CALLBACKS = 2_000;
export const FLOOD_AT_ONCE = 100;

/** How long n8n may take for all of them, in milliseconds. */
const PATIENCE_MS = 20 * 60_000;

/** After this long without another execution, in milliseconds, the rest counts as lost. */
const SILENCE_MS = 30_000;

export interface CallbackFlood extends Strain {
	/** Callbacks that n8n did not answer with 200. */
	refused: number;
	/** Callbacks that n8n answered with 200, and for which no execution succeeded. */
	lost: number;
	/** From the first callback to the last answer, and to the end of the last execution, in milliseconds. */
	answeredMs: number;
	executedMs: number;
	/** The longest time that a caller waited for an answer, in milliseconds. */
	slowestMs: number;
}

/** Posts callbacks, each of which starts an execution, as LINK does when many messages are delivered. */
export async function floodOfCallbacks(lab: Lab, receiver: Receiver): Promise<CallbackFlood> {
	const side = await publishReceiver(lab, receiver);
	// The callback that found the trigger published.
	while ((await countExecutions(lab, side, ['success'])) < 1) await wait(100);
	const strain = await watchStrain(lab);
	const startedAt = performance.now();
	let left = FLOOD_CALLBACKS;
	let refused = 0;
	let slowestMs = 0;
	const caller = async () => {
		while (left-- > 0) {
			const asked = performance.now();
			const { status } = await callOnce(side);
			slowestMs = Math.max(slowestMs, performance.now() - asked);
			if (status !== 200) refused += 1;
		}
	};
	await Promise.all(Array.from({ length: FLOOD_AT_ONCE }, caller));
	const answeredMs = performance.now() - startedAt;
	const wanted = FLOOD_CALLBACKS - refused;
	let executed = 0;
	let executedMs = answeredMs;
	while (executed < wanted && performance.now() - startedAt < PATIENCE_MS) {
		const now = (await countExecutions(lab, side, ['success'])) - 1;
		if (now > executed) executedMs = performance.now() - startedAt;
		else if (performance.now() - startedAt - executedMs > SILENCE_MS) break;
		executed = now;
		await wait(100);
	}
	return {
		...(await strain()),
		refused,
		lost: wanted - executed,
		answeredMs,
		executedMs,
		slowestMs,
	};
}
