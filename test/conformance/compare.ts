import { isDeepStrictEqual } from 'node:util';

/** A difference between the result and the case. */
export interface Finding {
	what: string;
	expected: unknown;
	actual: unknown;
}

const asText = new Set(['dayOfWeek', 'dayOfMonth', 'year', 'month', 'hour', 'minute', 'timestamp']);

/** Removes the only differences that are allowed. */
function loosened(value: unknown, parent = ''): unknown {
	if (Array.isArray(value)) return value.map((entry) => loosened(entry, parent));
	if (typeof value !== 'object' || value === null) return value;
	const pairs = Object.entries(value).map(([key, inner]): [string, unknown] => {
		if (key === 'index') return [key, String(inner)];
		if (key === 'sub_type') return [key, String(inner).toLowerCase()];
		if (key === 'flow_token') return ['flowToken', inner];
		if (key === 'absoluteValidityTime') return [key, Date.parse(String(inner))];
		if (parent === 'dateTime' && asText.has(key)) return [key, String(inner)];
		return [key, loosened(inner, key)];
	});
	return Object.fromEntries(
		pairs.filter(([key, inner]) => !(key === 'previewUrl' && inner === false)),
	);
}

export const same = (expected: unknown, actual: unknown) =>
	isDeepStrictEqual(loosened(expected), loosened(actual));

/** True if everything expected is present. An object may have further keys; lists and empty objects must be equal. */
export function holds(expected: unknown, actual: unknown): boolean {
	if (Array.isArray(expected)) {
		if (!Array.isArray(actual) || actual.length !== expected.length) return false;
		return expected.every((entry, index) => holds(entry, actual[index]));
	}
	if (typeof expected !== 'object') return expected === actual;
	if (expected === null) return actual === null || actual === undefined;
	if (typeof actual !== 'object' || actual === null) return false;
	const keys = Object.entries(expected);
	if (!keys.length) return Object.keys(actual).length === 0;
	return keys.every(([key, inner]) => holds(inner, at(actual, [key])));
}

/** The value at a path such as `contacts[0].birthday`, or at a list of keys. */
export function at(value: unknown, path: string | string[]): unknown {
	const steps = typeof path === 'string' ? path.split(/[.[\]]+/).filter((step) => step) : path;
	return steps.reduce<unknown>(
		(inner, step) =>
			typeof inner === 'object' && inner !== null
				? new Map(Object.entries(inner)).get(step)
				: undefined,
		value,
	);
}

/** All values of a key, at any depth. */
export function everywhere(value: unknown, key: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [
		...(name === key ? [inner] : []),
		...everywhere(inner, key),
	]);
}
