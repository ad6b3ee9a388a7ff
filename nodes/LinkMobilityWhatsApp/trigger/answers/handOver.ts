import type { IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod/v3';
import { isRecord } from '../../wire/lenient';
import { resumed } from '../../waiting/answer';
import type { Answer } from '../../waiting/answer';
import { resumeUrl } from '../../waiting/resumeUrl';
import type { AskedQuestion } from './askedQuestion';
import type { WaitingBase } from './waitingBases';

/**
 * The result of posting an answer:
 *
 * - `resumed`: the execution continues with it.
 * - `running`: the execution does not wait yet, or is continuing with another answer.
 * - `declined`: the waiting node does not take it, such as after it has asked another question.
 * - `ended`: the execution has ended, has continued, or was deleted.
 * - `stuck`: n8n cannot continue the execution, for instance because it crashed.
 * - `unsigned`: n8n did not sign the token.
 * - `lost`: n8n could not be reached, or gave another answer.
 */
export interface Outcome {
	kind: 'resumed' | 'running' | 'declined' | 'ended' | 'stuck' | 'unsigned' | 'lost';
	/** The cause of a failure, for the log; it never contains the token. */
	reason?: string;
	/** True if n8n gave no answer in time, so that the execution may go on with this answer. */
	mayHaveArrived?: boolean;
}

/** In milliseconds. */
export interface Limits {
	/** For one call. */
	timeout: number;
	/** Between the calls to an execution that is still running: LINK may hang up after two seconds. */
	pauses: readonly number[];
}

export const limits: Limits = { timeout: 10_000, pauses: [100, 200, 400, 800] };

interface HandingOver {
	bases: readonly WaitingBase[];
	limits: Limits;
	delay: (ms: number) => Promise<unknown>;
}

/** Posts an answer to the execution that asked, which n8n stores as waiting only shortly after the question. */
export async function handOver(
	context: IWebhookFunctions,
	asked: AskedQuestion,
	answer: Answer,
	{ bases, limits: { timeout, pauses }, delay }: HandingOver,
): Promise<Outcome> {
	const call = async () => await callFirst(context, bases, { asked, answer, timeout });
	let outcome = await call();
	for (const pause of pauses) {
		if (outcome.kind !== 'running' && outcome.kind !== 'stuck') break;
		await delay(pause);
		outcome = await call();
	}
	// If n8n keeps failing, the answer still has to reach the workflow of the trigger.
	const isFault = outcome.kind === 'running' && outcome.reason !== undefined;
	return isFault ? { ...outcome, kind: 'lost' } : outcome;
}

interface Calling {
	asked: AskedQuestion;
	answer: Answer;
	timeout: number;
}

/** Calls the first address that leads to n8n. */
async function callFirst(
	context: IWebhookFunctions,
	bases: readonly WaitingBase[],
	calling: Calling,
): Promise<Outcome> {
	const reasons: string[] = [];
	for (const base of bases) {
		const outcome = await callAt(context, base, calling);
		if (outcome.kind !== 'lost') return outcome;
		reasons.push(`${base.url}: ${outcome.reason}`);
		// n8n may have received the answer, and would then reject it at the second address.
		if (outcome.mayHaveArrived) return { ...outcome, reason: reasons.join('; ') };
	}
	return { kind: 'lost', reason: reasons.join('; ') };
}

async function callAt(
	context: IWebhookFunctions,
	base: WaitingBase,
	{ asked, answer, timeout }: Calling,
): Promise<Outcome> {
	try {
		const response: unknown = await context.helpers.httpRequest({
			method: 'POST',
			url: resumeUrl(base.url, asked.token),
			body: { ...answer },
			json: true,
			timeout,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			skipSslCertificateValidation: !base.hasName,
		});
		return outcomeOf(response);
	} catch (error) {
		const { code, message } = isRecord(error) ? error : { code: undefined, message: error };
		return {
			kind: 'lost',
			reason: withoutQuery(String(code ?? message)),
			mayHaveArrived: code === 'ECONNABORTED' || code === 'ETIMEDOUT',
		};
	}
}

/**
 * n8n answers 500 with this when another process resumes the execution at the same moment, and always for an execution
 * that a crash interrupted while it continued. The message depends on what n8n had stored of the execution.
 */
const n8nError = z.object({ code: z.number(), message: z.string() });

const withoutQuery = (text: string) => text.replace(/\?\S*/g, '');

/** n8n answers 200 with a page for an execution that has ended: docs/decisions.md#answers. */
function outcomeOf(response: unknown): Outcome {
	const { statusCode, body } = isRecord(response) ? response : {};
	const message = isRecord(body) && typeof body.message === 'string' ? body.message : '';
	switch (statusCode) {
		case 200:
			if (resumed.safeParse(body).success) return { kind: 'resumed' };
			return { kind: isRecord(body) ? 'declined' : 'ended' };
		case 401:
			return { kind: 'unsigned' };
		case 404:
			if (message.includes('does not exist')) return { kind: 'ended' };
			break;
		case 409:
			return { kind: message.includes('finished') ? 'ended' : 'running' };
		case 500:
			return { kind: n8nError.safeParse(body).success ? 'stuck' : 'running', reason: 'status 500' };
	}
	return { kind: 'lost', reason: `status ${String(statusCode)}` };
}
