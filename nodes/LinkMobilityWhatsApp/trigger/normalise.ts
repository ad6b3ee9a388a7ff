import type { Callback } from './classify';
import { messageItem } from './message';
import { statusItem } from './status';

/** One flat item per event, which a person can map without digging. Never throws. */
export function normalise(callback: Callback, includeRaw: boolean): Record<string, unknown> {
	const raw = includeRaw || callback.event === 'unknown' ? { raw: callback.raw } : {};
	return { ...item(callback), ...raw };
}

function item(callback: Callback): Record<string, unknown> {
	if (callback.event === 'status') return statusItem(callback.payload);
	if (callback.event === 'message') return messageItem(callback.payload);
	return { event: 'unknown' };
}
