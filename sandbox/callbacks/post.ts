import { linkId } from '../ids';
import { note } from '../world';
import type { World } from '../world';
import { attempt } from './attempt';
import type { Callback } from './callback';
import { mannersOf, testsFor, webhooksFor, withGateParameters } from './gates';
import type { Manners, Webhook } from './gates';
import { logAttempt } from './logAttempt';
import { refusedWords } from './reason';
import { scheduleOf } from './schedule';
import { postToTest } from './tests';

/**
 * Posts a callback to every webhook of the gates, and retries until the webhook accepts it or the
 * configured attempts are used up.
 *
 * @returns for each webhook whether it accepted the callback
 */
export async function callBack(
	world: World,
	gates: string[],
	callback: Callback,
): Promise<boolean[]> {
	const posts = gates.flatMap((id) => {
		const gate = world.config.gates.find((one) => one.id === id);
		const { title, about, messages, body: sent } = callback;
		if (!gate) {
			const outcome = `No gate is called "${id}", so the callback was not posted. Add it to gates in the sandbox's configuration`;
			note(world, { title, about, messages, outcome, sent });
			return [];
		}
		const { called, why } = webhooksFor(world.state, gate, callback.kind);
		if (!called.length) {
			const outcome = `${why}, so the callback was not posted. Add one on the Callbacks page`;
			note(world, { title, about, messages, outcome, sent });
		}
		const body = callback.withGateParameters ? withGateParameters(sent, gate) : sent;
		for (const test of testsFor(gate, callback.kind)) {
			world.runInBackground(postToTest(world, test, { ...callback, body }));
		}
		const manners = mannersOf(world.state, gate);
		return called.map((webhook) => ({
			gate: id,
			webhook,
			manners,
			callback: { ...callback, body },
		}));
	});
	return await Promise.all(posts.map(async (one) => await postInOrder(world, one)));
}

interface Post {
	/** The ID of the gate. */
	gate: string;
	webhook: Webhook;
	manners: Manners;
	callback: Callback;
}

/** A webhook that does not answer must not keep the others waiting. */
async function postInOrder(world: World, post: Post): Promise<boolean> {
	const { webhook, manners, callback } = post;
	const run = async (key: string, one: Callback) =>
		await world.runInOrder(
			`${key} ${webhook.url}`,
			async () => await postWithRetries(world, { ...post, callback: one }),
		);
	const isAlone = manners.batch === 1 || callback.form !== undefined || callback.wrongLogin;
	if (isAlone) return await run(callback.key, callback);
	return await world.collect(webhook.url, callback, {
		most: manners.batch,
		open: world.config.pace.batch,
		signal: world.signal,
		post: async (callbacks) => await run('', joined(callbacks)),
	});
}

/** Callbacks as one, whose body is an array. */
function joined(callbacks: Callback[]): Callback {
	const [first] = callbacks;
	const about = [...new Set(callbacks.map((one) => one.about))].join(', ');
	const title = callbacks.length === 1 ? first?.title : `${callbacks.length} in one call`;
	return {
		key: '',
		title: title ?? '',
		about,
		messages: callbacks.flatMap(({ messages = [] }) => messages),
		isPaced: callbacks.some(({ isPaced }) => isPaced),
		isObsolete: () => callbacks.every(({ isObsolete }) => isObsolete?.()),
		body: callbacks.flatMap(({ body }) => body),
		onAccepted: () => callbacks.forEach(({ onAccepted }) => onAccepted?.()),
	};
}

async function postWithRetries(
	world: World,
	{ gate, webhook, manners, callback }: Post,
): Promise<boolean> {
	const call = async (callbacks: Callback[]) => {
		const posted = callbacks.length > 1 ? joined(callbacks) : callback;
		return { caller: callback, posted, result: await attempt(world, webhook, posted) };
	};
	const { waits, repeatsAfter } = scheduleOf(manners, world.config.pace, Math.random);
	const of = linkId();
	const most = waits.length + 1;
	for (let number = 1; ; number++) {
		if (callback.isObsolete?.()) return false;
		const made = callback.isPaced
			? await world.lineOf(gate).run(webhook.url, callback, call)
			: await call([callback]);
		if (!made) return false;
		const { caller, posted, result } = made;
		const { accepted, status, resumed } = result;
		if (accepted) callback.onAccepted?.();
		const wait = accepted || !repeatsAfter(status) ? undefined : waits[number - 1];
		const next = wait === undefined ? null : new Date(world.now().getTime() + wait);
		const seconds = Math.round((wait ?? 0) / 100) / 10;
		const then = wait === undefined ? 'given up' : `trying again in ${seconds} s`;
		// A call for several callbacks is listed once.
		if (caller === callback) {
			logAttempt(world, webhook, posted, result, {
				outcome: accepted
					? acceptedWords(resumed)
					: refusedWords(result, `attempt ${number} of ${most}, ${then}`),
				attempt: { of, number, most, accepted, next: next?.toISOString() ?? null },
			});
		}
		if (wait === undefined) return accepted;
		await world.pause(wait);
	}
}

const acceptedWords = (resumed: string | undefined) =>
	resumed === undefined ? 'Accepted' : `Accepted, resumed execution ${resumed}`;
