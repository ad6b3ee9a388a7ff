/** What an expression, a spreadsheet or a slip of the hand puts where something else belongs. */
const odd: readonly unknown[] = [
	...[null, true, -1, 1.5, 2 ** 60, '', ' ', 'x', '2', '*x* 👋\n{{x}}', 'x'.repeat(1100)],
	...[[], {}, [null], [[]], ['x', 5], { type: 'x' }, { type: 'text', text: 5 }],
];

type Holder = Record<string, unknown> | unknown[];
type Place = Array<string | number>;

/** The path of every part of a value. */
function places(value: unknown, path: Place = []): Place[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		return [here, ...places(part, here)];
	});
}

/** A copy of a value in which one part was changed. */
function changed<T>(value: T, path: Place, change: (holder: Holder, key: string) => void): T {
	const copy = structuredClone(value);
	let holder = copy as unknown as Holder;
	for (const key of path.slice(0, -1)) holder = Reflect.get(holder, key) as Holder;
	change(holder, String(path.at(-1)));
	return copy;
}

/**
 * Values with each of their parts replaced by each odd value, left out, renamed, and repeated. A part that
 * is the same at the same place of several values is changed in one of them.
 */
export function* mutations<T extends object>(values: Iterable<T>): Generator<T> {
	const seen = new Set<string>();
	for (const value of values) {
		for (const path of places(value)) {
			const part = JSON.stringify([path, partAt(value, path)]);
			if (seen.has(part)) continue;
			seen.add(part);
			yield* changes(value, path);
		}
	}
}

const partAt = (value: unknown, path: Place) =>
	path.reduce<unknown>((at, key) => Reflect.get(at as Holder, key), value);

function* changes<T extends object>(value: T, path: Place): Generator<T> {
	for (const other of odd) {
		yield changed(value, path, (holder, key) => Reflect.set(holder, key, other));
	}
	yield changed(value, path, (holder, key) => {
		if (Array.isArray(holder)) holder.push(holder[Number(key)]);
		else Reflect.deleteProperty(holder, key);
	});
	yield changed(value, path, (holder, key) => {
		Reflect.set(holder, `${key}X`, Reflect.get(holder, key));
	});
}
