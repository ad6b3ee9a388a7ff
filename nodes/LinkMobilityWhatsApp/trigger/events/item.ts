import { jsonText } from '../../wire/nesting';
import { isStorable } from '../../wire/storable';
import { readWhole } from '../../wire/unread';
import type { LinkEvent } from './classify';
import { messageItem } from './message';
import { reportItem } from './report';

/**
 * Makes a flat item of an event, so that a person finds each field at once. Never throws.
 *
 * Adds `raw` when asked to, and where the item does not say everything: for an event of an unknown kind, a
 * message of an unknown type, an event with a value that cannot be read, and, as text, an event that n8n
 * cannot store as it is. A message has its route, for the filters: `withoutRoute` removes it.
 */
export function itemOf(event: LinkEvent, includeRaw: boolean): Record<string, unknown> {
	const { value: flat, isWhole } = readWhole(() => flatItem(event));
	const { raw } = event;
	if (!isStorable(raw)) return { ...flat, raw: jsonText(raw) };
	const saysAll = event.isWhole && isWhole && flat.event !== 'unknown' && flat.type !== 'unknown';
	return includeRaw || !saysAll ? { ...flat, raw } : flat;
}

/** The item for an execution, unless the user asks for the route. */
export function withoutRoute(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const shown = { ...item };
	delete shown.route;
	return shown;
}

function flatItem(event: LinkEvent): Record<string, unknown> {
	if (event.event === 'status') return reportItem(event.payload);
	if (event.event === 'message') return messageItem(event.payload);
	return { event: 'unknown' };
}
