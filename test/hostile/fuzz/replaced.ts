/** A place in a value where a text stands. */
export type Place = readonly string[];

/** Every place of a text, in order. */
export function placesOfTexts(value: unknown, at: Place = []): Place[] {
	if (typeof value === 'string') return [at];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => placesOfTexts(inner, [...at, key]));
}

/** A copy in which another value stands at a place. */
export function replaced(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
	if (key === undefined) return other;
	if (Array.isArray(value)) {
		return value.map((inner: unknown, index) =>
			String(index) === key ? replaced(inner, rest, other) : inner,
		);
	}
	const holder = value as Record<string, unknown>;
	return { ...holder, [key]: replaced(holder[key], rest, other) };
}
