import { createLru } from '../lru';
import { digest } from '../select/storedEvents';

const MAX_REMEMBERED = 10_000;

type Item = Readonly<Record<string, unknown>>;

/** Stands for the event if the execution had already ended. */
const NONE = '';

/** A name that only an event and its copies share; `NONE` for an event without an ID. */
function nameOf({ event, messageId, waMessageId, resultCode }: Item): string {
	const id = messageId ?? waMessageId;
	return id === undefined ? NONE : digest([event, id, resultCode]);
}

/** Remembers which questions are settled, so that further answers cost no call, and which event answered them. */
export function createSettledQuestions() {
	const settled = createLru<string>(MAX_REMEMBERED);
	const answers = createLru<true>(MAX_REMEMBERED);
	return {
		/** @param by the event that resumed the execution; none if the execution had already ended */
		add(question: string, by?: Item): void {
			const name = by ? nameOf(by) : NONE;
			settled.set(question, name);
			if (name !== NONE) answers.set(name, true);
		},

		/**
		 * True for an event that has resumed an execution through any trigger of this process. LINK may call
		 * several with the same message, and a text does not name the question that it has answered.
		 */
		hasResumed: (item: Item): boolean => answers.has(nameOf(item)),

		/** The outcome of an event that answers the question; `undefined` if its execution may still wait. */
		outcome(question: string, item: Item): 'resumed' | 'ended' | undefined {
			const by = settled.get(question);
			if (by === undefined) return undefined;
			return by !== NONE && by === nameOf(item) ? 'resumed' : 'ended';
		},
	};
}
