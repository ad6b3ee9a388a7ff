import type { Choose } from './fault';

/** The faults to come, and what was accepted in spite of them. */
export interface Trouble {
	/** For the request that has just arrived. */
	choose: Choose;
	/** How many messages were accepted since the last `set`, by recipient and what it says. */
	accepted: Map<string, number>;
	/** Injects other faults from now on, and counts anew. */
	set(choose: Choose): void;
	count(recipient: string, content: { [name: string]: unknown }): void;
}

/** Under which a message is counted. */
export const countedAs = (recipient: string, words: string) => `${recipient} ${words}`;

/** @param first until something else is set */
export function trouble(first: Choose): Trouble {
	const self: Trouble = {
		choose: first,
		accepted: new Map(),
		set: (choose) => {
			self.choose = choose;
			self.accepted.clear();
		},
		count: (recipient, { text, ...others }) => {
			const body = typeof text === 'object' && text !== null && 'body' in text && text.body;
			const words = typeof body === 'string' ? body : JSON.stringify(others);
			const key = countedAs(recipient, words);
			self.accepted.set(key, (self.accepted.get(key) ?? 0) + 1);
		},
	};
	return self;
}
