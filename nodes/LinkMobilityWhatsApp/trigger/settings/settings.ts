import { z } from 'zod/v3';
import { isRecord } from '../../wire/lenient';
import type { Labels } from '../../labels/labels';
import { sentences } from '../../labels/sentences';
import { createLru } from '../lru';
import { filterLabels, filters } from './filters/filters';
import type { Filters } from './filters/filters';
import { advancedOptions, options } from './options/options';
import type { Options } from './options/options';
import { eventKinds, triggerOn } from './triggerOn';

export interface Settings {
	events: ReadonlySet<unknown>;
	filters: Filters;
	options: Options;
	/** The settings that are invalid, one sentence each, with the consequence. */
	problems: readonly string[];
	/** Why no callback is accepted at present: it is not known who may call. */
	closedBecause: string | undefined;
}

/** The values of the panel, before they are checked. */
export interface PanelValues {
	events: unknown;
	filters: unknown;
	options: unknown;
	advancedOptions: unknown;
}

const MAX_REMEMBERED = 100;

const NO_REGEX =
	'a regular expression needs n8n 2.36 or newer, which can stop one that takes too long';

const NOT_SET = 'Until this is corrected, the setting is ignored';
const BOTH_KINDS = 'Until this is corrected, both kinds start the workflow';
const CLOSED =
	'Until this is corrected, every callback is answered with 503, which asks LINK to call again';

/**
 * Checks the values of the panel. An invalid setting counts as not set, so that no event is lost; an invalid
 * Trigger On counts as both kinds. An invalid IP Allow-List lets nobody in.
 *
 * Remembers results: a workflow has the same values on every callback, and checking them takes longer
 * than reading an event.
 *
 * @param hasRegexEngine whether n8n can test regular expressions with a time limit
 */
export function createSettingsReader(hasRegexEngine: boolean) {
	const known = createLru<Settings>(MAX_REMEMBERED);
	return (values: PanelValues): Settings => {
		const key = JSON.stringify([
			values.events,
			values.filters,
			values.options,
			values.advancedOptions,
		]);
		const settings = known.get(key) ?? settingsOf(values, hasRegexEngine);
		known.set(key, settings);
		return settings;
	};
}

function settingsOf(values: PanelValues, hasRegexEngine: boolean): Settings {
	const kinds = checkTriggerOn(values.events);
	const usableFilters = checkFilters(values.filters, hasRegexEngine);
	const everyday = checkOptions('Options', options, values.options);
	const advanced = checkOptions('Advanced Options', advancedOptions, values.advancedOptions);
	return {
		events: kinds.value,
		filters: usableFilters.value,
		options: { ...everyday.value, ...advanced.value },
		problems: [kinds, usableFilters, everyday, advanced].flatMap(({ problems }) => problems),
		closedBecause: advanced.closedBecause,
	};
}

const sentencesOf = (issues: z.ZodIssue[] = [], labels: Labels = {}): string[] =>
	issues.length > 0 ? sentences(new z.ZodError(issues), labels) : [];

function checkTriggerOn(panelValue: unknown) {
	const { data = new Set<unknown>(eventKinds), error } = triggerOn.safeParse(panelValue);
	const problems = sentencesOf(error?.issues).map((sentence) => `${sentence}. ${BOTH_KINDS}`);
	return { value: data, problems };
}

function checkFilters(panelValue: unknown, hasRegexEngine: boolean) {
	const { data, error } = filters.safeParse(panelValue);
	const value = data ?? filters.parse(withoutRefused(panelValue, error));
	const found = sentencesOf(error?.issues, filterLabels);
	for (const name of ['keywords', 'ignoredKeywords'] as const) {
		if (hasRegexEngine || value[name].every(({ match }) => match !== 'regex')) continue;
		found.push(`${filterLabels[`${name}.*`]}: ${NO_REGEX}`);
		value[name] = [];
	}
	return { value, problems: found.map((sentence) => `Filters: ${sentence}. ${NOT_SET}`) };
}

function checkOptions<T>(
	group: string,
	schema: z.ZodType<T, z.ZodTypeDef, unknown>,
	panelValue: unknown,
) {
	const { data, error } = schema.safeParse(panelValue);
	const issues = error?.issues ?? [];
	const closing = sentencesOf(issues.filter(isOfAllowList));
	const ignored = sentencesOf(issues.filter((issue) => !isOfAllowList(issue)));
	return {
		value: data ?? schema.parse(withoutRefused(panelValue, error)),
		problems: [
			...closing.map((sentence) => `${group}: ${sentence}. ${CLOSED}`),
			...ignored.map((sentence) => `${group}: ${sentence}. ${NOT_SET}`),
		],
		closedBecause: closing[0],
	};
}

const isOfAllowList = ({ path }: z.ZodIssue) => path[0] === 'allowList';

/** The values of a collection without those that its schema refuses. */
function withoutRefused(
	panelValue: unknown,
	error: z.ZodError | undefined,
): Record<string, unknown> {
	const refused = new Set(error?.issues.map(({ path }) => path[0]));
	const entries = Object.entries(isRecord(panelValue) ? panelValue : {});
	return Object.fromEntries(entries.filter(([name]) => !refused.has(name)));
}
