import { isE164 } from './international';
import { isTooLong, readNumber } from './read';

/**
 * A number of a callback in E.164, however it is written: docs/decisions.md#context-number. A number that the
 * numbering plans do not know keeps its digits, and anything that is not a number is returned unchanged.
 */
export function receivedNumber(text: string): string {
	if (isTooLong(text.trim())) return text;
	const { number = text } = readNumber(text);
	const compact = number.replace(/[ .-]/g, '').replace(/^(?:\+|00)?/, '+');
	return isE164(compact) ? compact : number;
}
