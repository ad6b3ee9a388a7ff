import { at, same } from './compare';
import { words } from './case';
import type { Finding } from './compare';
import type { Values } from './panels/panel';

/**
 * The two inputs of a case that expects the same of both: `a` and `b`, each with what stands beside them.
 *
 * @throws there are not two
 */
export function inputsOf(input: unknown): [Values, Values] {
	const { a, b, ...common } = words(input);
	if (a === undefined || b === undefined) throw new Error('same needs the inputs a and b');
	return [
		{ ...common, ...words(a) },
		{ ...common, ...words(b) },
	];
}

/**
 * Compares the results of both inputs.
 *
 * @param what `true` for everything, or the path or paths that must be the same, and must be there
 */
export function sameResult(what: unknown, [one, other]: Values[]): Finding[] {
	if (what === true) {
		return same(one, other) ? [] : [{ what: 'same', expected: one, actual: other }];
	}
	const paths = (Array.isArray(what) ? what : [what]).map(String);
	return paths.flatMap((path): Finding[] => {
		const [expected, actual] = [at(one, path), at(other, path)];
		const equal = expected !== undefined && same(expected, actual);
		return equal ? [] : [{ what: `same ${path}`, expected, actual }];
	});
}
