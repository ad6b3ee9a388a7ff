import type { IDataObject } from 'n8n-workflow';
import { openQuestions } from '../waiting/openQuestions';
import { createLearnedQuestions } from './answers/learnedQuestions';
import { createSettledQuestions } from './answers/settledQuestions';
import { createTurns } from './answers/turns';
import { createLru } from './lru';
import { createLogins } from './request/logins';
import { createArrivals } from './select/arrivals';
import { createGroups } from './select/groups';
import { createProgress } from './select/progress';
import { createRegexTesters } from './settings/filters/regexTester';
import type { Engine } from './settings/filters/regexTester';
import { createOnceLogger } from './settings/onceLogger';
import { createSettingsReader } from './settings/settings';

const MAX_SCOPES = 1_000;
const MAX_STUCK = 1_000;

/**
 * Everything that the trigger remembers in one process; each part has its own size limit. n8n loads the node
 * class once per process, so there is one state.
 *
 * @param regexEngine `safeRegex` of n8n-workflow, `undefined` before n8n 2.36
 */
export function createState(regexEngine: Engine | undefined) {
	// Never called without an engine: settings.ts then ignores keywords with a regular expression.
	const engine: Engine = regexEngine ?? { test: () => true };
	return {
		readSettings: createSettingsReader(regexEngine !== undefined),
		logOnce: createOnceLogger(),
		logins: createLogins(),
		testerForCallback: createRegexTesters(engine, Date.now),
		progress: createProgress(),
		arrivals: createArrivals(),
		groups: createGroups<IDataObject>(),
		openQuestions,
		learned: createLearnedQuestions(),
		settled: createSettledQuestions(),
		/** The names of questions whose executions n8n could not continue. */
		stuck: createLru<true>(MAX_STUCK),
		inTurn: createTurns(),
		/** The scopes that have something new to save in their static data. */
		unsaved: createLru<true>(MAX_SCOPES),
	};
}
export type State = ReturnType<typeof createState>;
