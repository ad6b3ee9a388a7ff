import { places } from '../../../../wire/definition/variables';
import { wholePair } from '../../../../wire/text';

/** An excerpt with fewer characters would not help the user. */
const MIN_CONTEXT = 8;

const CUT = '… ';

/**
 * The words around a variable: `… Ann, your order {{2}} is on its way …`.
 *
 * @returns at most `maxLength` characters; empty if there is no room, or if the text lacks the variable
 */
export function excerpt(text: string, variable: string, maxLength: number): string {
	const place = places(text).find(({ name }) => name === variable);
	if (!place) return '';
	const before = onOneLine(text.slice(0, place.start)).trimStart();
	const after = onOneLine(text.slice(place.end)).trimEnd();
	const name = `{{${variable}}}`;
	const room = maxLength - name.length;
	if (before.length + after.length <= room) return before + name + after;
	const roomForWords = room - 2 * CUT.length;
	if (roomForWords < MIN_CONTEXT) return '';
	// If one side needs less than half, the other side gets the rest.
	const half = Math.floor(roomForWords / 2);
	const roomBefore = Math.max(half, roomForWords - after.length);
	const roomAfter = Math.max(half, roomForWords - before.length);
	const from = before.length <= roomBefore ? 0 : wordStart(before, before.length - roomBefore);
	const to = after.length <= roomAfter ? after.length : wordEnd(after, roomAfter);
	return [
		from ? CUT : '',
		before.slice(from).trimStart(),
		name,
		after.slice(0, to).trimEnd(),
		to < after.length ? ' …' : '',
	].join('');
}

export const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The start of the next word. Text without spaces, as in Japanese, is cut between two characters. */
function wordStart(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space < 0 || space === text.length - 1 ? wholePair(text, at) : space + 1;
}

function wordEnd(text: string, at: number): number {
	const space = text.lastIndexOf(' ', at);
	return space <= 0 ? wholePair(text, at - 1) : space;
}
