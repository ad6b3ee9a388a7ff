/** Deeper JSON exhausts the stack of functions that walk through it. */
export const MAX_DEPTH = 500;

/** Whether a JSON text has more than `MAX_DEPTH` objects and lists within each other. */
export function isTooDeep(json: string): boolean {
	let depth = 0;
	let isInText = false;
	for (let index = 0; index < json.length; index++) {
		const character = json.charAt(index);
		if (isInText) {
			if (character === '\\') index += 1;
			else if (character === '"') isInText = false;
		} else if (character === '"') {
			isInText = true;
		} else if (character === '{' || character === '[') {
			depth += 1;
			if (depth > MAX_DEPTH) return true;
		} else if (character === '}' || character === ']') {
			depth -= 1;
		}
	}
	return false;
}
