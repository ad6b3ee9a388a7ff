import { readEvent } from '../../wire/event';
import { jsonText } from '../../wire/nesting';
import { tooLarge } from './jsonSize';

/**
 * Checks the size of events that did not come as JSON: their texts may be JSON, which is parsed, too.
 *
 * @returns the events, or the reason as text when they are refused
 */
export const withinLimits = (events: object): object | string =>
	tooLarge(Buffer.from(jsonText(events))) ?? events;

const UNKNOWN =
	'The body is neither a message nor a delivery report of LINK. Send it as JSON, content type application/json';

/**
 * Checks the events of a body that is neither JSON nor plain form fields. If none of them is known, they are
 * probably events of LINK in a form that cannot be read, so they are refused:
 * docs/decisions.md#callback-formats.
 *
 * @returns the events, or the reason as text when they are refused
 */
export const onlyKnown = (events: object): object | string =>
	[events].flat().some((event) => readEvent(event).event !== 'unknown')
		? withinLimits(events)
		: UNKNOWN;
