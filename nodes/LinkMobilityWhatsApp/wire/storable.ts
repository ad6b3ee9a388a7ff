import { isTooDeep } from './nesting';

/** Names that n8n drops from an item when it copies it: n8n-workflow 2.41, utils.ts, reservedCopyKeys. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** False for values that n8n cannot copy, or drops parts of. As text, they can be stored. */
export const isStorable = (value: unknown): boolean => !isTooDeep(value) && !hasReservedName(value);

/** Recurses, so the nesting of the value must be limited. */
function hasReservedName(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(value)) return value.some(hasReservedName);
	return Object.entries(value).some(
		([name, entry]) => reservedNames.has(name) || hasReservedName(entry),
	);
}
