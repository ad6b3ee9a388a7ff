import { createLru } from '../lru';

const MAX_REMEMBERED = 1_000;

/** Logs each sentence about a workflow once per process, not on every callback. */
export function createOnceLogger() {
	const logged = createLru<true>(MAX_REMEMBERED);
	return function logOnce(
		scope: string,
		sentences: readonly string[],
		log: (sentence: string) => void,
	): void {
		for (const sentence of sentences) {
			const key = `${scope} ${sentence}`;
			if (!logged.get(key)) log(sentence);
			logged.set(key, true);
		}
	};
}
