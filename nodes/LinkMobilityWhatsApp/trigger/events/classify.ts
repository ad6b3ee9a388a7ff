import { incomingMessage, statusNotification } from '../../wire/event';
import type { IncomingMessage, StatusNotification } from '../../wire/event';
import { withoutDeepParts } from '../../wire/nesting';

/** One event that LINK reported, with the payload as it came beside it. */
export type LinkEvent =
	| { event: 'status'; payload: StatusNotification; raw: unknown }
	| { event: 'message'; payload: IncomingMessage; raw: unknown }
	| { event: 'unknown'; raw: unknown };

/** LINK posts one object per callback; its newer services post several in an array. */
export const eventsOf = (body: unknown): unknown[] => (Array.isArray(body) ? body : [body]);

/** Tells the two kinds apart by their shape: both come to one URL, and only a message has content. */
export function classify(raw: unknown): LinkEvent {
	const readable = withoutDeepParts(raw);
	const message = incomingMessage.safeParse(readable);
	if (message.success) return { event: 'message', payload: message.data, raw };
	const status = statusNotification.safeParse(readable);
	if (status.success) return { event: 'status', payload: status.data, raw };
	return { event: 'unknown', raw };
}
