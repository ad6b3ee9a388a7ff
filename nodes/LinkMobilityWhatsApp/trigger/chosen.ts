import { filters } from '../wire/filters';
import type { Filters } from '../wire/filters';
import { eventKinds, triggerOn } from '../wire/triggerOn';
import { receiving } from '../wire/receiving';
import type { Receiving } from '../wire/receiving';
import { isRecord } from '../wire/lenient';
import { refusals } from '../wire/refusals';
import type { Refusal } from '../wire/refusals';
import { createLru } from './lru';

export interface Settings {
	events: ReadonlySet<unknown>;
	options: Receiving;
	filters: Filters;
	/** What is wrong with the settings, one sentence each. */
	problems: string[];
	/** Why no callback is accepted at present: it is not known who may call. */
	closedBecause?: string;
}

/** How the panel gives the settings, before they are checked. */
export interface PanelValues {
	events: unknown;
	filters: unknown;
	options: unknown;
}

const MAX_REMEMBERED = 100;

const NO_REGEX =
	'Keywords: a regular expression needs n8n 2.36 or newer, which can stop one that takes too long';

const NOT_SET = 'Until then, this counts as not set';
const BOTH_KINDS = 'Until then, both kinds start the workflow';
const CLOSED = 'Until then, every callback is answered with 503, so that LINK sends it again';

/**
 * Reads what the panel says. A setting that cannot be read counts as not set, so that no event is lost,
 * and Trigger On as both kinds. An IP Allow-List that cannot be read keeps everybody out.
 *
 * Remembers the result by the panel's values: they are the same on every callback, and checking them
 * takes longer than reading an event.
 *
 * @param hasRegexEngine whether n8n can test regular expressions with a time limit
 */
export function createSettingsReader(hasRegexEngine: boolean) {
	const known = createLru<Settings>(MAX_REMEMBERED);
	return (values: PanelValues): Settings => {
		const key = JSON.stringify([values.events, values.filters, values.options]);
		const settings = known.get(key) ?? read(values, hasRegexEngine);
		known.set(key, settings);
		return settings;
	};
}

function read(values: PanelValues, hasRegexEngine: boolean): Settings {
	const readEvents = triggerOn.safeParse(values.events);
	const readFilters = filters.safeParse(values.filters);
	const readOptions = receiving.safeParse(values.options);
	const usable =
		readFilters.data ?? filters.parse(withoutRefused(values.filters, readFilters.error));
	const needsRegex = usable.keywords.some(({ match }) => match === 'regex');
	const isWithoutEngine = needsRegex && !hasRegexEngine;
	const refusedOptions = refusals(readOptions.error) ?? [];
	const closedBecause = refusedOptions.find((sentence) => sentence.startsWith('IP Allow-List'));
	return {
		events: readEvents.data ?? new Set(eventKinds),
		options: readOptions.data ?? receiving.parse(withoutRefused(values.options, readOptions.error)),
		filters: isWithoutEngine ? { ...usable, keywords: [] } : usable,
		problems: [
			...(refusals(readEvents.error) ?? []).map((sentence) => `${sentence}. ${BOTH_KINDS}`),
			...(refusals(readFilters.error) ?? []).map((sentence) => `Filters: ${sentence}. ${NOT_SET}`),
			...(isWithoutEngine ? [`Filters: ${NO_REGEX}. ${NOT_SET}`] : []),
			...refusedOptions.map((sentence) => {
				const effect = sentence === closedBecause ? CLOSED : NOT_SET;
				return `Options: ${sentence}. ${effect}`;
			}),
		],
		...(closedBecause === undefined ? {} : { closedBecause }),
	};
}

/** The values of a collection without those that its schema refuses. */
function withoutRefused(given: unknown, { issues }: Refusal): Record<string, unknown> {
	const refused = new Set(issues.map(({ path }) => path[0]));
	const entries = Object.entries(isRecord(given) ? given : {});
	return Object.fromEntries(entries.filter(([name]) => !refused.has(name)));
}
