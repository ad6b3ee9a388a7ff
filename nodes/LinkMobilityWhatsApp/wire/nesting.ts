/** Callbacks nest about 8 deep. n8n copies items recursively, which overflows the stack at about 2,000. */
export const MAX_DEPTH = 50;

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container =>
	typeof value === 'object' && value !== null;

/** True when objects or lists are nested more than `MAX_DEPTH` deep. Does not recurse. */
export function isTooDeep(value: unknown): boolean {
	let level: Container[] = isContainer(value) ? [value] : [];
	for (let depth = 1; level.length; depth += 1) {
		if (depth > MAX_DEPTH) return true;
		level = level.flatMap((container) => Object.values(container).filter(isContainer));
	}
	return false;
}

/** The same value, with a note in place of whatever is nested more than `MAX_DEPTH` deep. */
export const withoutDeepParts = (value: unknown): unknown =>
	isTooDeep(value) ? cut(value, MAX_DEPTH) : value;

const CUT = '(nested too deep, see raw)';

function cut(value: unknown, depth: number): unknown {
	if (!isContainer(value)) return value;
	if (depth === 0) return CUT;
	if (Array.isArray(value)) return value.map((entry) => cut(entry, depth - 1));
	const entries = Object.entries(value).map(([name, entry]) => [name, cut(entry, depth - 1)]);
	return Object.fromEntries(entries);
}

/** Text to write unchanged, among values that still have to be serialized. */
class Literal {
	constructor(readonly text: string) {}
}

/** `JSON.stringify` for parsed JSON of any depth. Does not recurse, unlike that function. */
export function jsonText(value: unknown): string {
	let text = '';
	const stack: unknown[] = [value];
	while (stack.length) {
		const next = stack.pop();
		if (next instanceof Literal) text += next.text;
		else if (!isContainer(next)) text += JSON.stringify(next) ?? 'null';
		else text += expand(next, stack);
	}
	return text;
}

const COMMA = new Literal(',');
const END_OF_LIST = new Literal(']');
const END_OF_OBJECT = new Literal('}');

/** Puts the parts of a container on the stack, the first on top, and returns its opening bracket. */
function expand(container: Container, stack: unknown[]): string {
	if (Array.isArray(container)) {
		stack.push(END_OF_LIST);
		for (let index = container.length - 1; index >= 0; index -= 1) {
			stack.push(container[index]);
			if (index > 0) stack.push(COMMA);
		}
		return '[';
	}
	const names = Object.keys(container);
	stack.push(END_OF_OBJECT);
	for (let index = names.length - 1; index >= 0; index -= 1) {
		const name = names[index] ?? '';
		stack.push(container[name], new Literal(`${JSON.stringify(name)}:`));
		if (index > 0) stack.push(COMMA);
	}
	return '{';
}
