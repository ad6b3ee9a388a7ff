import { isRecord } from '../../wire/lenient';
import { readToken } from '../../waiting/token';
import type { Token } from '../../waiting/token';

type Item = Record<string, unknown>;

/** The fields of an item that may contain a token, by the part of the item that has them. */
const places: ReadonlyArray<readonly [part: string, fields: readonly string[]]> = [
	['reply', ['id', 'payload']],
	['button', ['payload']],
	['flow', ['token']],
];

/**
 * Removes the tokens of this node from an item: they mean nothing to the user and can resume an execution. The token
 * of a button or row becomes its index.
 */
export function withoutTokens(item: Item): Item {
	let clean = item;
	for (const [name, fields] of places) {
		const part = item[name];
		if (!isRecord(part)) continue;
		for (const field of fields) {
			const token = readToken(part[field]);
			if (token) clean = { ...clean, [name]: replaced(clean[name], field, token) };
		}
	}
	return clean;
}

function replaced(part: unknown, field: string, { choice }: Token): Item {
	const fields = isRecord(part) ? part : {};
	if (choice !== undefined) return { ...fields, [field]: String(choice) };
	return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
}

/** A message that answers a question whose execution no longer waits. */
export const lateItem = (item: Item, { execution, choice }: Token): Item => ({
	...item,
	late: true,
	asked: { executionId: execution, ...(choice === undefined ? {} : { index: choice }) },
});
