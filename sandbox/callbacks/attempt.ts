import type { Authentication } from '../config';
import { fetchErrorOf } from '../fetchError';
import type { World } from '../world';
import type { Callback } from './callback';
import type { Webhook } from './gates';
import { reasonIn } from './reason';

/** In this header, the trigger names the execution that continued with a person's answer. */
const RESUMED_HEADER = 'x-resumed-execution';

/** How much of an answer the page shows. */
const MAX_ANSWER_LENGTH = 2_000;

/**
 * Makes one call to a webhook. A webhook that cannot be reached is an outcome, not an error.
 *
 * @throws the reason of the abort if the sandbox closes meanwhile
 */
export async function attempt(
	world: World,
	webhook: Webhook,
	{ body, form, wrongLogin }: Callback,
) {
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
		const text = await response.text();
		const { status } = response;
		const reason = refusalOf(status, text, webhook.acknowledgement);
		const explanation = status === 200 ? undefined : reasonIn(text);
		const resumed = response.headers.get(RESUMED_HEADER) ?? undefined;
		const answered = text.slice(0, MAX_ANSWER_LENGTH);
		return { accepted: reason === undefined, status, reason, explanation, answered, resumed };
	} catch (error) {
		world.signal.throwIfAborted();
		const reason = timeout.aborted ? 'No answer in time' : `No answer (${fetchErrorOf(error)})`;
		return { accepted: false, status: null, reason, answered: null };
	}
}

/**
 * Why an answer does not count: LINK wants status 200 and no other, and may want a certain body.
 * See docs/decisions.md#gate-acknowledgement.
 */
function refusalOf(status: number, answered: string, acknowledgement: string | undefined) {
	if (status !== 200) return 'Refused';
	if (acknowledgement === undefined || answered.trim() === acknowledgement) return undefined;
	return `Refused, the answer is not "${acknowledgement}"`;
}

/** The headers by which a webhook recognizes LINK. */
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
