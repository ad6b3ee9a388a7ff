import { isStorable } from './storable';

/** The start of an object, a list, or a text that may itself hold JSON. */
const JSON_START = /^\s*["[{]/;

/** How many times JSON is encoded within JSON: once by Meta (a flow's answers), once more by a gate. */
const MAX_ROUNDS = 3;

/**
 * The object or list that a text holds as JSON; any other value as it is. How many values such a text may
 * hold was checked with the body: docs/decisions.md#json-in-texts.
 */
export function embedded(value: unknown): unknown {
	let inner = value;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		if (typeof inner !== 'string' || !JSON_START.test(inner)) break;
		inner = parsed(inner);
	}
	return typeof inner === 'object' && inner !== null && isStorable(inner) ? inner : value;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
