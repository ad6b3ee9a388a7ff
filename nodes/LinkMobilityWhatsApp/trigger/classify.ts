import { incomingMessage, statusNotification } from '../wire/event';
import type { IncomingMessage, StatusNotification } from '../wire/event';

/** One thing that LINK reported, with the untouched payload beside it. */
export type Callback =
	| { event: 'status'; payload: StatusNotification; raw: unknown }
	| { event: 'message'; payload: IncomingMessage; raw: unknown }
	| { event: 'unknown'; raw: unknown };

/** LINK posts one object a callback; its newer services post several in an array. Never throws. */
export function classify(body: unknown): Callback[] {
	return (Array.isArray(body) ? body : [body]).map(one);
}

/** Both kinds come to one URL and are told apart by their shape: only a message has content. */
function one(raw: unknown): Callback {
	const message = incomingMessage.safeParse(raw);
	if (message.success) return { event: 'message', payload: message.data, raw };
	const status = statusNotification.safeParse(raw);
	if (status.success) return { event: 'status', payload: status.data, raw };
	return { event: 'unknown', raw };
}
