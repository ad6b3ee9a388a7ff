/** n8n reads at most this many fields, and drops the others silently. */
const MAX_FIELDS = 1_000;

export const TOO_MANY_FIELDS = `The body must have fewer than ${MAX_FIELDS.toLocaleString('en')} form fields`;

export const hasTooManyFields = (fields: Record<string, unknown>): boolean =>
	Object.keys(fields).length >= MAX_FIELDS;

/** The parts of `customParameters[waMessageId]`, `undefined` for a name without brackets. */
function nameParts(field: string): { outer: string; inner: string } | undefined {
	const text = field.trimEnd();
	const opening = text.indexOf('[');
	const closing = text.indexOf(']');
	const isNested = opening > 0 && text.endsWith(']') && closing > opening + 1;
	if (!isNested) return undefined;
	return { outer: text.slice(0, opening), inner: text.slice(opening + 1, -1) };
}

/**
 * Form fields with those that belong together in one object: `a[b]=1&a[c]=2` as `{ a: { b: 1, c: 2 } }`.
 * A field stays as it is if another one has the outer name.
 */
export function unfolded(fields: Record<string, unknown>): object {
	const flat: Array<[string, unknown]> = [];
	const groups = new Map<string, Array<[string, unknown]>>();
	for (const [field, value] of Object.entries(fields)) {
		const parts = nameParts(field);
		if (!parts || Object.hasOwn(fields, parts.outer)) {
			flat.push([field, value]);
			continue;
		}
		const group = groups.get(parts.outer) ?? [];
		groups.set(parts.outer, group);
		group.push([parts.inner, value]);
	}
	const objects = [...groups].map(([name, group]) => [name, Object.fromEntries(group)] as const);
	return Object.fromEntries<unknown>([...flat, ...objects]);
}
