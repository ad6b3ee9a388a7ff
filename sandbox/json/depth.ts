/** Deeper JSON overflows the call stack of recursive functions. */
export const MAX_DEPTH = 500;

/** Whether a JSON text has more than `MAX_DEPTH` levels of nested objects and arrays. */
export function isTooDeep(json: string): boolean {
	let depth = 0;
	let isInString = false;
	for (let index = 0; index < json.length; index++) {
		const character = json.charAt(index);
		if (isInString) {
			if (character === '\\') index += 1;
			else if (character === '"') isInString = false;
		} else if (character === '"') {
			isInString = true;
		} else if (character === '{' || character === '[') {
			depth += 1;
			if (depth > MAX_DEPTH) return true;
		} else if (character === '}' || character === ']') {
			depth -= 1;
		}
	}
	return false;
}
