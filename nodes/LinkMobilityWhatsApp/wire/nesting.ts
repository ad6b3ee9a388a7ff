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

/** The same value, with whatever is nested more than `MAX_DEPTH` deep as JSON text. */
export const withDeepPartsAsText = (value: unknown): unknown =>
	isTooDeep(value) ? cut(value, MAX_DEPTH) : value;

function cut(value: unknown, depth: number): unknown {
	if (!isContainer(value)) return value;
	if (depth === 0) return jsonText(value);
	if (Array.isArray(value)) return value.map((entry) => cut(entry, depth - 1));
	const entries = Object.entries(value).map(([name, entry]) => [name, cut(entry, depth - 1)]);
	return Object.fromEntries(entries);
}

/** Text that is written as it is, among values that are still to be written as JSON. */
class Literal {
	constructor(readonly text: string) {}
}

/** Like `JSON.stringify` for a value that came as JSON, at any depth: that function recurses. */
export function jsonText(value: unknown): string {
	const written: string[] = [];
	const stack: unknown[] = [value];
	while (stack.length) {
		const next = stack.pop();
		if (next instanceof Literal) written.push(next.text);
		else if (!isContainer(next)) written.push(JSON.stringify(next) ?? 'null');
		else written.push(expand(next, stack));
	}
	return written.join('');
}

/** Puts the parts of a container on the stack, the first on top, and returns its opening bracket. */
function expand(container: Container, stack: unknown[]): string {
	const isList = Array.isArray(container);
	const entries = Object.entries(container).reverse();
	stack.push(new Literal(isList ? ']' : '}'));
	for (const [index, [name, entry]] of entries.entries()) {
		const comma = index === entries.length - 1 ? '' : ',';
		stack.push(entry, new Literal(isList ? comma : `${comma}${JSON.stringify(name)}:`));
	}
	return isList ? '[' : '{';
}
