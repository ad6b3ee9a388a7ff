import { isEmpty } from '../../wire/lenient';
import { noteUnread } from '../../wire/unread';

type Fields = Record<string, unknown>;

/** Names that an item has only in some cases. */
const reserved = new Set(['asked', 'error', 'filterNote', 'late', 'outOfOrder', 'raw']);

/**
 * Adds what LINK sent beyond the known fields, under its own name. If the item uses that name itself, its value
 * stays, and `raw` has LINK's: docs/decisions.md#further-fields.
 */
export function withOthers(own: Fields, others: Fields): Fields {
	const names = Object.keys(others);
	if (!names.length) return own;
	const all = { ...own };
	for (const name of names) {
		if (isEmpty(others[name])) continue;
		if (name in own || reserved.has(name)) noteUnread();
		else all[name] = others[name];
	}
	return all;
}

/** The fields of an object that are not among the known ones. */
export function othersOf(object: Fields, known: object): Fields {
	const names = Object.keys(object).filter((name) => !Object.hasOwn(known, name));
	return names.length ? Object.fromEntries(names.map((name) => [name, object[name]])) : NONE;
}

const NONE: Fields = {};

/** The first text that is not undefined. If another one differs from it, the item comes with `raw`. */
export function firstOf(...texts: Array<string | undefined>): string | undefined {
	const [first, ...rest] = texts.filter((text) => text !== undefined);
	if (rest.some((text) => text !== first)) noteUnread();
	return first;
}
