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
	const { keywords } = selection.filters;
	if (item.event !== 'message' || !keywords.length) return item;
	if (typeof item.text !== 'string') return undefined;
	const { isFound, filterNote } = findKeyword(item.text, keywords, testRegex);
	if (!isFound) return undefined;
	return filterNote === undefined ? item : { ...item, filterNote };
}

/** True when an event passes all filters but Keywords. */
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
