/** Spaces, line breaks and invisible characters, such as the zero-width space of a web page. */
const SPACE = /[\s\u200B-\u200F\u2060\uFEFF]/;

/** A technical value without the spaces and line breaks that copied text often has around it. */
export function withoutSpaceAround(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && SPACE.test(text.charAt(start))) start += 1;
	while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
