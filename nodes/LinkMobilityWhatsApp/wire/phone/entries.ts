import { plainText } from './plainText';
import { isChatLink } from './unwrapped';
import { isUserId } from './userId';

/** Also the commas and semicolons of Arabic, Chinese and Japanese. */
const SEPARATORS = /[,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]/;

/** The comma of a number that a spreadsheet has converted to a decimal: `46701234567,00`. */
const DECIMAL_COMMA = /(\d{7}),0{1,2}(?=["';\r\n\t,]|$)/g;

/** A slash between two numbers of which the second one begins with a plus sign. */
const SLASH_BETWEEN = /(\d)\/(?=\+)/g;

/** The text between separators. A semicolon before a parameter belongs to a link such as `tel:…;ext=5`. */
const LINES =
	/[^,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]+(?:;(?=[a-z-]{1,20}=)[^,;\r\n\t\u060c\u061b\u3001\uff0c\uff1b]+)*/gi;

/**
 * The entries of a list of numbers, which may be text or lists of texts. Commas, semicolons, line breaks and
 * blanks separate them.
 *
 * Blanks also occur inside numbers (`+46 70 123 45 67`). A blank separates two entries only if a plus sign
 * or a link follows it, or if both sides are complete numbers.
 *
 * @param max after so many entries one more is returned, and the rest of the list is not looked at
 */
export function entriesOf(input: unknown, max = Infinity): string[] {
	const entries: string[] = [];
	for (const part of [input].flat(Infinity)) {
		for (const entry of entriesIn(part)) {
			entries.push(entry);
			if (entries.length > max) return entries;
		}
	}
	return entries;
}

function* entriesIn(part: unknown): Generator<string> {
	for (const line of linesOf(part)) {
		for (const entry of splitAtStarts(line)) yield* splitCompleteNumbers(entry);
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

/** A plus sign, also in quotes or brackets, or the begin of a link. */
const START = /^(?:[^\p{Letter}\p{Number}+]*\+|(?:tel|sms|whatsapp|https?):)/iu;

/** Splits at blanks that the start of a number follows, in linear time; blank parts are dropped. */
function splitAtStarts(line: string): string[] {
	const parts: string[] = [];
	let start = -1;
	let end = -1;
	let hasDigit = false;
	for (const { 0: word, index } of line.matchAll(/\S+/g)) {
		if (hasDigit && START.test(word)) {
			parts.push(line.slice(start, end));
			start = index;
			hasDigit = false;
		}
		if (start < 0) start = index;
		end = index + word.length;
		hasDigit ||= /\p{Decimal_Number}/u.test(word);
	}
	return start < 0 ? parts : [...parts, line.slice(start, end)];
}

const COMPLETE = /^["'<]?\+?\d{9,15}(?:\.0{1,2})?(?:@[a-z.]{4,14})?[>"']?$/;

function splitCompleteNumbers(part: string): string[] {
	const words = part.split(/\s+/);
	const isList = words.every((written) => {
		const word = plainText(written);
		return COMPLETE.test(word) || isChatLink(word) || isUserId(word);
	});
	return isList ? words : [part];
}
