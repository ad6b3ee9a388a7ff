import type { Content } from '../wire/content';
import type { IncomingMessage } from '../wire/event';
import { typed } from './content';
import { number, userId } from './person';
import { isoTime } from './time';

/** An incoming message, flat. */
export function messageItem(message: IncomingMessage): Record<string, unknown> {
	const content = message.content.message;
	const { referral } = content;
	return {
		event: 'message',
		...typed(content),
		from: number(message.source),
		...userId(message.source, message.customParameters),
		to: number(message.destination),
		messageId: message.messageId,
		providerMessageId: message.providerMessageId,
		waMessageId: message.providerMessageId,
		timestamp: isoTime(message.timestamp),
		providerTimestamp: isoTime(message.providerTimestamp),
		context: context(content),
		...(referral ? { referral } : {}),
		route: message.route ?? null,
		customParameters: message.customParameters,
		gateCustomParameters: message.gateCustomParameters,
	};
}

/** The message that this one answers; its ID is the `waMessageId` of a delivery report. Source: L1803. */
function context({ context: answered }: Content) {
	if (!answered) return null;
	const id = answered.id ?? answered.messageId;
	const { referredProduct } = answered;
	return {
		messageId: id,
		id,
		from: number(answered.source ?? answered.from),
		...(referredProduct ? { product: referredProduct, referredProduct } : {}),
	};
}
