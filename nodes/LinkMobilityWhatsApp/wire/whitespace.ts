/**
 * Spaces, line breaks and invisible characters, such as the zero-width space of a web page and the marks of the
 * writing direction that programs put around copied text.
 */
const SPACE = /[\s\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** A technical value without the spaces and line breaks that copied text often has around it. */
export function withoutSpaceAround(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && SPACE.test(text.charAt(start))) start += 1;
	while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
