import type { Filters } from '../wire/filters';
import { isRecord } from '../wire/lenient';
import { ownerOf } from '../wire/owner';
import { findKeyword } from './select/keywords';
import type { RegexTester } from './select/regexTester';

/** What may start an execution, as the panel says. */
export interface Wanted {
	events: ReadonlySet<unknown>;
	unknownEvents: boolean;
	filters: Filters;
}

type Item = Record<string, unknown>;

/**
 * Applies the filters, before an execution starts: dropped events cost no execution.
 *
 * @returns the item, with a `filterNote` where a keyword could not be tested; `undefined` when it is dropped
 */
export function filtered(item: Item, wanted: Wanted, testRegex: RegexTester): Item | undefined {
	if (!isWanted(item, wanted)) return undefined;
	const { keywords } = wanted.filters;
	if (item.event !== 'message' || !keywords.length) return item;
	if (typeof item.text !== 'string') return undefined;
	const { isFound, filterNote } = findKeyword(item.text, keywords, testRegex);
	if (!isFound) return undefined;
	return filterNote === undefined ? item : { ...item, filterNote };
}

/** True when an event passes all filters but Keywords. */
function isWanted(item: Item, { events, unknownEvents, filters }: Wanted): boolean {
	if (item.event === 'unknown') return unknownEvents;
	if (!events.has(item.event)) return false;
	if (!gateFits(item, filters)) return false;
	return item.event === 'status' ? reportFits(item, filters) : messageFits(item, filters);
}

/** What a gate says of itself comes with both kinds. */
function gateFits({ gateCustomParameters }: Item, { gateParameters }: Filters): boolean {
	const given = isRecord(gateCustomParameters) ? gateCustomParameters : {};
	if (!gateParameters) return true;
	return gateParameters.some(
		({ name, value }) => Object.hasOwn(given, name) && plain(given[name]) === value,
	);
}

/** A number is compared as text, and all in small letters, as the filters are. */
const plain = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value).trim().toLowerCase()
		: undefined;

const reportFits = ({ status, final }: Item, { statuses, finalOnly }: Filters) =>
	(statuses?.has(status) ?? true) && (!finalOnly || final === true);

function messageFits(
	{ type, from, userId, to, route }: Item,
	{ messageTypes, senders, ownNumbers, routes }: Filters,
): boolean {
	if (messageTypes && !messageTypes.has(type)) return false;
	if (senders && !senders.has(owner(from)) && !senders.has(userId)) return false;
	if (ownNumbers && !ownNumbers.has(owner(to))) return false;
	return !routes || namesOf(route).some((name) => routes.has(name));
}

const owner = (number: unknown) => (typeof number === 'string' ? ownerOf(number) : undefined);

/** By what a person knows the way a message came: the route, its keyword, its gates. Source: api-notes 1.9. */
function namesOf(route: unknown): string[] {
	if (!isRecord(route)) return [];
	const { id, refId, keyword, gateIds } = route;
	const names = [id, refId, keyword, gateIds].flat();
	return names.flatMap((name) => plain(name) ?? []);
}
