import type { Callback } from './classify';
import { messageItem } from './message';
import { statusItem } from './status';

/**
 * One flat item per event, which a person can map without digging. Never throws.
 * What is not known comes as LINK sent it, too, because there is nothing else to see of it.
 */
export function normalise(callback: Callback, includeRaw: boolean): Record<string, unknown> {
	const flat = item(callback);
	const unknown = flat.event === 'unknown' || flat.type === 'unknown';
	return { ...flat, ...(includeRaw || unknown ? { raw: callback.raw } : {}) };
}

function item(callback: Callback): Record<string, unknown> {
	if (callback.event === 'status') return statusItem(callback.payload);
	if (callback.event === 'message') return messageItem(callback.payload);
	return { event: 'unknown' };
}
