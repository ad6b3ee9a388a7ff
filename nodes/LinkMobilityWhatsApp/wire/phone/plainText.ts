/** ASCII forms have code points that are this much lower than the full-width ones. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Characters without width or without a glyph, and format characters such as marks of the writing direction. */
const INVISIBLE = /[\p{Format}\p{Control}\p{Default_Ignorable_Code_Point}\u2800\ufffc]+/gu;

/** ASCII digits for the digits of all scripts, ASCII characters for full-width ones, and plain spaces. */
export function plainText(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text
		.replace(/[\uff01-\uff5e]/g, (char) =>
			String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET),
		)
		.replace(/\p{Decimal_Number}/gu, (char) => String(digitOf(char.codePointAt(0) ?? 0)))
		.replace(/\s/g, ' ')
		.replace(INVISIBLE, '');
}

/** Unicode has the digits of each script in a row, from zero to nine. */
function digitOf(codePoint: number): number {
	let value = 0;
	while (isDigit(codePoint - value - 1)) value += 1;
	return value % 10;
}

const isDigit = (codePoint: number) =>
	/^\p{Decimal_Number}$/u.test(String.fromCodePoint(codePoint));

/** The text without these characters at its ends, in linear time. */
export function trimmedOf(text: string, starts: string, ends: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && starts.includes(text.charAt(start))) start += 1;
	while (end > start && ends.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
