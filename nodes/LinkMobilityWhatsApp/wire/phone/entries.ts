import { plainText } from './plainText';
import { MAX_LINK_LENGTH, isChatLink } from './unwrapped';
import { isUserId } from './userId';

/** Also the commas and semicolons of Arabic, Chinese and Japanese. */
const SEPARATORS = /[,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]/;

/** The comma of a number that a spreadsheet has converted to a decimal: `46701234567,00`. */
const DECIMAL_COMMA = /(\d{7}),0{1,2}(?=["';\r\n\t,]|$)/g;

/** A slash between two numbers, if the second one begins with a plus sign. */
const SLASH_BETWEEN = /(\d)\/(?=\+)/g;

/** The text between separators. A semicolon before a parameter belongs to a link such as `tel:…;ext=5`. */
const LINES =
	/[^,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]+(?:;(?=[a-z-]{1,20}=)[^,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]+)*/gi;

/**
 * The entries of a list of numbers, which may be text or lists of texts. Commas, semicolons, line breaks and
 * spaces separate them.
 *
 * Spaces also occur inside numbers (`+46 70 123 45 67`). A space separates two entries only if a plus sign
 * or a link follows it, or if both sides are complete numbers.
 *
 * @param max if there are more entries, one more is returned and the rest of the list is not read
 */
export function entriesOf(input: unknown, max = Infinity): string[] {
	const entries: string[] = [];
	for (const part of [input].flat(Infinity)) {
		for (const entry of entriesIn(part, max)) {
			entries.push(entry);
			if (entries.length > max) return entries;
		}
	}
	return entries;
}

function* entriesIn(part: unknown, max: number): Generator<string> {
	for (const line of linesOf(part)) {
		for (const piece of splitAtStarts(line)) yield* completeNumbers(piece, max) ?? [piece];
	}
}

function* linesOf(part: unknown): Generator<string> {
	if (typeof part === 'object' && part !== null) {
		yield JSON.stringify(part);
		return;
	}
	const text = String(part ?? '')
		.trim()
		.replace(SLASH_BETWEEN, '$1 ');
	if (!SEPARATORS.test(text)) {
		yield text;
		return;
	}
	for (const [line] of text.replace(DECIMAL_COMMA, '$1').matchAll(LINES)) yield line;
}

/** A space before a plus sign, which may be in quotes or brackets, or before a link. */
const START = /\s(?=[^\p{Letter}\p{Number}\s+]{0,4}[+\uff0b]|(?:tel|sms|whatsapp|https?):)/giu;

/** Splits before the starts of numbers. A piece without digits, such as a label, stays with the next one. */
function* splitAtStarts(line: string): Generator<string> {
	let start = 0;
	let checked = 0;
	let hasDigit = false;
	for (const { index } of line.matchAll(START)) {
		hasDigit ||= /\p{Decimal_Number}/u.test(line.slice(checked, index));
		checked = index;
		if (!hasDigit) continue;
		yield line.slice(start, index).trim();
		start = index;
		hasDigit = false;
	}
	const rest = line.slice(start).trim();
	if (rest) yield rest;
}

const COMPLETE = /^["'<]?\+?\d{9,15}(?:\.0{1,2})?(?:@[a-z.]{4,14})?[>"']?$/;

/**
 * The words of a piece if each is a complete number.
 *
 * @param max if there are more numbers, one more is returned and the rest is not read
 */
function completeNumbers(piece: string, max: number): string[] | undefined {
	const words: string[] = [];
	for (const [word] of piece.matchAll(/\S+/g)) {
		if (!isComplete(word)) return undefined;
		words.push(word);
		if (words.length > max) return words;
	}
	return words;
}

function isComplete(word: string): boolean {
	if (word.length > MAX_LINK_LENGTH) return false;
	const text = plainText(word);
	return COMPLETE.test(text) || isChatLink(text) || isUserId(text);
}
