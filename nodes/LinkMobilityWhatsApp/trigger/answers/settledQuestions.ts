import { createLru } from '../lru';

const MAX_REMEMBERED = 10_000;

type Item = Readonly<Record<string, unknown>>;

/** The name of the event that answered, which a copy shares and no other event does. */
const nameOf = ({ event, messageId, resultCode }: Item) =>
	JSON.stringify([event, messageId, resultCode]).slice(0, 300);

/** Remembers which questions wait no more, so that further taps cost no call and are late at once. */
export function createSettledQuestions() {
	const settled = createLru<string>(MAX_REMEMBERED);
	return {
		/** @param by the event that resumed the execution; none if it had ended before */
		add: (question: string, by?: Item): void => settled.set(question, by ? nameOf(by) : ''),

		/** `undefined` for a question that may still wait. */
		outcome(question: string, item: Item): 'resumed' | 'ended' | undefined {
			const by = settled.get(question);
			if (by === undefined) return undefined;
			return by === nameOf(item) ? 'resumed' : 'ended';
		},
	};
}
