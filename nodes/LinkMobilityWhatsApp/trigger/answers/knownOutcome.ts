import type { StaticData } from '../select/arrivals';
import type { State } from '../state';
import { askedQuestion } from './askedQuestion';
import type { AskedQuestion } from './askedQuestion';

type Memory = Pick<State, 'arrivals' | 'settled'>;

/** An answered question, as an event to remember, so that other processes know that it was answered. */
export const asEvent = ({ name }: Pick<AskedQuestion, 'name'>) => ({
	event: 'question',
	question: name,
});

/**
 * The outcome of an event that answers a question, if it is known without a call: `resumed` for a copy of the
 * answer, `ended` for any other event if nothing waits for an answer any more.
 */
export function knownOutcome(
	scope: string,
	{ arrivals, settled }: Memory,
	asked: AskedQuestion,
	{ item = {}, stored }: { item?: Readonly<Record<string, unknown>>; stored: StaticData },
): 'resumed' | 'ended' | undefined {
	const isAnswered = arrivals.hasArrived(scope, asEvent(asked), stored);
	return settled.outcome(asked.name, item) ?? (isAnswered ? 'ended' : undefined);
}

/** Whether it is known that nothing waits for an answer to the question of a token any more. */
export function isOver(scope: string, memory: Memory, token: string, stored: StaticData): boolean {
	const asked = askedQuestion(token);
	return asked !== undefined && knownOutcome(scope, memory, asked, { stored }) !== undefined;
}
