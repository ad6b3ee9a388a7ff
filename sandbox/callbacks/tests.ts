import { linkId } from '../ids';
import type { World } from '../world';
import { attempt } from './attempt';
import type { Callback } from './callback';
import type { Webhook } from './gates';
import { logAttempt } from './logAttempt';
import { refusedWords } from './reason';

/** The status with which n8n answers while it does not listen for a test event. */
const NOT_LISTENING = 404;

/**
 * Posts a callback once to a test URL of n8n. Nothing is noted if n8n does not listen. LINK knows no test URLs; this
 * saves a user of the sandbox from adding the URL of each trigger that they try.
 */
export async function postToTest(
	world: World,
	webhook: Webhook,
	callback: Callback,
): Promise<void> {
	const result = await attempt(world, webhook, callback);
	const { accepted, status } = result;
	if (status === NOT_LISTENING) return;
	logAttempt(world, webhook, callback, result, {
		outcome: accepted ? 'Accepted' : refusedWords(result),
		attempt: { of: linkId(), number: 1, most: 1, accepted, next: null },
	});
}
