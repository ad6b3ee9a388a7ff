import { fold } from '../fold';

export type Path = ReadonlyArray<string | number>;

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container =>
	typeof value === 'object' && value !== null;

const copied = (value: Container): Container =>
	Object.assign(Array.isArray(value) ? [] : {}, value);

/** The part at a path; undefined if there is none. Names can be spelled in another case, or with underscores. */
export const partAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((part, key) => {
		if (!isContainer(part)) return undefined;
		if (Object.hasOwn(part, key)) return part[key];
		const name = Object.keys(part).find((each) => fold(each) === fold(String(key)));
		return name === undefined ? undefined : part[name];
	}, value);

/**
 * A copy with another part at a path.
 *
 * @param whole what the value was made of, for the parts that it lacks on the way
 */
export function withPart(value: unknown, path: Path, part: unknown, whole: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return part;
	if (!isContainer(value)) return whole;
	const copy = copied(value);
	copy[key] = rest.length ? withPart(copy[key], rest, part, partAt(whole, [key])) : part;
	return copy;
}

/** A copy without the property at a path. */
export function withoutPart(value: unknown, path: Path): unknown {
	const [key, ...rest] = path;
	if (key === undefined || !isContainer(value)) return value;
	const copy = copied(value);
	if (rest.length) copy[key] = withoutPart(copy[key], rest);
	else delete copy[key];
	return copy;
}
