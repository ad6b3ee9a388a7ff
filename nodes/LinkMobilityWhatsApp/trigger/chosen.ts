import { filters } from '../wire/filters';
import type { Filters } from '../wire/filters';
import { eventKinds, triggerOn } from '../wire/triggerOn';
import { receiving } from '../wire/receiving';
import type { Receiving } from '../wire/receiving';
import { isRecord } from '../wire/lenient';
import { refusals } from '../wire/refusals';
import type { Refusal } from '../wire/refusals';

export interface Chosen {
	events: ReadonlySet<unknown>;
	options: Receiving;
	filters: Filters;
	/** What is wrong, one sentence each. */
	wrong: string[];
}

/** Many workflows can listen in one process; of more than that, all are read anew now and then. */
const MOST = 100;

/** By what was given: a workflow says the same on every call, and to read it takes longer than an event. */
const known = new Map<string, Chosen>();

/**
 * What the panel says. On a callback, what cannot be read counts as not set, so that nothing is lost, and
 * Trigger On as both kinds; an IP Allow-List that cannot be read lets nobody in, and LINK tries again.
 */
export function chosen(givenOptions: unknown, givenFilters: unknown, givenEvents: unknown): Chosen {
	const given = JSON.stringify([givenOptions, givenFilters, givenEvents]);
	const before = known.get(given);
	if (before) return before;
	if (known.size >= MOST) known.clear();
	const now = read(givenOptions, givenFilters, givenEvents);
	known.set(given, now);
	return now;
}

/** What was warned of already. */
const told = new WeakSet<Chosen>();

/** What n8n's log is to say about it: once, not on every callback. */
export function warning(now: Chosen): string | undefined {
	if (!now.wrong.length || told.has(now)) return undefined;
	told.add(now);
	return `Not set, because it cannot be read: ${now.wrong.join('. ')}`;
}

function read(givenOptions: unknown, givenFilters: unknown, givenEvents: unknown): Chosen {
	const readEvents = triggerOn.safeParse(givenEvents);
	const readFilters = filters.safeParse(givenFilters);
	const readOptions = receiving.safeParse(givenOptions);
	const wrong = [
		...(refusals(readEvents.error) ?? []),
		...(refusals(readFilters.error) ?? []).map((sentence) => `Filters: ${sentence}`),
		...(refusals(readOptions.error) ?? []).map((sentence) => `Options: ${sentence}`),
	];
	return {
		events: readEvents.data ?? new Set(eventKinds),
		options: readOptions.data ?? brokenOptions(givenOptions, readOptions.error),
		filters: readFilters.data ?? filters.parse(whole(givenFilters, readFilters.error)),
		wrong,
	};
}

/** An option without any list lets everybody in, as it did when the workflow was published. */
function brokenOptions(given: unknown, error: Refusal): Receiving {
	const options = receiving.parse(whole(given, error));
	const isListed = isRecord(given) && isRecord(given.allowList) && isRecord(given.allowList.list);
	return isListed && brokenIn(error).has('allowList') ? { ...options, allowList: [] } : options;
}

const brokenIn = ({ issues }: Refusal) => new Set(issues.map(({ path }) => path[0]));

/** What can be read of it. */
function whole(given: unknown, error: Refusal): Record<string, unknown> {
	const broken = brokenIn(error);
	const entries = Object.entries(isRecord(given) ? given : {});
	return Object.fromEntries(entries.filter(([name]) => !broken.has(name)));
}
