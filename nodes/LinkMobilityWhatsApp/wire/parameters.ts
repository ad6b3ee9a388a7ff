import { z } from 'zod/v3';
import { embedded } from './embedded';
import { fold } from './fold';
import { isEmpty, isRecord, trimmed } from './lenient';
import { isStorable } from './storable';
import { noteUnread } from './unread';

type Pair = readonly [name: string, value: unknown];

/** What LINK's documents call the name in a list of names and values: docs/decisions.md#custom-parameters. */
const nameKeys = ['key', 'name'];

/** Custom parameters as an object, empty when there are none: docs/decisions.md#null-parameters. */
export const parameters = z.preprocess((value) => {
	const given = embedded(value);
	if (isRecord(given)) return fromPairs(Object.entries(given));
	if (Array.isArray(given)) return fromList(given);
	if (!isEmpty(given)) noteUnread();
	return {};
}, z.record(z.unknown()));

const fromPairs = (pairs: readonly Pair[]) =>
	Object.fromEntries(pairs.map(([name, value]) => [name.trim(), trimmed(value)]));

/** An object of a list of names and values, or of objects with one parameter each. */
function fromList(list: readonly unknown[]): Record<string, unknown> {
	const object = fromPairs(list.flatMap(pairsOf));
	if (isStorable(object)) return object;
	noteUnread();
	return {};
}

function pairsOf(entry: unknown): Pair[] {
	if (isEmpty(entry)) return [];
	if (Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string') {
		return [[entry[0], entry[1]]];
	}
	if (!isRecord(entry)) {
		noteUnread();
		return [];
	}
	const fields = new Map(Object.entries(entry).map(([name, value]) => [fold(name.trim()), value]));
	const name = nameKeys.map((key) => fields.get(key)).find((value) => typeof value === 'string');
	return name !== undefined && fields.has('value')
		? [[String(name), fields.get('value')]]
		: Object.entries(entry);
}

/** The value of a parameter that LINK adds, whose name may come in another spelling. */
export function parameterOf(all: Readonly<Record<string, unknown>>, name: string): unknown {
	if (Object.hasOwn(all, name)) return all[name];
	const key = Object.keys(all).find((one) => fold(one) === fold(name));
	return key === undefined ? undefined : all[key];
}
