import { typeOf, valueAt } from './labels';
import type { Path } from './labels';

/** A type such as `BODY`, and not a text of any length. */
const TYPE = /^\w{1,40}$/;

/**
 * A part of a request that has no label, in words: `components, entry 2 (BODY): example.body_text`.
 *
 * @param path within the value
 * @param start where the part to name begins in the path
 * @param label what the panel calls the beginning of that part; its end in the path
 */
export function pathWords(
	path: Path,
	value: unknown,
	start: number,
	label?: { words: string; end: number },
): string {
	let words = label?.words ?? '';
	for (let at = label?.end ?? start; at < path.length; at += 1) {
		const key = path[at];
		if (typeof key !== 'number') {
			words += `${separator(words, path[at - 1])}${key}`;
			continue;
		}
		const type = typeOf(valueAt(value, path.slice(0, at + 1)));
		const kind = typeof type === 'string' && TYPE.test(type) ? ` (${type})` : '';
		words += `${words && ', '}entry ${key + 1}${kind}`;
	}
	return words;
}

const separator = (words: string, before: string | number | undefined) =>
	words && (typeof before === 'number' ? ': ' : '.');
