import type { Content } from '../../wire/content';
import type { IncomingMessage } from '../../wire/event';
import { contentOf } from './content';
import { numberOf, userIdOf } from './person';
import { isoTime } from './time';

/** The flat item of an incoming message. */
export function messageItem(message: IncomingMessage): Record<string, unknown> {
	const content = message.content.message;
	const { referral } = content;
	return {
		event: 'message',
		...contentOf(content),
		from: numberOf(message.source),
		...userIdOf(message.source, message.customParameters),
		to: numberOf(message.destination),
		messageId: message.messageId,
		providerMessageId: message.providerMessageId,
		waMessageId: message.providerMessageId,
		timestamp: isoTime(message.timestamp),
		providerTimestamp: isoTime(message.providerTimestamp),
		context: contextOf(content),
		...(referral ? { referral } : {}),
		route: message.route ?? null,
		customParameters: message.customParameters,
		gateCustomParameters: message.gateCustomParameters,
	};
}

/** The message that this one answers. Its ID is the `waMessageId` of a delivery report: docs/decisions.md#reply-context. */
function contextOf({ context: answered }: Content) {
	if (!answered) return null;
	const id = answered.id ?? answered.messageId;
	const { referredProduct } = answered;
	return {
		messageId: id,
		id,
		from: numberOf(answered.source ?? answered.from),
		...(referredProduct ? { product: referredProduct, referredProduct } : {}),
	};
}
