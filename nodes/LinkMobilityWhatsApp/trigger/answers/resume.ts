import type { IWebhookFunctions } from 'n8n-workflow';
import type { Token } from '../../waiting/token';
import { isTest, scopeOf } from '../scope';
import type { StaticData } from '../select/arrivals';
import type { ReceivedEvent } from '../select/receivedEvents';
import type { Answering } from './answering';
import type { AskedQuestion } from './askedQuestion';
import { handOver, limits } from './handOver';
import type { Outcome } from './handOver';
import { asEvent, knownOutcome } from './knownOutcome';
import { logOutcome } from './logOutcome';
import type { PossibleAnswer } from './recognize';
import { waitingBases } from './waitingBases';

type Item = ReceivedEvent['item'];

/** `late`: an answer to a question that nothing waits for any more. `ordinary`: not an answer. */
export type Result = { kind: 'resumed' | 'running' | 'ordinary' } | { kind: 'late'; token: Token };

/** The limit for the questions of a person to which a message is posted as the answer. Each try costs a call. */
const MAX_TRIES = 3;

/** Shows which execution took an answer, for the sandbox and for people who inspect LINK's calls. */
const RESUMED_HEADER = 'X-Resumed-Execution';

/** Hands an answer over to the first of the executions that may wait for it and that takes it. */
export function createResumer(
	context: IWebhookFunctions,
	{ options, state, delay }: Pick<Answering, 'options' | 'state' | 'delay'>,
) {
	const scope = scopeOf(context);
	const bases = waitingBases(context);
	const stored: StaticData = context.getWorkflowStaticData('node');
	const { arrivals, learned, openQuestions, settled, stuck } = state;

	return async function resume(item: Item, possible: PossibleAnswer): Promise<Result> {
		let late: Token | undefined;
		for (const asked of possible.questions.slice(0, MAX_TRIES)) {
			// n8n answers the second of two calls that resume an execution at the same time with 500.
			const outcome: Outcome = await state.inTurn(asked.token.execution, async () => {
				const kind = knownOutcome(scope, state, asked, { item, stored });
				return kind ? { kind } : await settledBy(asked, item, possible);
			});
			if (outcome.kind === 'resumed') {
				context.getResponseObject().setHeader(RESUMED_HEADER, asked.token.execution);
			}
			if (outcome.kind === 'resumed' || outcome.kind === 'running') return { kind: outcome.kind };
			if (outcome.kind === 'ended') late ??= asked.token;
			const isRefused = outcome.kind === 'declined' || outcome.kind === 'stuck';
			if (isRefused && possible.isNamed) late ??= asked.token;
			// The same text must not answer an older question, too.
			if (outcome.mayHaveArrived) break;
		}
		return late && item.event === 'message' ? { kind: 'late', token: late } : { kind: 'ordinary' };
	};

	async function settledBy(asked: AskedQuestion, item: Item, { answer, isNamed }: PossibleAnswer) {
		const body = { ...answer, nonce: asked.question.nonce };
		// A stuck execution usually stays so. LINK would hang up if each text of the person waited for it.
		const patience = stuck.has(asked.name) ? { ...limits, pauses: [] } : limits;
		const outcome = await handOver(context, asked, body, { bases, limits: patience, delay });
		const { kind } = expired(asked, answer, outcome);
		logOutcome(context, state.logOnce, asked.token, { ...outcome, kind });
		if (kind === 'resumed') settled.add(asked.name, item);
		if (kind === 'ended') settled.add(asked.name);
		if (kind === 'stuck') stuck.set(asked.name, true);
		if (isFinal(kind) && !isNamed) forget(asked, kind);
		if (kind === 'resumed' && !isTest(context)) remember(asked, item);
		// Another process may have ended the execution with this answer.
		return { ...outcome, kind, mayHaveArrived: outcome.mayHaveArrived || kind === 'ended' };
	}

	/** Forgets a question that was open to a person. */
	function forget({ text }: AskedQuestion, kind: Outcome['kind']): void {
		openQuestions.remove(text);
		// The question itself may still wait: this token is forged, or it asks for something else.
		if (kind === 'declined' || kind === 'unsigned') learned.drop(text);
		state.unsaved.set(scope, true);
	}

	function remember(asked: AskedQuestion, item: Item): void {
		const own = options.answersAlsoStart ? [] : [item];
		arrivals.remember(scope, [...own, asEvent(asked)]);
		state.unsaved.set(scope, true);
		if (own.length && item.event === 'status') state.progress.record(scope, item);
	}
}

/** Whether another attempt would have the same outcome. */
const isFinal = (kind: Outcome['kind']) =>
	kind !== 'running' && kind !== 'stuck' && kind !== 'lost';

/** How long after an answer its execution may still be stored as waiting, in milliseconds. */
const MAX_STORING_MS = 60_000;

/**
 * An execution that still runs after its time limit has continued without an answer, and one that runs long after
 * the person has answered does not wait for this answer. Without this, LINK would repeat the answer until it gives up
 * if n8n never closes the execution, as after a crash.
 */
function expired(
	{ question: { deadline } }: AskedQuestion,
	{ respondedAt }: PossibleAnswer['answer'],
	outcome: Outcome,
): Outcome {
	const now = Date.now();
	const isOver = deadline !== undefined && deadline < now;
	const isOld = Date.parse(respondedAt) < now - MAX_STORING_MS;
	return outcome.kind === 'running' && (isOver || isOld) ? { kind: 'ended' } : outcome;
}
