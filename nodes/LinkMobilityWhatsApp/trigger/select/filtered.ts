import type { Item } from '../settings/filters/filter';
import { hasGateParameter } from '../settings/filters/gateParameters';
import { findKeyword } from '../settings/filters/keywords';
import { hasMessageType } from '../settings/filters/messageTypes';
import { isSentBy, isSentTo } from '../settings/filters/numbers';
import type { RegexTester } from '../settings/filters/regexTester';
import { cameOver } from '../settings/filters/routes';
import { hasStatus, isFinalIfRequired } from '../settings/filters/statuses';
import type { Settings } from '../settings/settings';

export type Selection = Pick<Settings, 'events' | 'filters'> & {
	options: Pick<Settings['options'], 'unknownEvents'>;
};

/**
 * Applies Trigger On and the filters, before an execution starts: a dropped event costs no execution.
 *
 * @returns the item, with a `filterNote` where a keyword could not be tested; `undefined` when it is dropped
 */
export function filtered(
	item: Item,
	selection: Selection,
	testRegex: RegexTester,
): Item | undefined {
	if (!isSelected(item, selection)) return undefined;
	if (item.event !== 'message') return item;
	const { keywords, ignoredKeywords } = selection.filters;
	if (typeof item.text !== 'string') return keywords.length ? undefined : item;
	const wanted = findKeyword(item.text, keywords, testRegex);
	if (keywords.length && wanted.isFound === false) return undefined;
	const ignored = findKeyword(item.text, ignoredKeywords, testRegex);
	if (ignored.isFound) return undefined;
	const notes = [wanted, ignored].flatMap(({ filterNote }) => filterNote ?? []);
	return notes.length ? { ...item, filterNote: notes.join('. ') } : item;
}

/** True when an event passes all filters but those for keywords. */
function isSelected(item: Item, { events, options, filters }: Selection): boolean {
	if (item.event === 'unknown') return options.unknownEvents;
	if (!events.has(item.event) || !hasGateParameter(item, filters.gateParameters)) return false;
	if (item.event === 'status') {
		return hasStatus(item, filters.statuses) && isFinalIfRequired(item, filters.finalOnly);
	}
	return (
		hasMessageType(item, filters.messageTypes) &&
		isSentBy(item, filters.senders) &&
		isSentTo(item, filters.ownNumbers) &&
		cameOver(item, filters.routes)
	);
}
