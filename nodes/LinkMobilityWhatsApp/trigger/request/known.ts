import { readEvent } from '../../wire/event';
import { jsonText } from '../../wire/nesting';
import { tooLarge } from './jsonSize';

/** Events that did not come as JSON, or why they are refused: JSON in their texts is read, too. */
export const withinLimits = (events: object): object | string =>
	tooLarge(Buffer.from(jsonText(events))) ?? events;

const UNKNOWN =
	'The body is neither a message nor a delivery report of LINK. Send it as JSON, content type application/json';

/**
 * Events of a body that is neither JSON nor plain form fields. If it is no event of LINK, it is more likely
 * one that is written in another way, and is refused: docs/decisions.md#callback-formats.
 */
export const onlyKnown = (events: object): object | string =>
	[events].flat().some((event) => readEvent(event).event !== 'unknown')
		? withinLimits(events)
		: UNKNOWN;
