import type { RegexEngine } from 'n8n-workflow';
import { createLru } from '../../lru';

/** As much of n8n's `safeRegex` as is used. It throws when a test takes more than 250 ms. */
export type Engine = Pick<RegexEngine, 'test'>;

/** @returns `undefined` when the expression was not tested to the end */
export type RegexTester = (pattern: string, flags: string, text: string) => boolean | undefined;

/** How long an expression is skipped after n8n stopped it, in milliseconds. */
const PAUSE = 60_000;

/** A test that takes longer is slow; shorter ones cost nothing of a callback's budget. */
const SLOW = 50;

/** How long the slow tests of one callback may take together, in milliseconds. */
const BUDGET = 250;

const MAX_PAUSED = 1_000;

/**
 * Tests regular expressions of users on texts of strangers, without blocking n8n for long: n8n stops
 * each test after 250 ms, and an expression that was stopped pauses for a minute, in all callbacks of
 * this process.
 */
export function createRegexTesters(engine: Engine, now: () => number) {
	const pausedUntil = createLru<number>(MAX_PAUSED);

	/** @returns a tester for the texts of one callback */
	return function testerForCallback(): RegexTester {
		let budget = BUDGET;
		return (pattern, flags, text) => {
			const key = JSON.stringify([pattern, flags]);
			const start = now();
			if (budget <= 0 || start < (pausedUntil.get(key) ?? 0)) return undefined;
			try {
				return engine.test(pattern, text, flags);
			} catch {
				// The pattern has compiled before, so n8n stopped it. The event says that it was not tested.
				pausedUntil.set(key, now() + PAUSE);
				return undefined;
			} finally {
				const duration = now() - start;
				if (duration > SLOW) budget -= duration;
			}
		};
	};
}
