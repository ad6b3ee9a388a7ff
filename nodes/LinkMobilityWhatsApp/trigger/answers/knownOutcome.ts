import type { StaticData } from '../select/arrivals';
import type { State } from '../state';
import { askedQuestion } from './askedQuestion';
import type { AskedQuestion } from './askedQuestion';

type Memory = Pick<State, 'arrivals' | 'settled'>;

/** A question among the events that have arrived, so that other processes know that it was answered. */
export const asEvent = ({ name }: Pick<AskedQuestion, 'name'>) => ({
	event: 'question',
	question: name,
});

/**
 * What becomes of an event that answers a question, as far as it is known without a call: `resumed` for a copy
 * of the answer, `ended` for any other event if the question waits no more.
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

/** Whether the question of a token is known to wait no more. */
export function isOver(scope: string, memory: Memory, token: string, stored: StaticData): boolean {
	const asked = askedQuestion(token);
	return asked !== undefined && knownOutcome(scope, memory, asked, { stored }) !== undefined;
}
