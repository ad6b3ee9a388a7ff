import type { Authentication } from '../config';
import { fetchErrorOf } from '../fetchError';
import { linkId } from '../ids';
import { log, note } from '../world';
import type { World } from '../world';
import { webhooksFor, withGateParameters } from './gates';
import type { CallbackKind, Webhook } from './gates';

/** Something that LINK posts to the webhooks of a gate. */
export interface Callback {
	/** Callbacks of one key arrive one after the other. */
	key: string;
	title: string;
	/** The number of the person it is about. */
	about: string;
	/** The IDs of the messages that it is about. */
	messages?: string[];
	kind?: CallbackKind;
	/** Waits for its turn in the line of the gate. */
	isPaced?: boolean;
	/** True once it is no longer to be posted. */
	isObsolete?: () => boolean;
	body: unknown;
	/** Puts the parameters of the gate into the body. */
	withGateParameters?: boolean;
	/** The body as form fields, which are posted in place of JSON. */
	form?: string;
	/** Posts with a login that is not the gate's. */
	wrongLogin?: boolean;
	/** Called for each webhook that takes the callback. */
	onTaken?: () => void;
}

/** How much of an answer the page shows. */
const MAX_ANSWER_LENGTH = 2_000;

/**
 * Posts a callback to every webhook of the gates, and retries until the webhook takes it or the
 * configured attempts are used up.
 *
 * @returns for each webhook whether it took the callback
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
		return called.map((webhook) => ({ gate: id, webhook, callback: { ...callback, body } }));
	});
	return await Promise.all(
		posts.map(
			async ({ gate, webhook, callback: post }) =>
				// A webhook that does not answer must not keep the others waiting.
				await world.runInOrder(
					`${callback.key} ${webhook.url}`,
					async () => await postWithRetries(world, gate, webhook, post),
				),
		),
	);
}

async function postWithRetries(world: World, gate: string, webhook: Webhook, callback: Callback) {
	const { retries } = world.config.pace;
	const of = linkId();
	const most = retries.length + 1;
	const call = async () => await post(world, webhook, callback);
	for (let attempt = 0; ; attempt++) {
		if (callback.isObsolete?.()) return false;
		const result = callback.isPaced
			? await world.lineOf(gate).run(webhook.url, call)
			: await call();
		if (!result) return false;
		const { taken, status, reason, answered } = result;
		if (taken) callback.onTaken?.();
		const wait = taken ? undefined : retries[attempt];
		const next = wait === undefined ? null : new Date(world.now().getTime() + wait);
		const then = wait === undefined ? 'given up' : `trying again in ${wait / 1000} s`;
		const number = attempt + 1;
		log(world, {
			kind: 'callback',
			title: callback.title,
			about: callback.about,
			messages: callback.messages,
			to: webhook.name,
			address: `POST ${webhook.url}`,
			status,
			outcome: taken ? 'Taken' : `${reason}, attempt ${number} of ${most}, ${then}`,
			sent: callback.form ?? callback.body,
			answered,
			attempt: { of, number, most, taken, next: next?.toISOString() ?? null },
		});
		if (wait === undefined) return taken;
		await world.pause(wait);
	}
}

async function post(world: World, webhook: Webhook, { body, form, wrongLogin }: Callback) {
	const timeout = AbortSignal.timeout(world.config.pace.patience);
	const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
	try {
		const response = await fetch(webhook.url, {
			method: 'POST',
			headers: { 'Content-Type': type, ...authenticate(webhook.authentication, wrongLogin) },
			body: form ?? JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.any([world.signal, timeout]),
		});
		const answered = (await response.text()).slice(0, MAX_ANSWER_LENGTH);
		const { status } = response;
		const reason = refusalOf(status, answered, webhook.acknowledgement);
		return { taken: reason === undefined, status, reason, answered };
	} catch (error) {
		world.signal.throwIfAborted();
		const reason = timeout.aborted ? 'No answer in time' : `No answer (${fetchErrorOf(error)})`;
		return { taken: false, status: null, reason, answered: null };
	}
}

/**
 * Why an answer does not count: LINK wants status 200 and no other, and may want a certain body.
 * See docs/decisions.md#gate-acknowledgement.
 */
function refusalOf(status: number, answered: string, acknowledgement: string | undefined) {
	if (status !== 200) return 'Not taken';
	if (acknowledgement === undefined || answered.trim() === acknowledgement) return undefined;
	return `Not taken, the answer is not "${acknowledgement}"`;
}

/** The headers by which a webhook recognises LINK. */
function authenticate(authentication: Authentication, isWrong = false): Record<string, string> {
	const prefix = isWrong ? 'not-' : '';
	if (authentication.kind === 'none') return {};
	if (authentication.kind === 'header') {
		return { [authentication.name]: `${prefix}${authentication.value}` };
	}
	const { user, password } = authentication;
	const login = Buffer.from(`${user}:${prefix}${password}`, 'utf8');
	return { Authorization: `Basic ${login.toString('base64')}` };
}
