import { places } from '../../../../wire/definition/variables';
import { wholePair } from '../../../../wire/text';

/** How much text an excerpt shows on each side of the variable. */
const CONTEXT_LENGTH = 24;

/** The words around a variable: `… Ann, your order {{2}} is on its way …`. Empty if it is not in the text. */
export function excerpt(text: string, variable: string): string {
	const place = places(text).find(({ name }) => name === variable);
	if (!place) return '';
	const before = onOneLine(text.slice(0, place.start));
	const after = onOneLine(text.slice(place.end));
	const { length } = before;
	const from = length <= CONTEXT_LENGTH ? 0 : wordStart(before, length - CONTEXT_LENGTH);
	const to = after.length <= CONTEXT_LENGTH ? after.length : wordEnd(after, CONTEXT_LENGTH);
	return [
		from ? '… ' : '',
		before.slice(from).trimStart(),
		`{{${variable}}}`,
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
	return space <= 0 ? wholePair(text, at) : space;
}
