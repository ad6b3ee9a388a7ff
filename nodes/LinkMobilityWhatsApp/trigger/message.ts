import type { IncomingMessage } from '../wire/event';
import { isoTime } from './time';

type Content = IncomingMessage['content']['message'];

/** An incoming message, flat. */
export function messageItem(message: IncomingMessage): Record<string, unknown> {
	const content = message.content.message;
	return {
		event: 'message',
		...typed(content),
		from: number(message.source),
		to: number(message.destination),
		messageId: message.messageId,
		providerMessageId: message.providerMessageId,
		waMessageId: message.providerMessageId,
		timestamp: isoTime(message.timestamp),
		providerTimestamp: isoTime(message.providerTimestamp),
		context: context(content),
		route: message.route ?? null,
		customParameters: message.customParameters,
		gateCustomParameters: message.gateCustomParameters,
	};
}

/** What the content type says of the content. A type that is not known goes by its own name. */
function typed({ contentType, text }: Content): Record<string, unknown> {
	if (contentType?.toUpperCase() === 'TEXT') return { type: 'text', text: text ?? '' };
	return { type: 'unknown', contentType: contentType ?? null, ...(text ? { text } : {}) };
}

/** The message that this one answers; its ID is the `waMessageId` of a delivery report. Source: L1803. */
function context({ context: answered }: Content) {
	if (!answered) return null;
	return { messageId: answered.id, id: answered.id, from: number(answered.source) };
}

/** Some numbers of a callback lack their plus sign. Source: A-54. */
const number = (given: string | undefined) =>
	given !== undefined && /^[1-9]\d{6,14}$/.test(given) ? `+${given}` : given;
