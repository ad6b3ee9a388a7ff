import { isTooDeep, jsonText } from '../../wire/nesting';
import type { Callback } from './classify';
import { messageItem } from './message';
import { reportItem } from './report';

/**
 * Makes a flat item of an event, for fields to be mapped without digging. Never throws.
 *
 * Adds `raw` when asked to, and where the item does not say all: an event of an unknown kind, a message
 * of an unknown type, and what n8n cannot store as it is.
 */
export function itemOf(callback: Callback, includeRaw: boolean): Record<string, unknown> {
	const flat = flatItem(callback);
	const { raw } = callback;
	if (!isStorable(raw)) return { ...flat, raw: jsonText(raw) };
	const isUnknown = flat.event === 'unknown' || flat.type === 'unknown';
	return includeRaw || isUnknown ? { ...flat, raw } : flat;
}

/** Names that n8n drops from an item when it copies it: n8n-workflow 2.41, utils.ts, reservedCopyKeys. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** False for values that n8n drops from an item, or fails to copy. As text, both can be stored. */
const isStorable = (raw: unknown): boolean => !isTooDeep(raw) && !hasReservedName(raw);

/** Recurses, so that it may only be called where nesting is limited. */
function hasReservedName(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(value)) return value.some(hasReservedName);
	return Object.entries(value).some(
		([name, entry]) => reservedNames.has(name) || hasReservedName(entry),
	);
}

function flatItem(callback: Callback): Record<string, unknown> {
	if (callback.event === 'status') return reportItem(callback.payload);
	if (callback.event === 'message') return messageItem(callback.payload);
	return { event: 'unknown' };
}
