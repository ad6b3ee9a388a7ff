import type { Choose } from './fault';

/** The faults of the requests to come, and the messages that were accepted in spite of them. */
export interface FaultInjector {
	/** The fault of the request that has just arrived. */
	choose: Choose;
	/** How many messages were accepted since the last `set`, by `countKey`. */
	accepted: Map<string, number>;
	/** Replaces the faults, and clears the counts. */
	set(choose: Choose): void;
	count(recipient: string, content: { [name: string]: unknown }): void;
}

/** The key under which a message is counted. */
export const countKey = (recipient: string, text: string) => `${recipient} ${text}`;

/** @param initial the faults until others are set */
export function faultInjector(initial: Choose): FaultInjector {
	const injector: FaultInjector = {
		choose: initial,
		accepted: new Map(),
		set: (choose) => {
			injector.choose = choose;
			injector.accepted.clear();
		},
		count: (recipient, { text, ...others }) => {
			const body = typeof text === 'object' && text !== null && 'body' in text && text.body;
			const words = typeof body === 'string' ? body : JSON.stringify(others);
			const key = countKey(recipient, words);
			injector.accepted.set(key, (injector.accepted.get(key) ?? 0) + 1);
		},
	};
	return injector;
}
