import type { Filters } from '../wire/filters';

/** What the panel says may start an execution. */
export interface Wanted {
	events: ReadonlySet<unknown>;
	unknownEvents: boolean;
	/** Without them, every event of a kind that is wanted is. */
	filters?: Filters;
}

type Item = Record<string, unknown>;

/** Decided before an execution starts: what is not wanted costs nothing. */
export function isWanted(item: Item, { events, unknownEvents, filters }: Wanted): boolean {
	if (item.event === 'unknown') return unknownEvents;
	if (!events.has(item.event)) return false;
	if (!filters) return true;
	return item.event === 'status' ? reportFits(item, filters) : messageFits(item, filters);
}

const reportFits = ({ status, final }: Item, { statuses, finalOnly }: Filters) =>
	(statuses?.has(status) ?? true) && (!finalOnly || final === true);

function messageFits(
	{ type, from, userId, to, text }: Item,
	{ messageTypes, senders, ownNumbers, keywords }: Filters,
): boolean {
	if (messageTypes && !messageTypes.has(type)) return false;
	if (senders && !senders.has(from) && !senders.has(userId)) return false;
	if (ownNumbers && !ownNumbers.has(to)) return false;
	return !keywords.length || (typeof text === 'string' && keywords.some((fits) => fits(text)));
}
