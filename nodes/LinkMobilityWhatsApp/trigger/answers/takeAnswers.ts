import type { IWebhookFunctions } from 'n8n-workflow';
import { clientDisconnected } from '../request/answer';
import { isTest, scopeOf } from '../scope';
import { createPauses } from '../select/pauses';
import type { StaticData } from '../select/arrivals';
import type { ReceivedEvent } from '../select/receivedEvents';
import type { Answering } from './answering';
import { claimAnswers } from './claimAnswers';
import { openTo } from './findOpen';
import { isOver } from './knownOutcome';
import { lateItem, withoutTokens } from './late';
import type { StoredQuestions } from './learnedQuestions';
import { recognize } from './recognize';
import type { PossibleAnswer } from './recognize';
import { createResumer } from './resume';

type Item = ReceivedEvent['item'];

/**
 * Hands events that answer a question over to the executions that wait for them.
 *
 * @returns the items of all events that may start an execution, in order; `undefined` if LINK has to call again,
 *   because the execution that an answer may be for is still running, or because LINK has hung up
 */
export async function takeAnswers(
	context: IWebhookFunctions,
	events: readonly ReceivedEvent[],
	answering: Answering,
): Promise<Item[] | undefined> {
	const { options, state, pause } = answering;
	const wasUsed = ({ item }: ReceivedEvent) =>
		!options.answersAlsoStart && state.settled.hasResumed(item);
	const answers = await recognized(context, events, { state, pause });
	if (!answers.size) {
		return events.filter((event) => !wasUsed(event)).map(({ item }) => withoutTokens(item));
	}
	// Before the claims, which an error here would leave behind.
	const resume = createResumer(context, answering);
	const { claimed, release } = await claimAnswers(context, [...answers.keys()], state.arrivals);
	const [first] = answers.keys();
	const left: Item[] = [];
	try {
		for (const event of events) {
			const { item } = event;
			const answer = answers.get(event);
			if (answer ? !claimed.has(item) : wasUsed(event)) continue;
			// A callback with many answers takes long. After LINK has hung up, it sends the others again.
			if (answer && event !== first && clientDisconnected(context)) return undefined;
			const result = answer && (await resume(item, answer));
			if (result?.kind === 'running') return undefined;
			const isUsed = result?.kind === 'resumed' && !options.answersAlsoStart;
			release(item, isUsed);
			if (isUsed) continue;
			const clean = withoutTokens(item);
			left.push(result?.kind === 'late' ? lateItem(clean, result.token) : clean);
		}
	} finally {
		for (const item of claimed) release(item, false);
	}
	return left;
}

/** Learns from the reports of a callback who was asked, and finds the questions that its events may answer. */
async function recognized(
	context: IWebhookFunctions,
	events: readonly ReceivedEvent[],
	{ state, pause }: Pick<Answering, 'state' | 'pause'>,
): Promise<Map<ReceivedEvent, PossibleAnswer>> {
	const scope = scopeOf(context);
	const stored: StaticData & StoredQuestions = context.getWorkflowStaticData('node');
	const pauseIfDue = createPauses(pause);
	for (const event of events) {
		if (event.token === undefined || isOver(scope, state, event.token, stored)) continue;
		const isNew = state.learned.learn(scope, event, stored);
		if (isNew && !isTest(context)) state.unsaved.set(scope, true);
		await pauseIfDue();
	}
	const findOpen = openTo(context, state, stored);
	const answers = new Map<ReceivedEvent, PossibleAnswer>();
	for (const event of events) {
		if (state.settled.hasResumed(event.item)) continue;
		const answer = recognize(event, findOpen);
		if (answer) answers.set(event, answer);
		await pauseIfDue();
	}
	return answers;
}
