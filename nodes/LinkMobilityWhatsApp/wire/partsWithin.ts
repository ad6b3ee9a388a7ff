export type PartPath = Array<string | number>;

interface Part {
	path: PartPath;
	value: unknown;
}

/** A value and all parts within it, in the order of its fields. Does not recurse, so any depth is safe. */
export function* partsWithin(whole: unknown): Generator<Part> {
	const stack: Part[] = [{ path: [], value: whole }];
	for (let part = stack.pop(); part; part = stack.pop()) {
		yield part;
		const { path, value } = part;
		if (typeof value !== 'object' || value === null) continue;
		const isList = Array.isArray(value);
		for (const [key, entry] of Object.entries(value).reverse()) {
			stack.push({ path: [...path, isList ? Number(key) : key], value: entry });
		}
	}
}
